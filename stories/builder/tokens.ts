import type {Item} from '../docs/manifest-types.js';
import {ELEMENTS} from '../docs/manifest.js';

/** What a token holds, and so how it is set. */
export type Kind = 'color' | 'length' | 'number' | 'font' | 'text';

/** Something to set. */
export interface Token {
  /** The custom property. */
  readonly name: string;
  /** What it is called. */
  readonly label: string;
  readonly description: string;
  /** What it is without being set; empty where that depends on others. */
  readonly initial: string;
  readonly kind: Kind;
}

/** Tokens that belong together. */
export interface TokenGroup {
  readonly title: string;
  readonly tokens: readonly Token[];
}

const SYNTAXES: readonly (readonly [RegExp, Kind])[] = [
  [/<color>/, 'color'],
  [/<length|<percentage/, 'length'],
  [/<number>|<integer>/, 'number'],
];

/** By the syntax that the manifest gives, or else by the default, or the name, or the description. */
const kindOf = ({name, syntax = '', default: initial = '', description = ''}: Item): Kind => {
  const known = SYNTAXES.find(([pattern]) => pattern.test(syntax));
  if (known) return known[1];
  if (/-font(-family)?$/.test(name)) return 'font';
  if (/^-?[\d.]+$/.test(initial)) return 'number';
  if (/^-?[\d.]+[a-z%]+$/.test(initial)) return 'length';
  if (/^#|^The (colour|ground)/.test(initial || description)) return 'color';
  return 'text';
};

const tokenOf = (item: Item): Token => ({
  name: item.name,
  label: item.name,
  description: item.description ?? '',
  initial: item.default ?? '',
  kind: kindOf(item),
});

const all = new Map(ELEMENTS.flatMap(({cssProperties}) => cssProperties.map((p) => [p.name, p])));

/** The tags that have a token. */
const tagsOf = (name: string): string[] =>
  ELEMENTS.filter(({cssProperties}) => cssProperties.some((p) => p.name === name)).map(
    ({tagName}) => tagName,
  );

const groupOf = (name: string): string => {
  const [tag = '', ...others] = tagsOf(name);
  return others.length ? 'All elements' : tag;
};

/** Every public token, by its group: those that several elements have come first. */
export const TOKEN_GROUPS: readonly TokenGroup[] = [
  'All elements',
  ...ELEMENTS.map(({tagName}) => tagName),
]
  .map((title) => ({
    title,
    tokens: [...all.values()].filter(({name}) => groupOf(name) === title).map(tokenOf),
  }))
  .filter(({tokens}) => tokens.length);

/** What the page around the widgets gives them. It is no part of a theme. */
export const PAGE_TOKENS: readonly Token[] = [
  {
    name: '--page-ground',
    label: 'Ground',
    description: 'The colour behind the widgets.',
    initial: 'light-dark(#fffefb, #17181b)',
    kind: 'color',
  },
  {
    name: '--page-text',
    label: 'Text',
    description: 'The colour of the page’s text, from which the widgets take theirs.',
    initial: 'light-dark(#1d1b18, #e7e4dd)',
    kind: 'color',
  },
  {
    name: '--page-font',
    label: 'Font',
    description: 'The font of the page’s text.',
    initial: "'Iowan Old Style', 'Palatino Linotype', Georgia, serif",
    kind: 'font',
  },
];
