import type {Input, Inputs} from '../input.js';

const CONTENT = {
  headline: 'A',
  keyPoints: ['B'],
  narrative: ['C'],
  report: ['D'],
  quote: {text: 'E', attribution: 'F'},
  conversation: {title: 'G', turns: [{speaker: 'H', text: 'I'}]},
  links: [{label: 'J', url: '/k'}],
};

const BLOCKS = ['summary', 'keyPoints', 'narrative', 'report', 'quote', 'conversation'];

const MADE = {
  use: 'generated',
  model: 'Example Model 1',
  reviewedBy: 'Ada Quist',
  reviewed: '2026-11-23',
  policy: 'https://example.com/policy',
};

const every = (note: unknown): unknown => ({
  ...CONTENT,
  blocks: Object.fromEntries(BLOCKS.map((name) => [name, note])),
});

const dated = (lang: string, date: string): Input => ({
  story: {lang, headline: 'A', status: {state: 'corrected', date}},
});

const LANGUAGES = [
  'en',
  'en-US',
  'en-GB',
  'en-CA',
  'en-AU',
  'en-ZA',
  'en-001',
  'EN-NZ',
  'de',
  'fr',
];

const turnsWith = (...disclosures: unknown[]): unknown =>
  disclosures.map((disclosure, index) => ({
    speaker: `S${index}`,
    text: ['A', `B${index}`],
    disclosure,
  }));

/** How texts were made. */
export const DISCLOSURES: Inputs = {
  generated: {story: {...CONTENT, disclosure: {use: 'generated'}}},
  assisted: {story: {...CONTENT, disclosure: {use: 'assisted'}}},
  none: {story: {...CONTENT, disclosure: {use: 'none'}}},
  all: {story: {...CONTENT, disclosure: MADE}},
  'reviewed-without-a-name': {story: {dek: 'A', disclosure: {use: 'none', reviewed: '2026-01-02'}}},
  'in-another-order': {
    story: {
      dek: 'A',
      disclosure: Object.fromEntries(Object.entries(MADE).reverse()),
      blocks: {summary: {status: {note: 'N', state: 'corrected'}, disclosure: {use: 'assisted'}}},
    },
  },
  'without-a-use': {story: {dek: 'A', disclosure: {model: 'M'}}},
  'of-an-unknown-use': {story: {dek: 'A', disclosure: {use: 'robots'}}},
  'without-content': {story: {disclosure: MADE, links: [{label: 'A'}]}},
  'of-every-block': {story: every({disclosure: {use: 'assisted', model: 'M'}})},
  'of-a-block-like-the-rest': {
    story: {...CONTENT, disclosure: MADE, blocks: {quote: {disclosure: {...MADE}}}},
  },
  'of-a-block-unlike-the-rest': {
    story: {...CONTENT, disclosure: MADE, blocks: {quote: {disclosure: {...MADE, model: 'M'}}}},
  },
  'of-a-block-without-content': {story: {dek: 'A', blocks: {quote: {disclosure: MADE}}}},
  'of-turns': {
    story: {conversation: {turns: turnsWith(MADE, {use: 'none'}, undefined)}},
  },
  'of-turns-like-the-rest': {
    story: {
      conversation: {turns: turnsWith({use: 'assisted'}, {use: 'none'})},
      disclosure: MADE,
      blocks: {conversation: {disclosure: {use: 'assisted'}}},
    },
  },
  'of-turns-that-go-on': {
    story: {
      conversation: {
        turns: [
          {speaker: 'A', text: 'B'},
          {text: 'C', disclosure: {use: 'none'}},
          {text: 'D', disclosure: {use: 'assisted'}},
        ],
      },
    },
  },
};

/** What became of texts. */
export const STATUSES: Inputs = {
  corrected: {story: {...CONTENT, status: {state: 'corrected'}}},
  'corrected-with-a-note': {
    story: {...CONTENT, status: {state: 'corrected', note: ['The ', {a: 'length', href: '/l'}]}},
  },
  'corrected-all': {
    story: {...CONTENT, status: {note: 'N <b>', date: '2026-11-24', state: 'corrected'}},
  },
  'corrected-without-content': {story: {status: {state: 'corrected', note: 'N'}}},
  withdrawn: {story: {...CONTENT, disclosure: MADE, status: {state: 'withdrawn'}}},
  'withdrawn-all': {
    story: {
      ...CONTENT,
      id: 'a',
      status: {state: 'withdrawn', note: 'Nobody said it.', date: '2026-11-24'},
      blocks: {quote: {status: {state: 'corrected'}}},
    },
  },
  'every-block-corrected': {story: every({status: {state: 'corrected', note: 'N'}})},
  'every-block-withdrawn': {
    story: every({status: {state: 'withdrawn', date: '2026-11-24', note: 'N'}}),
  },
  'a-block-withdrawn': {
    story: {...CONTENT, disclosure: MADE, blocks: {report: {status: {state: 'withdrawn'}}}},
  },
  'an-absent-block-withdrawn': {story: {dek: 'A', blocks: {quote: {status: {state: 'withdrawn'}}}}},
  'an-absent-block-corrected': {
    story: {dek: 'A', blocks: {report: {status: {state: 'corrected'}}}},
  },
  'without-a-state': {story: {dek: 'A', status: {note: 'N'}}},
  'of-an-unknown-state': {story: {dek: 'A', status: {state: 'retracted', note: 'N'}}},
  'blocks-of-the-wrong-type': {
    story: {dek: 'A', blocks: {links: {}, quote: 1, report: {}, summary: {status: {}, more: 1}}},
  },
};

/** Dates: in English alone, and as they are written where they are none. */
export const DATES: Inputs = {
  ...Object.fromEntries(
    LANGUAGES.map((lang) => [`in-${lang.toLowerCase()}`, dated(lang, '2026-11-03')]),
  ),
  ...Object.fromEntries(
    [
      ...['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'].map(
        (month) => `2026-${month}-01`,
      ),
      '2024-02-29',
      '2026-02-29',
      '2026-02-31',
      '2026-13-01',
      '2026-00-10',
      '2026-1-1',
      '2026-11-23T23:59:00-05:00',
      '2026-11-23T',
      '2026-11-23 10:00',
      '1899-12-31',
      'last May',
      '5',
    ].map((date) => [date.replace(/[^\w-]+/g, '-'), dated('en', date)]),
  ),
};
