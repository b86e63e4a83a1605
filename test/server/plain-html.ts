import assert from 'node:assert/strict';
import {MARKS} from '../../src/story/story.js';

/** What some HTML may have besides the plainest elements, and the addresses of their links. */
export interface Allowed {
  readonly tags: readonly string[];
  readonly attributes: readonly string[];
  readonly styles: readonly string[];
}

/** The elements of a text, and of a body of several. */
const SPANS = ['a', 'br', 'abbr', 'time', 'ruby', 'rt', 'rp', ...MARKS];
const BODY = ['h2', 'h3', 'h4', 'p', 'ul', 'ol', 'li', 'blockquote'];
const TAGS = [...SPANS, ...BODY];

const ATTRIBUTES = ['href', 'rel', 'target', 'download', 'hreflang', 'title', 'datetime', 'start'];

const ENTITIES: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"'};

/** Asserts that some HTML is tags, attributes and styles that are allowed, and text: which it is. */
export const assertPlain = (html: string, {tags, attributes, styles}: Allowed): string => {
  const token = /<(\/?)([a-z\d]+)((?: [a-z]+="[^"<>]*")*)>|[^<>]+/gy;
  const tokens = [...html.matchAll(token)];
  assert.equal(tokens.map(([all]) => all).join(''), html, 'all of it is tags and text');
  for (const [, , tag, list = ''] of tokens) {
    if (tag === undefined) continue;
    assert.ok([...TAGS, ...tags].includes(tag), tag);
    for (const [, name = '', value = ''] of list.matchAll(/ ([a-z]+)="([^"]*)"/g)) {
      assert.ok([...ATTRIBUTES, ...attributes].includes(name), name);
      if (name === 'href') assert.match(value, /^(https?|mailto|tel):/i);
      const properties = name === 'style' ? value.split(';') : [];
      for (const property of properties) {
        assert.ok(styles.includes(property.split(':')[0] ?? ''), property);
      }
    }
  }
  return tokens
    .filter(([, , tag]) => tag === undefined)
    .map(([text]) => text.replace(/&([a-z]+);/g, (all, name: string) => ENTITIES[name] ?? all))
    .join('');
};
