import type {Inputs} from '../input.js';

const FIELDS = [
  'id',
  'url',
  'lang',
  'dir',
  'headline',
  'dek',
  'hook',
  'gist',
  'lede',
  'keyPoints',
  'narrative',
  'report',
  'quote',
  'conversation',
  'links',
  'publisher',
  'authors',
  'section',
  'published',
  'modified',
  'image',
  'sources',
  'disclosure',
  'status',
  'blocks',
];

const all = (value: unknown): unknown => Object.fromEntries(FIELDS.map((field) => [field, value]));

/** Stories that nobody should write, and somebody will. */
export const WRONG: Inputs = {
  null: {story: null},
  text: {story: 'a story'},
  number: {story: 1},
  list: {story: [{headline: 'A'}]},
  'all-fields-null': {story: all(null)},
  'all-fields-empty-text': {story: all('')},
  'all-fields-text': {story: all('Text: of it')},
  'all-fields-number': {story: all(0)},
  'all-fields-true': {story: all(true)},
  'all-fields-list': {story: all([])},
  'all-fields-object': {story: all({})},
  'all-fields-list-of-texts': {story: all(['A', 'B'])},
  'all-fields-list-of-nulls': {story: all([null, null])},
  'unknown-fields': {
    story: {headline: 'A', Dek: 'B', key_points: ['C'], __proto: 1, constructor: 2, toString: 3},
  },
  'items-of-wrong-types': {
    story: {
      keyPoints: ['A', null, 1, '', ' ', true, {}, [], ['B'], {em: 'C'}, {markdown: 'D'}],
      narrative: ['A', null, 1, '', [], ['B']],
      links: ['A', null, {}, {label: ''}, {label: 'B'}, {url: '/c'}, {label: 1}, {label: ' '}],
      authors: ['A', null, 1, '', ['B']],
      sources: [{title: 'A'}, {url: '/b'}, 'C', null],
    },
  },
  'quotes-without-text': {story: {quote: {attribution: 'A', url: '/b'}, dek: 'C'}},
  'turns-of-wrong-types': {
    story: {
      conversation: {
        turns: [
          null,
          'A: B',
          {},
          {speaker: 'C'},
          {speaker: 1, text: 'D'},
          {speaker: null, text: 'E'},
          {speaker: 'F', text: ''},
          {speaker: 'G', text: 2},
          {speaker: 'H', text: 'I', disclosure: 'generated', mood: 'fair'},
        ],
      },
    },
  },
  'turns-that-are-empty': {story: {conversation: {title: 'A', turns: []}}},
  'conversation-without-turns': {story: {conversation: {title: 'A'}, dek: 'B'}},
  'version-of-the-wrong-type': {story: {version: '1', headline: 'A'}},
  'disclosure-with-wrong-parts': {
    story: {dek: 'A', disclosure: {use: 'none', model: 1, reviewedBy: ['B'], policy: 'data:c'}},
  },
  'publisher-without-a-name': {story: {publisher: {url: '/a'}, image: {alt: 'B'}, dek: 'C'}},
};

const transcript = (conversation: string): {story: unknown} => ({story: {conversation}});

/** Conversations as plain text. */
export const TRANSCRIPTS: Inputs = {
  labelled: transcript('Inventor: Why?\nModel: Because.\n'),
  'line-ends': transcript('A: one\r\nB: two\rA: three\n'),
  paragraphs: transcript('A: one\nstill one\n\ntwo\n \t\nthree\nB: four'),
  'wide-colon': transcript('発明家：なぜ？\nモデル：だから。'),
  'space-before-the-colon': transcript('Inventrice : Pourquoi ?\nModèle : Parce que.'),
  preface: transcript('By lamplight.\n\nA: one\nB: two'),
  'names-on-lines-of-their-own': transcript('Inventor\nWhy?\n\nModel:\nBecause.\n\nAnd so on.'),
  'no-names': transcript('Only a text. Nobody speaks.'),
  'times-and-addresses': transcript(
    'A: At 10:30, see https://example.com: there.\n10:40 is late\nB: Yes.',
  ),
  'long-names': transcript(
    `One Two Three Four: yes\nOne Two Three Four Five: no\n${'x'.repeat(40)}: yes\n${'x'.repeat(41)}: no`,
  ),
  'a-name-without-a-speech': transcript('A:\nB: two\nC:'),
  markup: transcript('<b>A</b>: one\nB: <i>two</i> & three'),
  indented: transcript('   A: one\n   B: two'),
  'in-turns': {
    story: {conversation: {title: 'T', subtitle: 'S', turns: 'A: one\n\nB: two\n\nthree'}},
  },
  empty: transcript(' \n '),
};
