import {html, type TemplateResult} from 'lit';
import {bare} from '../page/page.js';

/** The templates made so far, by their text. */
const templates = new Map<string, TemplateStringsArray>();

/**
 * A template of one element around some content, for a name that is only known when it runs. What
 * the element is, and the names of its attributes, come from this library's own tables, never from a
 * page or a story.
 * @param values attributes whose values are a story's
 */
export const wrap = (
  name: string,
  attributes: string,
  content: unknown,
  values: readonly (readonly [name: string, value: string])[] = [],
): TemplateResult => {
  const starts = values.map(
    ([attribute], index) => `${index ? '"' : `<${name}${attributes}`} ${attribute}="`,
  );
  const strings = stringsOf(
    ...starts,
    `${values.length ? '"' : `<${name}${attributes}`}>`,
    `</${name}>`,
  );
  return html(strings, ...values.map(([, value]) => value), content);
};

/** The same without any content. */
export const empty = (name: string, attributes: string): TemplateResult =>
  html(stringsOf(`<${name}${attributes}></${name}>`));

const stringsOf = (...strings: string[]): TemplateStringsArray => {
  const key = strings.join('\0');
  const made = templates.get(key) ?? withRaw(strings);
  templates.set(key, made);
  return made;
};

const withRaw = (strings: string[]): TemplateStringsArray =>
  Object.defineProperty(strings, 'raw', bare({value: strings})) as object as TemplateStringsArray;
