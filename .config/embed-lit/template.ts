import {read} from '../../src/page/page.js';

/** Stands for a value while a template is taken apart: a character that no template holds. */
const HOLE = '\b';

const TOKEN = /<(\/?)([\w-]+)([^>]*)>|[^<\b]+|[\b]/g;
const ATTRIBUTE = /([?@.]?)([^\s=/]+)(?:="?([^\s"]*)"?)?/g;
const VOID = /^(br|input)$/;

/** It makes elements that stay as they are until they are cloned into a page. */
export const inert = read(document, 'implementation').createHTMLDocument('');

/** Lit's part constructors, by the character before the attribute's name. */
type Kinds = Readonly<Record<string, unknown>>;

interface Part {
  readonly type: number;
  readonly index: number;
  readonly name?: string;
  readonly strings?: readonly string[];
  readonly ctor?: unknown;
}

interface Template {
  readonly el: {readonly content: DocumentFragment};
  readonly parts: readonly Part[];
}

/**
 * Stands in for Lit's `Template` in `dist/cdn`. Lit hands its templates to `innerHTML`, for which a
 * page's policy on Trusted Types must allow `lit-html`, and which is another language in XHTML.
 * The templates of this library are its own and plain, so that a few lines make their nodes one by
 * one: under any policy, in any document.
 */
export const makeTemplate = (strings: readonly string[], kinds: Kinds): Template => {
  const content = new DocumentFragment();
  const parts: Part[] = [];
  let parent: Node = content;
  let index = 0;
  for (const [token, isEnd, name, attributes = ''] of strings.join(HOLE).matchAll(TOKEN)) {
    if (isEnd) parent = parent.parentNode ?? content;
    else if (name) {
      const element = inert.createElementNS('http://www.w3.org/1999/xhtml', name);
      for (const [, kind = '', key = '', value = ''] of attributes.matchAll(ATTRIBUTE)) {
        if (!value.includes(HOLE)) element.setAttribute(key, value);
        else parts.push({type: 1, index, name: key, strings: value.split(HOLE), ctor: kinds[kind]});
      }
      parent.appendChild(element);
      if (!VOID.test(name)) parent = element;
      index++;
    } else if (token === HOLE) {
      parent.appendChild(new Comment());
      parts.push({type: 2, index: index++});
    } else parent.appendChild(new Text(token));
  }
  // A value at the very end needs a node to end before.
  content.appendChild(new Comment());
  return {el: {content}, parts};
};
