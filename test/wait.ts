// eslint-disable-next-line no-restricted-imports -- this is what takes its place
import {waitUntil as waitWhile} from '@open-wc/testing';

type Options = Pick<NonNullable<Parameters<typeof waitWhile>[2]>, 'interval'>;

/**
 * Waits until something is so, on a loaded machine too: for ten seconds, where open-wc's own waits
 * for one.
 */
export const waitUntil = (
  isSo: () => unknown,
  what?: string,
  options: Options = {},
): Promise<void> => waitWhile(isSo, what, {...options, timeout: 10_000});
