import assert from 'node:assert/strict';
import {MARKS} from '../../src/story/story.js';

/** What some HTML may have besides the plainest elements, and the addresses of their links. */
export interface Allowed {
  readonly tags: readonly string[];
  readonly attributes: readonly string[];
  readonly styles: readonly string[];
}

const TAGS = ['h2', 'h3', 'p', 'ul', 'li', 'blockquote', 'a', 'br', 'small', ...MARKS];

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
      assert.ok(['href', ...attributes].includes(name), name);
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
