import {
  childrenOf,
  isElement,
  isText,
  type HtmlElement,
  type HtmlNode,
} from '../story/html/node.js';
import {bare} from '../story/bare.js';
import {plainText} from '../story/plain.js';
import type {Block, BlockReader, ReadBlock} from './block.js';
import {textsOf} from './item.js';

/** What a block's HTML says, and whether that is all of it. */
export interface LawfulBlock<Content extends object = object> extends ReadBlock<Content> {
  /** Whether the words that show, in their order, are the words of the HTML. */
  readonly isWhole: boolean;
}

/** What reading a block takes of it. */
type Readable<Content extends object> = Pick<Block<Content>, 'heading' | 'items'>;

/** White space, and the signs that readers drop: after a speaker's name, before a signature. */
const BETWEEN_WORDS = /[\s\0:：—–―-]+/g;

const wordsOf = (text: string): string => text.replace(BETWEEN_WORDS, '');

/**
 * Reads the HTML of a block, and checks it by the law of reading: what an author wrote is what
 * shows. The words of all that was read are compared with those of the HTML.
 */
export const readBlock = <Content extends object>(
  element: HtmlElement,
  block: Readable<Content>,
  reader: BlockReader<Content>,
): LawfulBlock<Content> => {
  const read = reader.read(element);
  return {
    ...read,
    isWhole: wordsOf(textIn(element, reader)) === wordsOf(textShown(block, bare(read))),
  };
};

/** Whether some nodes have the words of others, in the same order. */
export const hasSameWords = (some: readonly HtmlNode[], others: readonly HtmlNode[]): boolean => {
  const [one, other] = [some, others].map((nodes) =>
    nodes.map((node) => textIn(node, {})).join(''),
  );
  return wordsOf(one ?? '') === wordsOf(other ?? '');
};

/** The text that a reader of the HTML sees. */
const textIn = (node: HtmlNode, reader: Pick<BlockReader, 'shown'>): string => {
  if (isText(node)) return node.nodeValue ?? '';
  const shown = (isElement(node) && reader.shown?.(node)) || '';
  return (
    shown +
    childrenOf(node)
      .map((child) => textIn(child, reader))
      .join('')
  );
};

/** The text that an element shows. */
const textShown = <Content extends object>(
  block: Readable<Content>,
  {story, label}: ReadBlock<Content>,
): string =>
  [label, block.heading?.(story), ...block.items(story).flatMap(textsOf)]
    .map((text) => plainText(text ?? ''))
    .join('');
