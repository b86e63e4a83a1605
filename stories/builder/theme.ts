/** A theme as the builder holds it. */
export interface Theme {
  /** The tokens that are set, by name. */
  readonly values: Readonly<Record<string, string>>;
  /** The rules that set something else, as they were read. */
  readonly rest: string;
}

/** A theme that sets nothing. */
export const EMPTY: Theme = {values: {}, rest: ''};

/** Reads a theme's style sheet; what is not a token of the page's root is kept as it stands. */
export const readTheme = (css: string): Theme => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return [...sheet.cssRules].map(readRule).reduce(join, EMPTY);
};

const join = (one: Theme, other: Theme): Theme => ({
  values: {...one.values, ...other.values},
  rest: [one.rest, other.rest].filter(Boolean).join('\n'),
});

const readRule = (rule: CSSRule): Theme => {
  if (rule instanceof CSSLayerBlockRule)
    return [...rule.cssRules].map(readRule).reduce(join, EMPTY);
  if (!(rule instanceof CSSStyleRule) || !isOfRoot(rule)) return {values: {}, rest: rule.cssText};
  const names = [...rule.style].filter((name) => name.startsWith('--hearth-'));
  const values = names.map((name) => [name, rule.style.getPropertyValue(name).trim()] as const);
  for (const name of names) rule.style.removeProperty(name);
  const isLeft = rule.style.length || rule.cssRules.length;
  return {values: Object.fromEntries(values), rest: isLeft ? rule.cssText : ''};
};

const isOfRoot = ({selectorText}: CSSStyleRule): boolean =>
  selectorText
    .split(',')
    .some((selector) => /^(:root|html|:where\(:root\))$/.test(selector.trim()));

/** A theme's style sheet; with nothing set, it is empty. */
export const writeTheme = ({values, rest}: Theme, selector = ':root'): string => {
  const lines = Object.entries(values).map(([name, value]) => `  ${name}: ${value};\n`);
  const rule = lines.length ? `${selector} {\n${lines.join('')}}\n` : '';
  return [rule, rest && `${rest}\n`].filter(Boolean).join('\n');
};

/** A colour for each scheme; where they are the same one, it is in `light`. */
export interface Pair {
  readonly light: string;
  readonly dark: string;
}

/** Splits `light-dark(…, …)`. */
export const readPair = (value: string): Pair => {
  const inner = /^light-dark\((.*)\)$/s.exec(value.trim())?.[1];
  if (inner === undefined) return {light: value.trim(), dark: ''};
  const pieces = inner.split(',');
  const join = (from: number, to?: number): string => pieces.slice(from, to).join(',').trim();
  const end = pieces.findIndex((_, i) => isClosed(join(0, i + 1))) + 1;
  return {light: join(0, end), dark: join(end)};
};

const isClosed = (text: string): boolean => text.split('(').length === text.split(')').length;

/** Joins what `readPair` has split. With one colour missing, the other serves for both. */
export const writePair = ({light, dark}: Pair): string =>
  light && dark && light !== dark ? `light-dark(${light}, ${dark})` : light || dark;
