import {paragraphsOf} from '../story/body.js';
import {plainText} from '../story/plain.js';
import type {Body, Story, Text} from '../story/story.js';

/** The words of an item of a block, with whose they are. */
export const wordsOf = (block: string | undefined, story: Story, index: number): string => {
  const {quote, keyPoints, conversation} = story;
  if (block === 'keyPoints') return plainText(keyPoints?.[index] ?? '');
  if (block === 'quote') return quote ? quotation(quote.text, quote.attribution) : '';
  const turn = conversation?.turns[index];
  return turn ? quotation(turn.text, turn.speaker) : '';
};

/** What a story is called: its headline, or else the page's title. */
export const headlineOf = ({headline}: Story): string =>
  headline === undefined ? String(document.title) : plainText(headline);

const quotation = (body: Body, speaker: Text | undefined): string => {
  const said = `“${paragraphsOf(body).map(plainText).join('\n\n')}”`;
  return speaker === undefined ? said : `${said}\n— ${plainText(speaker)}`;
};
