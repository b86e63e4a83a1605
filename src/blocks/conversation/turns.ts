import {bodyOf, paragraphsOf} from '../../story/body.js';
import type {Text} from '../../story/story.js';
import type {Turn} from './conversation.js';

/** A turn, or a piece of one; how it was made is in whatever form it came. */
export interface TurnOf<Made> extends Omit<Turn, 'disclosure'> {
  readonly disclosure?: Made;
}

/** Joins what is said into turns: a piece without a speaker goes on with the turn before it. */
export const joinTurns = <Made>(pieces: readonly TurnOf<Made>[]): readonly TurnOf<Made>[] => {
  // So most transcripts come; their turns stay the same objects.
  if (pieces.every(({speaker, text}) => speaker && typeof text === 'string')) return pieces;
  const joined: {speaker: string; said: Text[]; disclosure: Made | undefined}[] = [];
  for (const {speaker, text, disclosure} of pieces) {
    if (speaker || !joined.length) joined.push({speaker, said: [], disclosure: undefined});
    const turn = joined.at(-1);
    for (const paragraph of paragraphsOf(text)) turn?.said.push(paragraph);
    if (turn) turn.disclosure ??= disclosure;
  }
  const spoken = joined.filter(({said}) => said.length);
  return spoken.map(({speaker, said, disclosure}) => ({
    speaker,
    text: bodyOf(said),
    ...(disclosure && {disclosure}),
  }));
};
