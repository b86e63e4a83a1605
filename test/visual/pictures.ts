/** An element in one of its states, to be compared with a picture of itself. */
export interface Picture {
  /** The path of its baseline, below the folder and without `.png`. */
  readonly name: string;
  /** The element's name without `hearth-`. */
  readonly tag: string;
  /** The name of the theme's file; `none` is no theme. */
  readonly theme: string;
  /** The colour scheme that the reader prefers. */
  readonly scheme: 'light' | 'dark';
  /** Of the window, in pixels. */
  readonly width: number;
  /** The name of a sample story. */
  readonly sample: string;
  /** Shows all of the sample; other pictures show the beginning of each text. */
  readonly whole?: boolean;
  readonly attributes?: Readonly<Record<string, string>>;
  /** How many times the Tab key is pressed. */
  readonly tabs?: number;
  readonly media?: 'print';
  readonly forcedColors?: 'active';
}

/** A picture without its name. `feature` is the beginning of that name. */
type Row = Omit<Picture, 'name'> & {readonly feature?: string};

type Change = Partial<Row>;

/** Tells whether an element, named without `hearth-`, has an attribute. */
export type HasAttribute = (tag: string, attribute: string) => boolean;

const BLOCKS = ['summary', 'key-points', 'prose', 'quote', 'conversation', 'links'] as const;

const LIGHT_AND_DARK = [{scheme: 'light'}, {scheme: 'dark'}] as const;
const NARROW_AND_WIDE = [{width: 320}, {width: 900}] as const;

const DEFAULTS: Row = {
  tag: 'story',
  theme: 'none',
  scheme: 'light',
  width: 600,
  sample: 'tidal-plant',
};

const ARABIC = {feature: 'arabic', sample: 'manuscripts'};
const GERMAN = {feature: 'german', sample: 'railway', width: 280};
const JAPANESE = {feature: 'japanese', sample: 'tea-ferry'};
const VOICES = {feature: 'voices', sample: 'three-voices'};

const variants = (tag: string, names: readonly string[]): Change[] =>
  names.map((variant) => ({tag, feature: variant, attributes: {variant}}));

const VARIANTS: readonly Change[] = [
  ...variants('key-points', ['plain', 'boxed', 'cards']),
  ...variants('quote', ['block', 'inset']),
  ...variants('conversation', ['transcript']),
];

const ATTRIBUTES: readonly Change[] = [
  {tag: 'key-points', feature: 'ordered', attributes: {ordered: ''}},
  {tag: 'prose', feature: 'report', attributes: {field: 'report'}},
  {tag: 'conversation', feature: 'step', attributes: {reveal: 'step'}},
  {tag: 'links', feature: 'labelled', attributes: {label: 'Read on'}},
  {tag: 'story', feature: 'glance', attributes: {depth: 'glance'}},
];

/** The first tab stop: a link, the first copy button, the depth control. */
const FOCUSED: readonly Change[] = [
  {tag: 'links', feature: 'focus', tabs: 1},
  {tag: 'conversation', feature: 'focus', tabs: 1},
  {tag: 'story', feature: 'focus', attributes: {depth: 'glance'}, tabs: 1},
];

const PRINTED: Change = {tag: 'story', feature: 'print', media: 'print'};

const FORCED: Change = {feature: 'forced', forcedColors: 'active'};

/** An element that is dark although the reader prefers light. */
const TURNED: Change = {tag: 'conversation', feature: 'turned', attributes: {theme: 'dark'}};

/** Combines each object of a list with each of the next; a later one overrides an earlier one. */
const cross = (...lists: readonly (readonly Change[])[]): Row[] =>
  lists.reduce<Row[]>(
    (rows, list) => rows.flatMap((row) => list.map((change) => ({...row, ...change}))),
    [DEFAULTS],
  );

const inTags = (...tags: readonly string[]): Change[] => tags.map((tag) => ({tag}));

const rowsOf = (themes: readonly string[]): Row[] => {
  const inBuilt = themes.map((theme) => ({theme}));
  const inThemes = [{theme: 'none'}, ...inBuilt];
  const blocks = inTags(...BLOCKS);
  return [
    ...cross(blocks, inThemes, LIGHT_AND_DARK),
    ...cross(inThemes, LIGHT_AND_DARK, NARROW_AND_WIDE),
    ...cross(inThemes, [{...ARABIC, width: 320}]),
    ...cross(blocks, [ARABIC]),
    ...cross(inTags('summary', 'quote', 'conversation'), [JAPANESE]),
    ...cross(inTags('summary', 'key-points', 'quote', 'conversation', 'links'), [GERMAN]),
    ...cross(inTags('conversation'), [VOICES]),
    ...cross(VARIANTS, inThemes),
    ...cross(ATTRIBUTES),
    ...cross(FOCUSED, inThemes),
    ...cross(FOCUSED, [{scheme: 'dark'}]),
    ...cross([PRINTED], LIGHT_AND_DARK),
    ...cross(blocks, [FORCED]),
    ...cross([TURNED], inBuilt),
  ];
};

const named = ({feature, ...row}: Row): Picture => {
  const {tag, theme, scheme, width} = row;
  const words = [feature, theme, scheme, width].filter(Boolean);
  return {...row, name: `${tag}/${words.join('-')}`};
};

/**
 * The pictures to compare. Not every element × theme × scheme × width × direction, but those that
 * can differ: a theme's colours show at any width, and a line that breaks badly breaks in any theme.
 *
 * @param themes the names of the built themes
 * @param hasAttribute a picture with an attribute that the element does not have is left out
 */
export const pictures = (themes: readonly string[], hasAttribute: HasAttribute): Picture[] =>
  rowsOf(themes)
    .filter(({tag, attributes = {}}) =>
      Object.keys(attributes).every((attribute) => hasAttribute(tag, attribute)),
    )
    .map(named);

/** The pictures of the gallery in a theme: a whole story, and a whole story in Arabic. */
export const galleryOf = (theme: string): Picture[] => {
  const whole = [{theme, whole: true}];
  return [
    ...cross(whole, LIGHT_AND_DARK, NARROW_AND_WIDE),
    ...cross(whole, LIGHT_AND_DARK, [{...ARABIC, width: 320}]),
  ].map(named);
};
