import assert from 'node:assert/strict';
import {describe, it} from 'vitest';
import fc from 'fast-check';
import {noticesOf} from '../../src/forms/notices.js';
import {NOTICE_WORDS} from '../../src/words/notice-words.js';
import {hasContent} from '../../src/forms/content.js';
import {parseStory} from '../../src/forms/parse.js';
import {plainText} from '../../src/story/plain.js';
import {renderHtml} from '../../src/forms/render.js';
import type {Story, StoryInput} from '../../src/forms/story.js';
import {DEPTHS} from '../../src/story/depth.js';
import {storyInput} from './arbitraries.js';
import {BLOCKS, WHOLE, type Noted, type NotedName} from '../../src/blocks/table.js';

const DISCLOSURE = {
  use: 'generated',
  model: 'Example Model 1',
  reviewedBy: 'Ada Quist',
  reviewed: '2026-11-23',
  policy: 'https://example.com/policy',
} as const;

const WITHDRAWN = {state: 'withdrawn', date: '2026-11-24', note: 'It was wrong.'} as const;

const pathsOf = (value: unknown): string[] => parseStory(value).issues.map(({path}) => path);

/** The lines of a notice, as a reader reads them. */
const WORDS = {...NOTICE_WORDS, lang: 'en'};

/** A block of the table, or the whole story. */
const blockNamed = (name?: NotedName): Noted =>
  BLOCKS.find((block) => block.name === name) ?? WHOLE;

const linesOf = (
  story: Story,
  kind: 'status' | 'disclosure',
  name?: NotedName,
  isAlone?: boolean,
): string[] => (noticesOf(story, blockNamed(name), WORDS, isAlone)[kind] ?? []).map(plainText);

describe('parseStory', () => {
  it('keeps how a text was made and what became of it: of the whole, a block, a turn', () => {
    const story: Story = {
      disclosure: DISCLOSURE,
      status: {state: 'corrected', date: '2026-11-24', note: ['Not ', {em: '400'}, ' metres.']},
      blocks: {keyPoints: {disclosure: {use: 'none'}, status: {state: 'corrected'}}},
      keyPoints: ['A'],
      conversation: {turns: [{speaker: 'A', text: 'b', disclosure: {use: 'assisted'}}]},
    };
    assert.deepEqual(parseStory(story), {story, issues: []});
  });

  it('names what it does not know', () => {
    assert.deepEqual(pathsOf({status: {state: 'gone'}}), ['status.state']);
    assert.deepEqual(pathsOf({status: {note: 'a'}}), ['status']);
    assert.deepEqual(pathsOf({blocks: {links: {}}}), ['blocks.links']);
    assert.deepEqual(pathsOf({blocks: {quote: {disclosure: 'x'}}}), ['blocks.quote.disclosure']);
    assert.deepEqual(parseStory({blocks: {quote: {}}}).story, {});
  });

  it('drops the content of what was withdrawn, and keeps what is said of it', () => {
    const content = {headline: 'a', dek: 'b', keyPoints: ['c'], quote: {text: 'd'}};
    const blocks = {summary: {status: WITHDRAWN}, quote: {status: WITHDRAWN}};
    const {story} = parseStory({id: 'x', ...content, blocks});
    assert.deepEqual(story, {id: 'x', keyPoints: ['c'], blocks});
    const whole = parseStory({
      id: 'x',
      ...content,
      links: [{label: 'l'}],
      blocks,
      status: WITHDRAWN,
    });
    assert.deepEqual(whole, {story: {id: 'x', status: WITHDRAWN}, issues: []});
  });

  it('leaves none of its words to anything that shows a story', () => {
    const marked = (word: string): StoryInput => ({
      headline: word,
      lede: word,
      keyPoints: [word],
      narrative: word,
      report: word,
      quote: {text: word, attribution: word},
      conversation: `${word}: ${word}`,
      links: [{label: word}],
    });
    assert.doesNotMatch(renderHtml({...marked('Secret'), status: WITHDRAWN}), /Secret/);
    for (const {name, fields} of BLOCKS.filter(({isNoted}) => isNoted)) {
      const {links, ...content} = marked('Secret');
      const [field = ''] = Object.keys(fields);
      const blocks = {[name]: {status: WITHDRAWN}};
      const input = {[field]: content[field as keyof typeof content], blocks, links: links ?? []};
      assert.equal(renderHtml(input).match(/Secret/g)?.length, 1, name);
    }
  });
});

describe('what is said of a text', () => {
  it('is one line, with the detail behind it', () => {
    const story = {headline: 'a', disclosure: DISCLOSURE};
    assert.deepEqual(linesOf(story, 'disclosure'), [
      'Written by AI · Reviewed by Ada Quist',
      'Model: Example Model 1',
      'Reviewed by Ada Quist, November 23, 2026',
      'Our policy on AI',
    ]);
    assert.deepEqual(linesOf({...story, disclosure: {use: 'none'}}, 'disclosure'), [
      'Written without AI',
    ]);
  });

  it('names who reviewed it once where it does not say when', () => {
    const {reviewed, ...undated} = DISCLOSURE;
    assert.deepEqual(linesOf({headline: 'a', disclosure: undated}, 'disclosure'), [
      'Written by AI · Reviewed by Ada Quist',
      'Model: Example Model 1',
      'Our policy on AI',
    ]);
    const dated = {use: 'generated', reviewed} as const;
    assert.deepEqual(linesOf({headline: 'a', disclosure: dated}, 'disclosure'), ['Written by AI']);
    const conversation = {turns: [{speaker: 'A', text: 'b', disclosure: undated}]};
    const [turn] = noticesOf({conversation}, blockNamed('conversation'), WORDS, true).turns;
    assert.deepEqual(turn?.map(plainText), [
      'Written by AI · Model: Example Model 1 · Reviewed by Ada Quist · Our policy on AI',
    ]);
  });

  it('says what became of it, when, and why', () => {
    const said = (status: Story['status']): string[] =>
      linesOf({headline: 'a', ...(status && {status})}, 'status');
    assert.deepEqual(said({state: 'corrected', note: 'b'}), ['Corrected · b']);
    assert.deepEqual(said({state: 'corrected', date: '2026-11-24'}), [
      'Corrected on November 24, 2026',
    ]);
    assert.deepEqual(said(WITHDRAWN), [
      'This text was withdrawn on November 24, 2026. It was wrong.',
    ]);
    assert.deepEqual(said(undefined), []);
  });

  it('gives the day as it is written, and a date that is none as it is', () => {
    const on = (date: string): string =>
      linesOf({headline: 'a', status: {state: 'corrected', date}}, 'status').join();
    assert.equal(on('2026-11-24T23:30:00-08:00'), 'Corrected on November 24, 2026');
    assert.equal(on('in autumn'), 'Corrected on in autumn');
  });

  it('is said of a block in its story only where that differs', () => {
    const story: Story = {
      keyPoints: ['a'],
      narrative: ['b'],
      report: ['c'],
      disclosure: {use: 'generated'},
      status: {state: 'corrected'},
      blocks: {narrative: {disclosure: {use: 'none'}}, report: {disclosure: {use: 'generated'}}},
    };
    const said = (name: NotedName, isAlone: boolean): string[] =>
      linesOf(story, 'disclosure', name, isAlone);
    assert.deepEqual(said('keyPoints', false), []);
    assert.deepEqual(said('narrative', false), ['Written without AI']);
    assert.deepEqual(said('report', false), []);
    assert.deepEqual(said('keyPoints', true), ['Written by AI']);
    assert.deepEqual(linesOf(story, 'status', 'keyPoints', false), []);
    assert.deepEqual(linesOf(story, 'status', 'keyPoints', true), ['Corrected']);
    assert.deepEqual(said('quote', true), [], 'nothing of a block that is not there');
  });

  it('is nothing beside links, which are nobody’s text', () => {
    const links = BLOCKS.find(({name}) => name === 'links')!;
    const story: Story = {links: [{label: 'A'}], status: {state: 'corrected'}};
    const nothing = {status: undefined, disclosure: undefined, turns: []};
    assert.deepEqual(noticesOf(story, links, WORDS, true), nothing);
  });

  it('is something to read in the place of a block, at the depth that shows it', () => {
    const gone: Story = {blocks: {quote: {status: WITHDRAWN}}};
    const shows = (story: Story): boolean[] =>
      ([undefined, ...DEPTHS] as const).map((depth) => hasContent(story, depth));
    assert.deepEqual(shows({links: [{label: 'A'}]}), [true, true, false, false]);
    assert.deepEqual(shows(gone), [true, false, true, false]);
    assert.deepEqual(
      shows({blocks: {quote: {status: {state: 'corrected'}}}}),
      Array(4).fill(false),
    );
  });

  it('is one line for a turn that was made in another way than the rest', () => {
    const turns = [
      {speaker: 'A', text: 'b', disclosure: {use: 'none'} as const},
      {speaker: 'C', text: 'd', disclosure: DISCLOSURE},
      {speaker: 'A', text: 'e'},
    ];
    const story = {conversation: {turns}, disclosure: {use: 'none'} as const};
    const said = noticesOf(story, blockNamed('conversation'), WORDS, true).turns;
    assert.deepEqual(
      said.map((notice) => notice?.map(plainText)),
      [
        undefined,
        [
          'Written by AI · Model: Example Model 1 · Reviewed by Ada Quist, November 23, 2026 · Our policy on AI',
        ],
        undefined,
      ],
    );
  });
});

describe('renderHtml', () => {
  it('writes what is said beside the text that it is said of', () => {
    const lines = renderHtml({
      lang: 'en-GB',
      headline: 'A',
      keyPoints: ['B'],
      disclosure: DISCLOSURE,
      status: {state: 'corrected', date: '2026-11-24', note: 'C < D.'},
      blocks: {keyPoints: {disclosure: {use: 'none'}}, quote: {status: {state: 'withdrawn'}}},
    })
      .trim()
      .split(/\n\s*/)
      .slice(1, -1);
    assert.deepEqual(lines, [
      '<p class="hearth-status"><strong>Corrected on 24 November 2026</strong> · C &lt; D.</p>',
      '<hearth-summary>',
      '<h2>A</h2>',
      '</hearth-summary>',
      '<hearth-key-points>',
      '<h3>Key points</h3>',
      '<ul>',
      '<li>B</li>',
      '</ul>',
      '<p class="hearth-disclosure">Written without AI</p>',
      '</hearth-key-points>',
      '<hearth-quote>',
      '<p class="hearth-status"><strong>This text has been withdrawn.</strong></p>',
      '</hearth-quote>',
      '<details class="hearth-disclosure">',
      '<summary>Written by AI · Reviewed by Ada Quist</summary>',
      '<p>Model: Example Model 1</p>',
      '<p>Reviewed by Ada Quist, 23 November 2026</p>',
      '<p><a href="https://example.com/policy">Our policy on AI</a></p>',
      '</details>',
    ]);
  });

  it('takes the words and their language from the labels', () => {
    const story: Story = {
      lang: 'de',
      headline: 'A',
      disclosure: DISCLOSURE,
      status: {state: 'corrected', date: '2026-11-24'},
    };
    const html = renderHtml(story, {
      lang: 'de',
      generated: 'Von KI geschrieben',
      correctedOn: 'Berichtigt am {date}',
    });
    assert.match(html, /<strong>Berichtigt am 24\. November 2026<\/strong>/);
    assert.match(html, /<summary>Von KI geschrieben · Reviewed by Ada Quist<\/summary>/);
  });

  it('says nothing of a story without a text', () => {
    const html = renderHtml({id: 'x', disclosure: DISCLOSURE, status: {state: 'corrected'}});
    assert.doesNotMatch(html, /<p|<details/);
  });

  it('says of each withdrawn block that it was', () => {
    fc.assert(
      fc.property(storyInput, (value) => {
        const {story} = parseStory(value);
        if (story.status?.state === 'withdrawn') return;
        const gone = Object.values(story.blocks ?? {}).filter(
          ({status}) => status?.state === 'withdrawn',
        );
        const said = renderHtml(story).match(/<p class="hearth-status"><strong>This text /g) ?? [];
        assert.equal(said.length, gone.length);
      }),
    );
  });
});
