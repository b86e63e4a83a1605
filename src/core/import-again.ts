import {listen} from './page.js';

/**
 * Imports a module of the library. Where that fails, says so, and imports it again when the network
 * comes back, until it is there.
 * @param load imports the module, from an address where it is given one.
 */
export const importAgain = async <Module>(
  load: (address?: string) => Promise<Module>,
  fail: (error: unknown) => void,
): Promise<Module> => {
  try {
    return await load();
  } catch (error) {
    fail(error);
    await new Promise<void>((resolve) => listen('online', resolve, true));
    // Firefox never asks again for an address that has failed, and names it in the error.
    const [address] = /https?:\S+/.exec(String(error)) ?? [];
    return importAgain(() => load(address && `${address}?${Date.now()}`), fail);
  }
};
