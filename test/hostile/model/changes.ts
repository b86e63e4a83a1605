import fc from 'fast-check';

/** The places of a page between which an element moves. */
export const PLACES = ['main', 'story', 'frame', 'shadow', 'nowhere'] as const;

/** One of {@link PLACES}. */
export type Place = (typeof PLACES)[number];

/** A child of an element: its markup, with what a tag is given, or the text of its inline JSON. */
export type Child = {readonly html: string; readonly story?: unknown} | {readonly json: string};

/** What a page's script does to an element, as data, which a failure prints. */
export type Change =
  | {readonly do: 'story'; readonly value: unknown}
  | {readonly do: 'src'; readonly value: number | null; readonly isProperty: boolean}
  | {readonly do: 'attribute'; readonly name: string; readonly value: string | null}
  | {readonly do: 'add'; readonly child: Child; readonly at: number}
  | {readonly do: 'take'; readonly at: number}
  | {readonly do: 'text'; readonly at: number; readonly text: string}
  | {readonly do: 'give'; readonly at: number; readonly value: unknown}
  | {readonly do: 'empty'}
  | {readonly do: 'move'; readonly place: Place; readonly isWhole: boolean}
  | {readonly do: 'wait'; readonly for: 'microtask' | 'render' | 'task' | 'copy'};

const STORIES: readonly unknown[] = [
  undefined,
  null,
  42,
  {},
  {teapot: true},
  {keyPoints: ['p1', 7], headline: 'P1', narrative: ['P1n'], links: [{label: 'P1l'}]},
  {
    headline: 'P2',
    gist: 'P2g',
    keyPoints: ['P2k'],
    quote: 'P2q',
    report: ['P2r'],
    narrative: ['P2n'],
    conversation: {turns: [{speaker: 'A', text: 'P2c'}]},
    links: [{label: 'P2l'}],
  },
  {keyPoints: ['gone'], headline: 'gone', status: {state: 'withdrawn'}},
  {keyPoints: ['P3k'], narrative: ['P3n'], disclosure: {use: 'generated'}, lang: 'de'},
];

const JSONS = [
  '',
  '{',
  '{}',
  ...STORIES.slice(5).map((story) => JSON.stringify(story).replaceAll('"P', '"J')),
];

const MARKUP = [
  '<ul><li>H1</li><li>H2</li></ul>',
  '<p>H3</p>',
  '<h3>H4</h3>',
  '<p><b>Ann:</b> H5</p>',
  '<blockquote><p>H6</p></blockquote>',
  '<img alt="H7">',
  '<p class="hearth-status">H8</p>',
  '<template>H9</template>',
  '<!-- H10 -->',
  'H11',
  '<hearth-key-points></hearth-key-points>',
  '<hearth-quote><p>H12</p></hearth-quote>',
  '<hearth-links><a href="#h13">H13</a></hearth-links>',
];

/** The values that attributes are given. */
const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  'heading-level': ['1', '4', '99', 'x'],
  label: ['', 'Own'],
  theme: ['light', 'dark', 'x'],
  variant: ['numbered', 'large', 'x'],
  depth: ['glance', 'brief', 'full', 'x'],
  field: ['narrative', 'report'],
  lang: ['en', 'de', 'ar'],
  timeout: ['1000', 'x'],
  share: [''],
  listen: [''],
};

const child: fc.Arbitrary<Child> = fc.oneof(
  fc.constantFrom(...MARKUP).map((html) => ({html})),
  fc.constantFrom(...JSONS).map((json) => ({json})),
);

const attribute = fc.constantFrom(...Object.keys(ATTRIBUTES)).chain((name) =>
  fc.record({
    do: fc.constant('attribute' as const),
    name: fc.constant(name),
    value: fc.constantFrom(null, ...(ATTRIBUTES[name] ?? [])),
  }),
);

const at = fc.nat({max: 3});

/** Any change. `addresses` is how many there are to load from. */
export const anyChange = (addresses: number): fc.Arbitrary<Change> =>
  fc.oneof(
    fc.record({do: fc.constant('story' as const), value: fc.constantFrom(...STORIES)}),
    fc.record({
      do: fc.constant('src' as const),
      value: fc.option(fc.nat({max: addresses - 1})),
      isProperty: fc.boolean(),
    }),
    attribute,
    fc.record({do: fc.constant('add' as const), child, at}),
    fc.record({do: fc.constant('take' as const), at}),
    fc.record({do: fc.constant('text' as const), at, text: fc.constantFrom(...JSONS, 'H14')}),
    fc.record({do: fc.constant('give' as const), at, value: fc.constantFrom(...STORIES)}),
    fc.constant({do: 'empty' as const}),
    fc.record({
      do: fc.constant('move' as const),
      place: fc.constantFrom(...PLACES),
      isWhole: fc.boolean(),
    }),
    fc.record({
      do: fc.constant('wait' as const),
      for: fc.constantFrom(
        'microtask' as const,
        'render' as const,
        'task' as const,
        'copy' as const,
      ),
    }),
  );
