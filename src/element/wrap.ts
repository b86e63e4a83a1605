import {html, type TemplateResult} from 'lit';
import {bare} from '../page/page.js';

/** The templates made so far, by their opening tag. */
const templates = new Map<string, TemplateStringsArray>();

/**
 * A template of one element around some content, for a name that is only known when it runs. What
 * the element is comes from this library's own tables, never from a page or a story.
 */
export const wrap = (name: string, attributes: string, content: unknown): TemplateResult => {
  const opening = `<${name}${attributes}>`;
  const strings = templates.get(opening) ?? makeStrings([opening, `</${name}>`]);
  templates.set(opening, strings);
  return html(strings, content);
};

const makeStrings = (strings: string[]): TemplateStringsArray =>
  Object.defineProperty(strings, 'raw', bare({value: strings})) as object as TemplateStringsArray;
