// eslint-disable-next-line no-restricted-imports -- this is what takes its place
import {waitUntil as waitWhile} from '@open-wc/testing';

type Options = Pick<NonNullable<Parameters<typeof waitWhile>[2]>, 'interval'>;

/** How long something may take on a loaded machine, in milliseconds. It only ends what hangs. */
const LIMIT = 60_000;

/** Waits until something is so. open-wc's own waits for a second, which a loaded machine may need. */
export const waitUntil = (
  isSo: () => unknown,
  what?: string,
  options: Options = {},
): Promise<void> => waitWhile(isSo, what, {...options, timeout: LIMIT});
