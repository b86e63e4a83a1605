import type {HtmlElement} from './node.js';

/** Whether an element has a class. */
export const hasClass = (element: HtmlElement, name: string): boolean =>
  (element.getAttribute('class') ?? '').split(/\s+/).includes(name);
