/**
 * What is pictured. Not every element × theme × scheme × width × direction, but those that differ:
 * a theme's colours show at any width, a line that breaks badly in any theme.
 *
 * @typedef {object} Picture
 * @property {string} name the path of its file, below the folder and without `.png`
 * @property {string} tag without `hearth-`
 * @property {string} theme the name of its file; `none` is no theme
 * @property {'light' | 'dark'} scheme what the reader prefers
 * @property {number} width of the window, in pixels
 * @property {string} sample the name of a sample story
 * @property {boolean} [whole] all of the sample, where other pictures have its beginnings
 * @property {Readonly<Record<string, string>>} [attributes]
 * @property {number} [tabs] how often Tab is pressed
 * @property {'print'} [media]
 * @property {'active'} [forcedColors]
 */

/** @typedef {Omit<Picture, 'name'> & {look?: string}} Row `look` says what is special about it */
/** @typedef {(tag: string, attribute: string) => boolean} Knows whether an element has an attribute */

const BLOCKS = ['summary', 'key-points', 'prose', 'quote', 'conversation', 'links'];
const SCHEMES = ['light', 'dark'];

const USUAL = {theme: 'none', scheme: 'light', width: 600, sample: 'tidal-plant'};
const ARABIC = {look: 'arabic', sample: 'manuscripts'};
const GERMAN = {look: 'german', sample: 'railway', width: 280};
const JAPANESE = {look: 'japanese', sample: 'tea-ferry'};
const VOICES = {look: 'voices', sample: 'three-voices'};

/** @param {string} tag @param {readonly string[]} looks */
const variants = (tag, looks) => looks.map((look) => ({tag, look, attributes: {variant: look}}));

const VARIANTS = [
  ...variants('key-points', ['plain', 'boxed', 'cards']),
  ...variants('quote', ['block', 'inset']),
  ...variants('conversation', ['transcript']),
];

const ATTRIBUTES = [
  {tag: 'key-points', look: 'ordered', attributes: {ordered: ''}},
  {tag: 'prose', look: 'report', attributes: {field: 'report'}},
  {tag: 'conversation', look: 'step', attributes: {reveal: 'step'}},
  {tag: 'links', look: 'labelled', attributes: {label: 'Read on'}},
  {tag: 'story', look: 'glance', attributes: {depth: 'glance'}},
];

/** The first tab stop: a link, the first button that copies, the control for the depth. */
const FOCUSED = [
  {tag: 'links', look: 'focus', tabs: 1},
  {tag: 'conversation', look: 'focus', tabs: 1},
  {tag: 'story', look: 'focus', attributes: {depth: 'glance'}, tabs: 1},
];

const PRINTED = [{tag: 'story', look: 'print', media: 'print'}];

const FORCED = BLOCKS.map((tag) => ({tag, look: 'forced', forcedColors: 'active'}));

/** A theme's other colours, against what the reader prefers. */
const TURNED = [{tag: 'conversation', look: 'turned', attributes: {theme: 'dark'}}];

/** Every combination of an object of each list. @param {object[][]} lists @returns {Row[]} */
const cross = (...lists) =>
  lists.reduce(
    (rows, list) => rows.flatMap((row) => list.map((one) => ({...row, ...one}))),
    [USUAL],
  );

/** @param {string} key @param {readonly unknown[]} values */
const each = (key, values) => values.map((value) => ({[key]: value}));

/** @param {readonly string[]} themes */
const rows = (themes) => {
  const inThemes = each('theme', ['none', ...themes]);
  const inSchemes = each('scheme', SCHEMES);
  const blocks = each('tag', BLOCKS);
  const story = each('tag', ['story']);
  return [
    ...cross(blocks, inThemes, inSchemes),
    ...cross(story, inThemes, inSchemes, each('width', [320, 900])),
    ...cross(story, inThemes, [{...ARABIC, width: 320}]),
    ...cross(blocks, [ARABIC]),
    ...cross(each('tag', ['summary', 'quote', 'conversation']), [JAPANESE]),
    ...cross(each('tag', ['summary', 'key-points', 'quote', 'conversation', 'links']), [GERMAN]),
    ...cross(each('tag', ['conversation']), [VOICES]),
    ...cross(VARIANTS, inThemes),
    ...cross(ATTRIBUTES),
    ...cross(FOCUSED, inThemes),
    ...cross(FOCUSED, each('scheme', ['dark'])),
    ...cross(PRINTED, inSchemes),
    ...cross(FORCED),
    ...cross(TURNED, each('theme', themes)),
  ];
};

/** @param {Row} row @returns {Picture} */
const named = ({look, ...row}) => {
  const {tag, theme, scheme, width} = row;
  const parts = [look, theme, scheme, width].filter(Boolean);
  return {...row, name: `${tag}/${parts.join('-')}`};
};

/** @param {Row} row @param {Knows} knows */
const isKnown = ({tag, attributes = {}}, knows) =>
  Object.keys(attributes).every((attribute) => knows(tag, attribute));

/**
 * The pictures to take, with the themes that there are, and of the attributes those that there are.
 *
 * @param {readonly string[]} themes @param {Knows} knows
 */
export const pictures = (themes, knows) =>
  rows(themes)
    .filter((row) => isKnown(row, knows))
    .map(named);

/** The pictures of the gallery in a theme: the whole of a full story. @param {string} theme */
export const galleryOf = (theme) => {
  const full = {tag: 'story', theme, whole: true};
  const inSchemes = each('scheme', SCHEMES);
  return [
    ...cross([full], inSchemes, each('width', [320, 900])),
    ...cross([full], inSchemes, [{...ARABIC, width: 320}]),
  ].map(named);
};
