import type {Item} from '../blocks/item.js';
import type {Story} from '../forms/story.js';
import {textsOfBody} from '../story/body.js';
import {plainText} from '../story/plain.js';
import type {Text} from '../story/story.js';
import {readDocument} from './read-document.js';

/** The words of an item, with whose they are. What somebody says goes into quotation marks. */
export const wordsOf = (item: Item, quoted: string): string => {
  if (item.kind === 'quote') return quotation(item.paragraphs, item.attribution, quoted);
  if (item.kind === 'turn') return quotation(item.body.flatMap(textsOfBody), item.speaker, quoted);
  return item.kind === 'passage'
    ? textsOfBody(item.content).map(plainText).join('\n')
    : plainText(item.text);
};

/** What a story is called: its headline, or else the page's title. */
export const headlineOf = ({headline}: Story): string =>
  headline === undefined ? readDocument('title') : plainText(headline);

const quotation = (
  paragraphs: readonly Text[],
  speaker: Text | undefined,
  quoted: string,
): string => {
  const said = quoted.replace('{text}', () => paragraphs.map(plainText).join('\n\n'));
  return speaker === undefined ? said : `${said}\n— ${plainText(speaker)}`;
};
