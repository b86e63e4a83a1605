import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'vitest';
import {enormousStory} from '../../stories/samples/enormous.js';
import {formatIssue} from '../../src/story/issue.js';
import {parseStory} from '../../src/forms/parse.js';
import type {Story} from '../../src/forms/story.js';
import {withdraw} from '../../src/forms/withdraw.js';

/** The story, and each issue as its level and its line. */
const run = (value: unknown): [story: Story, ...issues: string[]] => {
  const {story, issues} = parseStory(value);
  return [story, ...issues.map((issue) => `${issue.level} ${formatIssue(issue)}`)];
};

type Cases = Record<string, [value: unknown, story: Story, ...issues: string[]][]>;

const check = (cases: Cases): void => {
  for (const [behaviour, tests] of Object.entries(cases)) {
    it(behaviour, () => {
      for (const [value, ...expected] of tests) assert.deepEqual(run(value), expected);
    });
  }
};

const samples = new URL('../../stories/samples/', import.meta.url);

const TYPE = 'Change its type, or leave it out.';
const ADDRESS = 'an address (http, https, mailto, tel or relative)';
const NAME = 'Correct its name.';
const UNKNOWN = `expected a known field, got an unknown one. ${NAME}`;
const turns = [
  {speaker: 'Inventor', text: 'Why?'},
  {speaker: 'Model', text: 'Because.'},
];

describe('parseStory', () => {
  it('reads a turn again where it has changed, and keeps it where it has not', () => {
    const [why, because] = structuredClone(turns);
    const read = (): Story['conversation'] =>
      parseStory({conversation: {turns: [why, because]}}).story.conversation;
    const before = read();
    Object.assign(because ?? {}, {text: 'Because of  this.'});
    assert.deepEqual(read()?.turns, [turns[0], {speaker: 'Model', text: 'Because of this.'}]);
    assert.equal(read()?.turns[0], before?.turns[0]);
    Object.assign(why ?? {}, {aside: true});
    const [, issue] = run({conversation: {turns: [why]}});
    assert.equal(issue, `warning conversation.turns[0].aside: ${UNKNOWN}`);
  });

  it('reads a turn again where only its speaker has changed', () => {
    const [why] = structuredClone(turns);
    const read = (): Story['conversation'] =>
      parseStory({conversation: {turns: [why]}}).story.conversation;
    assert.deepEqual(read()?.turns, [{speaker: 'Inventor', text: 'Why?'}]);
    Object.assign(why ?? {}, {speaker: 'Archivist'});
    assert.deepEqual(read()?.turns, [{speaker: 'Archivist', text: 'Why?'}]);
  });

  it('reads a turn again where a paragraph has been added to the same list', () => {
    const turn = {speaker: 'Model', text: ['So.']};
    const read = (): Story => parseStory({conversation: {turns: [turn]}}).story;
    assert.deepEqual(read().conversation?.turns, [{...turn, text: 'So.'}]);
    turn.text.push('And so.');
    assert.deepEqual(read().conversation?.turns, [{...turn, text: ['So.', 'And so.']}]);
  });

  for (const name of readdirSync(samples).filter((file) => file.endsWith('.json'))) {
    it(`reads all of ${name}`, () => {
      const {version, ...story} = JSON.parse(
        readFileSync(new URL(name, samples), 'utf8'),
      ) as Story & {version?: 1};
      assert.ok(version === undefined || version === 1);
      // One sample still has the text of a block that was withdrawn.
      assert.deepEqual(run(story), [withdraw(story)]);
    });
  }

  it('reads all of an enormous story', () => {
    const {version, ...story} = enormousStory();
    assert.deepEqual(run({version, ...story}), [story]);
  });

  it('leaves what it reads as it was', () => {
    const value = {headline: [' a ', {em: [' b', '']}], keyPoints: [' c', null], more: {}};
    const before = structuredClone(value);
    parseStory(value);
    assert.deepEqual(value, before);
  });

  check({
    'takes null and empty fields for absent': [
      [{}, {}],
      [
        {
          ...{version: null, id: '', url: '', dir: '', headline: '', dek: null, lede: ' '},
          ...{keyPoints: [], narrative: '', report: ['', null], links: [], authors: ['']},
          ...{published: '', conversation: '', publisher: null},
        },
        {},
      ],
      [{quote: {text: '', attribution: 'A'}, links: [{label: ''}], image: {url: '', alt: 'a'}}, {}],
      [{conversation: {title: 'A', turns: []}}, {}],
      [{conversation: {turns: [{speaker: 'A', text: ''}, null]}}, {}],
      [{quote: {text: 'a', attribution: null, url: ''}}, {quote: {text: 'a'}}],
    ],
    'names the path and the kind of what has the wrong type, and reads the rest': [
      [5, {}, `error story: expected object, got number. ${TYPE}`],
      [null, {}, `error story: expected object, got null. ${TYPE}`],
      [[{headline: 'a'}], {}, `error story: expected object, got list. ${TYPE}`],
      ['{"headline": "a"}', {}, `error story: expected object, got string. ${TYPE}`],
      [{headline: 5, dek: 'a'}, {dek: 'a'}, `error headline: expected text, got number. ${TYPE}`],
      [{keyPoints: 'a'}, {}, `error keyPoints: expected list, got string. ${TYPE}`],
      [{keyPoints: {0: 'a'}}, {}, `error keyPoints: expected list, got object. ${TYPE}`],
      [
        {keyPoints: ['a', false]},
        {keyPoints: ['a']},
        `error keyPoints[1]: expected text, got boolean. ${TYPE}`,
      ],
      [
        {narrative: ['a', 1]},
        {narrative: ['a']},
        `error narrative[1]: expected text, got number. ${TYPE}`,
      ],
      [{report: {}}, {}, `error report: expected text, got object. ${TYPE}`],
      [{quote: 'a'}, {}, `error quote: expected object, got string. ${TYPE}`],
      [
        {quote: {attribution: 'A'}},
        {},
        'error quote: expected an object with "text", got none. Add "text".',
      ],
      [{quote: {text: 1}}, {}, `error quote.text: expected text, got number. ${TYPE}`],
      [
        {links: [{url: '/a'}]},
        {},
        'error links[0]: expected an object with "label", got none. Add "label".',
      ],
      [{authors: [['A']]}, {}, `error authors[0]: expected text, got list. ${TYPE}`],
      [{publisher: 'A'}, {}, `error publisher: expected object, got string. ${TYPE}`],
      [
        {sources: [{title: 'A', url: 1}]},
        {sources: [{title: 'A'}]},
        `error sources[0].url: expected ${ADDRESS}, got number. Correct it; until then it shows as text.`,
      ],
      [{version: '1', dek: 'a'}, {dek: 'a'}, `error version: expected number, got string. ${TYPE}`],
    ],
    'names the path in a conversation': [
      [
        {conversation: {turns: [...turns, ...turns.slice(0, 1), {speaker: 'Model', text: 4}]}},
        {conversation: {turns: [...turns, ...turns.slice(0, 1)]}},
        `error conversation.turns[3].text: expected text, got number. ${TYPE}`,
      ],
      [
        {conversation: {title: 'a'}},
        {},
        'error conversation: expected an object with "turns", got none. Add "turns".',
      ],
      [{conversation: [turns]}, {}, `error conversation: expected object, got list. ${TYPE}`],
      [
        {conversation: {turns: {}}},
        {},
        `error conversation.turns: expected list, got object. ${TYPE}`,
      ],
      [
        {conversation: {turns: [{speaker: 'A'}]}},
        {},
        'error conversation.turns[0]: expected an object with "text", got none. Add "text".',
      ],
    ],
    'leaves out unknown fields with a warning': [
      [
        {headLine: 'a', dek: 'b'},
        {dek: 'b'},
        `warning headLine: expected a known field, got an unknown one. ${NAME}`,
      ],
      [
        {'odd key': {}},
        {},
        `warning ["odd key"]: expected a known field, got an unknown one. ${NAME}`,
      ],
      [
        {links: [{label: 'A', link: '/a'}]},
        {links: [{label: 'A'}]},
        `warning links[0].link: expected a known field, got an unknown one. ${NAME}`,
      ],
      [
        JSON.parse('{"__proto__": {"headline": "a"}, "constructor": 1}'),
        {},
        `warning __proto__: expected a known field, got an unknown one. ${NAME}`,
        `warning constructor: expected a known field, got an unknown one. ${NAME}`,
      ],
    ],
    'reads what it can of a later version': [
      [{version: 1, dek: 'a'}, {dek: 'a'}],
      [
        {version: 2, dek: 'a'},
        {dek: 'a'},
        'warning version: expected version 1, got 2. Update hearth-widgets; what it can read still shows.',
      ],
    ],
    'shows markdown as plain text, with one warning for all of it': [
      [
        {
          id: 5,
          headline: {markdown: '*a*'},
          keyPoints: [{markdown: 'b'}],
          narrative: {markdown: 'c\n\nd'},
        },
        {headline: '*a*', keyPoints: ['b'], narrative: ['c', 'd']},
        'error id: expected text, got number. Change its type, or leave it out.',
        'warning headline: expected plain text or spans, got markdown. It shows as plain text; write it as spans.',
      ],
    ],
    'reads dates as they are written, and the words that a field allows': [
      [
        {published: '2026-11-23T09:00:00Z', modified: ' 2026-11-23 ', dir: 'rtl', lang: 'ar'},
        {published: '2026-11-23T09:00:00Z', modified: '2026-11-23', dir: 'rtl', lang: 'ar'},
      ],
      [{lang: 'zh_Hant_TW'}, {lang: 'zh-Hant-TW'}],
      [
        {lang: 'English (UK)'},
        {},
        'error lang: expected a language tag, got "English (UK)". Write one such as "en" or "zh-Hant".',
      ],
      [
        {dir: 'left'},
        {},
        'error dir: expected "ltr" or "rtl" or "auto", got "left". Use one of these words.',
      ],
      [
        {disclosure: {use: 'partly'}},
        {},
        'error disclosure.use: expected "generated" or "assisted" or "none", got "partly". Use one of these words.',
      ],
    ],
    'drops addresses that are not safe, and keeps what they stood at': [
      [
        {links: [{label: 'A', url: 'javascript:a'}], quote: {text: 'q', url: ' java\tscript:b'}},
        {links: [{label: 'A'}], quote: {text: 'q'}},
        `error links[0].url: expected ${ADDRESS}, got "javascript:a". Correct it; until then it shows as text.`,
        `error quote.url: expected ${ADDRESS}, got " java\\tscript:b". Correct it; until then it shows as text.`,
      ],
    ],
    'drops the dash before an attribution and the colon after a speaker': [
      [{quote: {text: '— a', attribution: '— B'}}, {quote: {text: '— a', attribution: 'B'}}],
      [
        {conversation: {turns: [{speaker: 'A:', text: ': b'}]}},
        {conversation: {turns: [{speaker: 'A', text: ': b'}]}},
      ],
    ],
    'keeps a turn that names nobody apart from the others': [
      [
        {conversation: {turns: [...turns, {speaker: ' ', text: 'And yet.'}]}},
        {conversation: {turns: [...turns, {text: 'And yet.'}]}},
      ],
      [
        {conversation: {turns: [{text: 'a?'}, {text: ['b', ['c', {em: 'd'}]]}]}},
        {conversation: {turns: [{text: 'a?'}, {text: ['b', ['c', {em: 'd'}]]}]}},
      ],
      [
        {conversation: {turns: [{speaker: 5, text: 'a'}]}},
        {conversation: {turns: [{text: 'a'}]}},
        `error conversation.turns[0].speaker: expected text, got number. ${TYPE}`,
      ],
    ],
    'reads a body with headings, lists and quotations': [
      [
        {
          report: [
            'a\n\nb',
            {heading: 'C'},
            {list: ['d', ['e ', {em: 'f'}]], ordered: true, start: 4},
            {list: ['g'], ordered: false, start: 1},
            {quote: 'h\n\ni', cite: '— J'},
            ['k ', {strong: 'l'}],
          ],
          conversation: {turns: [{speaker: 'A', text: [{list: ['m']}]}]},
        },
        {
          report: [
            ...['a', 'b', {heading: 'C'}],
            {list: ['d', ['e ', {em: 'f'}]], ordered: true, start: 4},
            ...[{list: ['g']}, {quote: ['h', 'i'], cite: 'J'}, ['k ', {strong: 'l'}]],
          ],
          conversation: {turns: [{speaker: 'A', text: [{list: ['m']}]}]},
        },
      ],
      [
        {
          narrative: [
            {heading: ''},
            {list: 'a'},
            {list: [5]},
            {list: ['b'], start: '4', kind: 'c'},
          ],
        },
        {narrative: [{list: ['b']}]},
        `error narrative[1].list: expected list, got string. ${TYPE}`,
        `error narrative[2].list[0]: expected text, got number. ${TYPE}`,
        'error narrative[3].start: expected a whole number, got "4". Write a number such as 4.',
        `warning narrative[3].kind: expected a known field, got an unknown one. ${NAME}`,
      ],
    ],
    'reads what links and spans say beside their words': [
      [
        {
          dek: [{a: 'b', href: '/c', target: '_blank', rel: 'nofollow', download: true}],
          hook: [
            {abbr: 'd', title: 'e'},
            {time: 'f', datetime: '2026'},
            {ruby: 'g', rt: 'h'},
          ],
          gist: [{abbr: 'i', title: 5}, {ruby: 'j'}, {s: 'k'}, {kbd: 'l'}],
          links: [{label: 'm', href: '/n', hreflang: 'de', target: 'o'}],
        },
        {
          dek: [{a: 'b', href: '/c', rel: 'nofollow noopener', target: '_blank', download: ''}],
          hook: [
            {abbr: 'd', title: 'e'},
            {time: 'f', datetime: '2026'},
            {ruby: 'g', rt: 'h'},
          ],
          gist: [{abbr: 'i'}, 'j', {s: 'k'}, {kbd: 'l'}],
          links: [{label: 'm', url: '/n', rel: 'noopener', target: 'o', hreflang: 'de'}],
        },
        `error gist[0].title: expected text, got number. ${TYPE}`,
      ],
    ],
    'reads a transcript in place of a conversation or of its turns': [
      [{conversation: 'Inventor: Why?\nModel: Because.'}, {conversation: {turns}}],
      [
        {conversation: {title: 'A', turns: 'Inventor: Why?\nModel: Because.'}},
        {conversation: {title: 'A', turns}},
      ],
      [
        {conversation: 'In June.\nInventor: a\n\nb <c>\nModel:\nInventor: d'},
        {
          conversation: {
            turns: [
              {text: 'In June.'},
              {speaker: 'Inventor', text: ['a', 'b <c>']},
              {speaker: 'Inventor', text: 'd'},
            ],
          },
        },
      ],
      [
        {conversation: 'Nobody speaks.'},
        {},
        'error conversation: expected a transcript, got text. Begin each speech with "Name: ".',
      ],
      [
        {conversation: {turns: 'Nobody.'}},
        {},
        'error conversation.turns: expected a transcript, got text. Begin each speech with "Name: ".',
      ],
      [{conversation: ' \n '}, {}],
    ],
  });
});
