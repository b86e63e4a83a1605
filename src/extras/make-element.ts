import {readDocument} from './read-document.js';

const HTML = 'http://www.w3.org/1999/xhtml';

/** Makes an element, in the name space of HTML, since a page may be XHTML. */
export const makeElement = (
  tag: string,
  attributes: Readonly<Record<string, string>>,
): HTMLElement => {
  const element = readDocument('createElementNS').call(document, HTML, tag) as HTMLElement;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
};
