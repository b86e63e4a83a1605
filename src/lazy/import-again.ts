import {onWindow} from '../page/page.js';

/** Imports from an address that no bundler is to follow. */
export const importFrom = <Module>(address: string): Promise<Module> =>
  import(/* @vite-ignore */ address) as Promise<Module>;

/**
 * Imports a module of the library. Where that fails, says so, and imports it again when the network
 * comes back, until it is there.
 * @param reload imports it by another address: Firefox never asks again for one that has failed.
 */
export const importAgain = async <Module>(
  load: () => Promise<Module>,
  fail: (error: unknown) => void,
  reload: (address: string) => Promise<Module> = importFrom,
): Promise<Module> => {
  try {
    return await load();
  } catch (error) {
    fail(error);
    await new Promise((resolve) => onWindow('online', resolve, true));
    // Browsers name it in the error.
    const [address] = /https?:\S+/.exec(String(error)) ?? [];
    return importAgain(address ? () => reload(`${address}?${Date.now()}`) : load, fail, reload);
  }
};
