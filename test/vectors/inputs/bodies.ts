import type {Input, Inputs} from '../input.js';

/** A body wherever a story has one: its disclosed turns end in it. */
const inBodies = (body: unknown): Input => ({
  story: {
    narrative: body,
    report: body,
    conversation: {
      turns: [
        {speaker: 'A', text: body},
        {text: body, disclosure: {use: 'generated', model: 'M'}},
        {speaker: 'B', text: body, disclosure: {use: 'none'}},
      ],
    },
  },
});

/** Headings, lists and quotations, alone and among paragraphs. */
export const BODIES: Inputs = {
  heading: inBodies([{heading: ['One & ', {em: 'only'}]}, 'Two.']),
  'heading-alone': inBodies({heading: 'One'}),
  'heading-at-the-end': inBodies(['One.', {heading: 'Two'}]),
  list: inBodies([{list: ['One', ['Two ', {strong: '2'}]]}]),
  'list-alone': inBodies({list: ['One']}),
  'list-between-paragraphs': inBodies(['One.', {list: ['Two', 'Three']}, 'Four.\n\nFive.']),
  'list-ordered': inBodies([{list: ['One', 'Two'], ordered: true}]),
  'list-not-ordered': inBodies([{list: ['One', 'Two'], ordered: false}]),
  'list-start': inBodies([{start: 4, ordered: true, list: ['One', ['Two', {br: true}, 'lines']]}]),
  'list-start-of-one': inBodies([
    {list: ['One'], ordered: true, start: 1},
    {list: ['a'], start: 1},
  ]),
  'list-start-without-ordered': inBodies([
    {list: ['One'], start: 4},
    {list: ['Two'], ordered: false, start: 0},
    {list: ['Three'], start: -3},
  ]),
  'list-start-that-is-none': inBodies(
    ['4', 4.5, 1e300, 9007199254740992, true, null, [4], {}].map((start) => ({
      list: ['One'],
      ordered: true,
      start,
    })),
  ),
  'list-ordered-of-wrong-types': inBodies(
    ['true', 1, null, {}].map((ordered) => ({list: ['One'], ordered})),
  ),
  'list-with-empty-items': inBodies([{list: ['', ' ', null, 'One', [], {em: ''}, [{em: ' '}]]}]),
  'list-with-nothing': inBodies(['One.', {list: []}, {list: ['']}, {list: null}, {list: 'Two'}]),
  'list-in-a-list': inBodies([{list: ['One', {list: ['Two']}, ['Three', ['Four']]]}]),
  'list-of-markdown': inBodies([{list: [{markdown: '*One*\n\nTwo'}]}]),
  quote: inBodies(['One.', {quote: 'Two.'}, 'Three.']),
  'quote-alone': inBodies({quote: 'One.'}),
  'quote-cite': inBodies([{cite: ['— ', {em: 'Oriel'}, ' Fenn'], quote: 'One.'}]),
  'quote-paragraphs': inBodies([
    {
      quote: ['One.', ['Two', {br: true}, 'lines.'], 'Three.\n\nFour.'],
      cite: 'Oriel Fenn',
    },
  ]),
  'quote-of-spans': inBodies([{quote: ['One ', {em: 'only'}, '.']}]),
  'quote-of-other-items': inBodies([{quote: ['One.', {heading: 'Two'}, {list: ['Three']}]}]),
  'quote-without-text': inBodies(['One.', {cite: 'Two'}, {quote: ' ', cite: 'Three'}, {quote: []}]),
  'of-all': inBodies([
    'One.',
    {heading: 'Two'},
    {list: ['Three']},
    {list: ['Four'], ordered: true},
    {quote: 'Five.', cite: 'Six'},
    ['Seven ', {mark: '7'}],
  ]),
  'item-of-two-kinds': inBodies([
    {quote: 'One', list: ['Two'], heading: 'Three'},
    {quote: 'Four', list: ['Five']},
    {heading: null, quote: 'Six'},
    {heading: '', list: ['Seven']},
    {heading: 'Eight', markdown: 'Nine'},
    {em: 'Ten', heading: 'Eleven'},
  ]),
  'items-of-wrong-types': inBodies([
    'One.',
    {heading: 2},
    {heading: {em: 'Three'}},
    {heading: ['Four', 'and five']},
    {list: {}},
    {quote: 6},
    {quote: {em: 'Seven'}},
    {quote: 'Eight', cite: 9},
    null,
    10,
  ]),
  'spans-and-items': inBodies(['One ', {em: 'only'}, {heading: 'Two'}]),
  'a-span-object-alone': inBodies({em: 'One'}),
  'in-other-fields': {
    story: {
      dek: {heading: 'A'},
      keyPoints: [{list: ['B']}, 'C'],
      quote: {text: ['D', {heading: 'E'}], attribution: 'F'},
    },
  },
  'of-a-block-with-notes': {
    story: {
      headline: 'A',
      report: [{heading: 'B'}, {list: ['C'], start: 2}, {quote: 'D', cite: 'E'}],
      blocks: {report: {disclosure: {use: 'assisted'}}},
    },
  },
};

const talk = (...turns: unknown[]): Input => ({
  story: {conversation: {turns}},
});

/** Turns, some of which name nobody. */
export const TURNS: Inputs = {
  'nobody-alone': talk({text: 'One.'}),
  'nobody-between-others': talk(
    {speaker: 'A', text: 'One.'},
    {text: ['Two.', 'Three.']},
    {speaker: 'B', text: 'Four.'},
    {text: 'Five.'},
    {speaker: '', text: 'Six.'},
  ),
  'nobody-asks-and-answers': talk({text: [{strong: 'Why?'}]}, {text: 'Because.'}),
  'nobody-by-empty-names': talk(
    ...[null, '', ' ', ' : ', 0, false, []].map((speaker) => ({
      speaker,
      text: 'One.',
    })),
  ),
  'nobody-with-a-disclosure': talk(
    {text: 'One.', disclosure: {use: 'generated'}},
    {
      text: [{list: ['Two', 'Three']}],
      disclosure: {use: 'assisted', model: 'M'},
    },
  ),
  'a-speaker-of-zero': talk({speaker: '0', text: '0'}, {speaker: '0', text: {list: ['0']}}),
  'a-list-first': talk({
    speaker: 'A',
    text: [{list: ['One', 'Two']}, 'Three.'],
  }),
  'a-heading-first': talk({speaker: 'A', text: [{heading: 'One'}, 'Two.']}),
  'a-quote-last': talk({
    speaker: 'A',
    text: ['One.', {quote: 'Two.'}],
    disclosure: {use: 'generated'},
  }),
  'like-the-rest': {
    story: {
      disclosure: {use: 'generated'},
      conversation: {
        turns: [
          {
            speaker: 'A',
            text: [{list: ['One']}],
            disclosure: {use: 'generated'},
          },
          {text: 'Two.', disclosure: {use: 'generated'}},
        ],
      },
    },
  },
  'without-text': talk({speaker: 'A', text: {list: []}}, {text: [{heading: ''}]}, {text: 'One.'}),
};
