import fc from 'fast-check';
import {DIRECTIONS, DISCLOSURE_USES, MARKS, STATUS_STATES} from '../../src/story/story.js';
import {BLOCKS} from '../../src/blocks/table.js';

/** What tends to go wrong: white space, markup, names with colons, dashes, half characters. */
const TRAPS = [
  ...[
    '',
    ' ',
    '\n',
    '\t',
    '\r\n',
    '\n\n',
    '\f',
    '\v',
    '\0',
    '\u00a0',
    '\u200b',
    '\ufeff',
    '\u2028',
  ],
  ...[
    '<b>',
    '</p>',
    '<!--',
    ']]>',
    '<script>',
    '&amp;',
    '&',
    '"',
    "'",
    '`',
    '${x}',
    '\\',
    '\u202e',
  ],
  ...[
    'Inventor: ',
    'Model',
    ':',
    '：',
    '— ',
    '-',
    '10:30',
    'https://a.test',
    '\ud800',
    '😀',
    'é',
    '文',
  ],
];

const piece = fc.oneof(
  fc.constantFrom(...TRAPS),
  fc.string({maxLength: 8}),
  fc.string({unit: 'binary', maxLength: 3}),
);

/** Text of any kind, the empty one too. */
export const words = fc.array(piece, {maxLength: 6}).map((pieces) => pieces.join(''));

/** One line that has something to read. */
const name = words.map((value) => `N${value}`);

/** Addresses that are safe to link to. */
export const address = fc.oneof(
  fc.webUrl({withQueryParameters: true, withFragments: true}),
  fc.constantFrom(
    '/a?b=c&d="e"',
    '#f',
    '?q',
    '//host.test/x',
    'mailto:a@b.test',
    'tel:+1',
    'a/b:c',
  ),
);

const date = fc.constantFrom('2026-11-23', '2026-11-23T09:00:00Z', '2026-11-23T09:00:00.5+01:00');

/** Spans without links, for the inside of a link. */
const plainSpans = fc.oneof(
  words,
  fc.array(fc.oneof(words, fc.record({em: words}), fc.constant({br: true})), {maxLength: 3}),
);

const spans = fc.letrec<{text: unknown; span: unknown; list: unknown[]}>((tie) => ({
  span: fc.oneof(
    {maxDepth: 3, depthSize: 'small'},
    words,
    fc.constant({br: true}),
    ...MARKS.map((mark) => tie('text').map((inside) => ({[mark]: inside}))),
    fc.record(
      {a: plainSpans, href: address, rel: words, target: words, download: words, hreflang: words},
      {requiredKeys: ['a', 'href']},
    ),
    fc.record({abbr: tie('text'), title: words}, {requiredKeys: ['abbr']}),
    fc.record({time: tie('text'), datetime: words}, {requiredKeys: ['time']}),
    fc.record({ruby: plainSpans, rt: plainSpans}),
  ),
  list: fc.array(tie('span'), {maxLength: 4}),
  text: fc.oneof(words, tie('list')),
}));

const text = fc.oneof(spans.text, fc.record({markdown: words}));
const paragraphs = fc.oneof(text, fc.array(text, {maxLength: 4}));
const bodyItem = fc.oneof(
  {arbitrary: text, weight: 4},
  {arbitrary: fc.record({heading: text}), weight: 1},
  {
    arbitrary: fc.record(
      {list: fc.array(text, {maxLength: 3}), ordered: fc.boolean(), start: fc.integer()},
      {requiredKeys: ['list']},
    ),
    weight: 1,
  },
  {arbitrary: fc.record({quote: paragraphs, cite: text}, {requiredKeys: ['quote']}), weight: 1},
);
const body = fc.oneof(text, fc.array(bodyItem, {maxLength: 4}));

/** A string that reads as a transcript. */
const transcript = fc
  .array(fc.tuple(fc.constantFrom('Inventor', 'Model', 'A. Person'), words), {minLength: 1})
  .map((turns) => turns.map(([speaker, said]) => `${speaker}: so ${said}`).join('\n'));

const optional = <T extends object>(
  fields: {[Key in keyof T]: fc.Arbitrary<T[Key]>},
  ...requiredKeys: (keyof T)[]
): fc.Arbitrary<Partial<T>> => fc.record(fields, {requiredKeys});

const disclosure = optional(
  {
    use: fc.constantFrom(...DISCLOSURE_USES),
    model: name,
    reviewedBy: name,
    reviewed: date,
    policy: address,
  },
  'use',
);

/** What is withdrawn has little left to look at, and so is seldom. */
const state = fc.constantFrom(...STATUS_STATES, ...Array<'corrected'>(4).fill('corrected'));
const status = optional({state, note: text, date}, 'state');

const blocks = fc.dictionary(
  fc.constantFrom(...BLOCKS.filter(({isNoted}) => isNoted).map((block) => block.name)),
  optional({disclosure, status}),
  {maxKeys: 2},
);

const turn = optional({speaker: name, text: body, disclosure}, 'text');

const turns = fc.oneof(
  {arbitrary: fc.array(turn, {maxLength: 5}), weight: 4},
  {arbitrary: transcript, weight: 1},
);

const conversation = fc.oneof(
  {arbitrary: optional({title: text, subtitle: text, turns}, 'turns'), weight: 4},
  {arbitrary: transcript, weight: 1},
);

/** What a publisher may write: it parses without an error, and its schema lets it through. */
export const storyInput = optional({
  version: fc.constant(1),
  id: name,
  url: address,
  lang: fc.constantFrom('en', 'ar', 'zh-Hant'),
  dir: fc.constantFrom(...DIRECTIONS),
  headline: text,
  dek: text,
  hook: text,
  gist: text,
  lede: text,
  keyPoints: fc.array(text, {maxLength: 4}),
  narrative: body,
  report: body,
  quote: optional({text: paragraphs, attribution: text, url: address}, 'text'),
  conversation,
  links: fc.array(optional({label: name, url: address, rel: words, target: words}, 'label'), {
    maxLength: 3,
  }),
  publisher: optional({name, url: address}, 'name'),
  authors: fc.array(name, {maxLength: 3}),
  section: name,
  published: date,
  modified: date,
  image: optional({url: address, alt: words}, 'url'),
  sources: fc.array(optional({title: name, url: address}, 'title'), {maxLength: 3}),
  disclosure,
  status,
  blocks,
});

/** Any JSON, some of it made of the names that a story has. */
export const anyJson = fc.oneof(
  fc.jsonValue({maxDepth: 4}),
  words,
  fc.dictionary(
    fc.constantFrom(
      'text',
      'url',
      'turns',
      'strong',
      'a',
      'br',
      'markdown',
      '__proto__',
      'odd key',
    ),
    fc.jsonValue({maxDepth: 2}),
    {maxKeys: 3},
  ),
);

/** A value with the part that `steps` lead to taken out for `part`. */
const replaced = (value: unknown, [step, ...steps]: readonly number[], part: unknown): unknown => {
  if (step === undefined || typeof value !== 'object' || value === null) return part;
  const keys = Object.keys(value);
  const key = keys[step % (keys.length + 1)] ?? 'more';
  if (Array.isArray(value) && key === 'more') return [...(value as unknown[]), part];
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : {...value}) as Record<
    string,
    unknown
  >;
  copy[key] = replaced(copy[key], steps, part);
  return copy;
};

/** A story that a publisher may write, with one part of it, at any depth, replaced by any JSON. */
export const nearStory = fc
  .tuple(storyInput, fc.array(fc.nat(), {minLength: 1, maxLength: 5}), anyJson)
  .map(([story, steps, part]) => replaced(story, steps, part));

/** Anything that a story may be read from. */
export const anyInput = fc.oneof(
  {arbitrary: storyInput, weight: 2},
  {arbitrary: nearStory, weight: 4},
  {arbitrary: anyJson, weight: 1},
);
