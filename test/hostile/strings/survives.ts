import {assert} from '@open-wc/testing';
import {tally} from '../tally.js';
import {DOORS, faultsOf} from './doors.js';
import {inBatches} from './frame.js';

/**
 * Shows strings, some at a time, and counts them as `strings`: one for each string and door through
 * which a story that holds it in the place of every text, address and word was seen to show as
 * written, and to do nothing else.
 */
export const survives = async (
  texts: readonly string[],
  make: (text: string) => object,
  size = 50,
): Promise<void> => {
  const faults = await inBatches(texts, size, (some, bundle) => faultsOf(some, make, bundle));
  assert.deepEqual(faults, []);
  await tally('strings', texts.length * DOORS.length);
};
