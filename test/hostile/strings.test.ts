import {expect} from '@open-wc/testing';
import {closeFrames} from '../fixtures.js';
import {ADDRESSES} from './strings/addresses.js';
import {CHARACTERS, HUGE} from './strings/characters.js';
import {DOORS, faultsOf} from './strings/doors.js';
import type {Bundle} from './strings/frame.js';
import {MARKUP} from './strings/markup.js';
import {shortStoryWith, storyWith} from './strings/story-with.js';
import {tally} from './tally.js';

// What is counted as `strings`: one for each string and door through which a story that holds it in
// the place of every text, address and word was seen to show as written, and to do nothing else.

const BATCH = 50;
const BUNDLES: readonly Bundle[] = ['hearth.classic.js', 'hearth.js'];

/** Shows strings, some at a time, and counts them. */
const survives = async (
  texts: readonly string[],
  make: (text: string) => object,
  batch = BATCH,
): Promise<void> => {
  for (let start = 0; start < texts.length; start += batch) {
    const bundle = BUNDLES[(start / batch) % 2] ?? 'hearth.js';
    const faults = await faultsOf(texts.slice(start, start + batch), make, bundle);
    expect(faults.slice(0, 5).map((fault) => fault.slice(0, 400))).to.deep.equal([]);
  }
  await tally('strings', texts.length * DOORS.length);
};

describe('hostile texts show as written, through every door:', function () {
  this.timeout(300_000);

  let others: Record<'naughty' | 'markdown' | 'html', string[]>;

  before(async () => {
    others = await (await fetch('/hostile/strings')).json();
  });

  afterEach(closeFrames);

  it('markup', () => survives(MARKUP, storyWith));
  it('addresses', () => survives(ADDRESSES, storyWith));
  it('characters', () => survives(CHARACTERS, storyWith));
  it('a list of naughty strings', () => survives(others.naughty, storyWith));
  it('Markdown', () => survives(others.markdown, storyWith));
  it('what becomes of Markdown', () => survives(others.html, storyWith));
  it('strings of a megabyte', () => survives(HUGE, shortStoryWith, 1));
});
