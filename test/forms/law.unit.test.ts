import assert from 'node:assert/strict';
import {describe, it} from 'vitest';
import fc from 'fast-check';
import {parseHTML} from 'linkedom';
import {BLOCKS, type StoryBlock} from '../../src/blocks/table.js';
import {textsOf} from '../../src/blocks/item.js';
import {readHtml} from '../../src/forms/read.js';
import type {Story} from '../../src/forms/story.js';
import {plainText} from '../../src/story/plain.js';
import {authoredBlocks, type AuthoredBlock} from './law.arbitraries.js';
import {runs} from '../runs.js';

/** The words of a text; those of an author's are of four small letters. */
const wordsIn = (text: string): readonly string[] => text.match(/[a-z]{4}/g) ?? [];

const SPEAKERS = ['speaker', 'data-speaker'];

/** The words that a reader of the page sees, a turn's speaker where the style sheet shows it. */
const authorsText = (node: Node): string => {
  if (node.nodeType === 3) return node.nodeValue ?? '';
  if (node.nodeType !== 1) return '';
  const element = node as Element;
  const [speaker = ''] = SPEAKERS.map((name) => element.getAttribute(name) ?? '').filter(Boolean);
  return ` ${speaker} ${[...element.childNodes].map(authorsText).join('')} `;
};

/** The words that an element shows of a story, and of the heading that it read. */
const shownText = (block: StoryBlock, story: Story, label = ''): string => {
  const heading = block.heading?.(story) ?? label;
  return [heading, ...block.items(story).flatMap(textsOf)]
    .map((text) => plainText(text ?? ''))
    .join(' ');
};

const elementOf = ({block, attributes, html}: AuthoredBlock): Element => {
  const source = `<hearth-${block} ${attributes}>${html}</hearth-${block}>`;
  const {document} = parseHTML(`<!doctype html><html><body>${source}</body></html>`);
  return document.querySelector(`hearth-${block}`)!;
};

describe('The law of reading: what an author wrote is what shows', () => {
  for (const [name, authored] of Object.entries(authoredBlocks)) {
    const block = BLOCKS.find((one) => one.name === name)!;

    it(`holds for ${name}`, () => {
      const options = runs(2000);
      let read = 0;
      fc.assert(
        fc.property(authored, (given) => {
          const element = elementOf(given);
          const {story, labels, isWhole} = readHtml(element);
          if (!isWhole) return;
          read++;
          const shown = wordsIn(shownText(block, story, labels[block.name]));
          assert.deepEqual(shown, wordsIn(authorsText(element)), given.html);
        }),
        options,
      );
      // A reader that gave up on everything would keep the law.
      assert.ok(read > options.numRuns / 10, `${read} of ${options.numRuns} were read`);
    });
  }

  it('is tried on every block', () => {
    assert.deepEqual(Object.keys(authoredBlocks).sort(), BLOCKS.map(({name}) => name).sort());
  });
});
