import {createBlock, type Block, type BlockSettings} from '@wordpress/blocks';
import {create} from '@wordpress/rich-text';
import {newBlock} from '../defaults.js';
import {htmlOf, type Words} from '../line.js';
import {transcriptBlocks} from './transcript-blocks.js';

type Paragraphs = readonly {readonly content?: Words}[];

const turnsIn = (paragraphs: Paragraphs): readonly Block[] =>
  transcriptBlocks(
    paragraphs.map(({content}) => create({html: htmlOf(content)}).text).join('\n\n'),
  );

/** Paragraphs that are a transcript are a conversation, which is such paragraphs. */
export const transcriptTransforms: NonNullable<BlockSettings<unknown>['transforms']> = {
  from: [
    {
      type: 'block',
      blocks: ['core/paragraph'],
      isMultiBlock: true,
      isMatch: (paragraphs: Paragraphs) => turnsIn(paragraphs).length > 1,
      transform: (paragraphs: Paragraphs) => newBlock('conversation', {}, turnsIn(paragraphs)),
    },
  ],
  to: [
    {
      type: 'block',
      blocks: ['core/paragraph'],
      transform: (_: unknown, turns: readonly Block[]) => turns.map(paragraphOf),
    },
  ],
};

const paragraphOf = ({attributes: {speaker, text}}: Block): Block => {
  const name = htmlOf(speaker);
  const said = htmlOf(text);
  return createBlock('core/paragraph', {
    content: name ? `<strong>${name}:</strong> ${said}` : said,
  });
};
