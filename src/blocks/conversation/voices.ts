import type {Turn} from './conversation.js';

/**
 * The voice of each turn: speakers are counted as they come. Where nobody is named, a question and
 * its answer take turns.
 */
export const voicesOf = (turns: readonly Turn[]): readonly number[] => {
  const speakers = [...new Set(turns.map(({speaker}) => speaker))];
  return turns.map(({speaker}, index) =>
    speaker === undefined ? index % 2 : speakers.indexOf(speaker),
  );
};
