import {bodyOf, paragraphsOf} from './body.js';
import type {Text, Turn} from './story.js';

/** Joins what is said into turns: a part without a speaker goes on with the turn before it. */
export const joinTurns = (parts: readonly Turn[]): readonly Turn[] => {
  const joined: {speaker: string; said: Text[]}[] = [];
  for (const {speaker, text} of parts) {
    if (speaker || !joined.length) joined.push({speaker, said: []});
    for (const paragraph of paragraphsOf(text)) joined.at(-1)?.said.push(paragraph);
  }
  const spoken = joined.filter(({said}) => said.length);
  return spoken.map(({speaker, said}) => ({speaker, text: bodyOf(said)}));
};
