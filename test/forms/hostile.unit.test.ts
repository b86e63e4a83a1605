import assert from 'node:assert/strict';
import {describe, it} from 'vitest';
import {renderHtml} from '../../src/forms/render.js';
import {parseStory} from '../../src/forms/parse.js';
import {plainText} from '../../src/story/plain.js';
import type {Story} from '../../src/forms/story.js';

const fail = (): never => {
  throw new Error('A trap');
};

/** An object whose every operation throws. */
const trap = (target: object): object =>
  new Proxy(target, {
    get: fail,
    has: fail,
    ownKeys: fail,
    getOwnPropertyDescriptor: fail,
    getPrototypeOf: fail,
  });

const revoked = (target: object): object => {
  const {proxy, revoke} = Proxy.revocable(target, {});
  revoke();
  return proxy;
};

/** Where a value may stand in a story; each also holds `dek`, which must show all the same. */
const PLACES: Record<string, (value: unknown) => object> = {
  'a text': (headline) => ({headline, dek: 'shown'}),
  'a span': (span) => ({headline: ['a', span], dek: 'shown'}),
  'a mark': (strong) => ({headline: [{strong}], dek: 'shown'}),
  'a link': (a) => ({headline: [{a, href: a}], dek: 'shown'}),
  'a list': (keyPoints) => ({keyPoints, dek: 'shown'}),
  'a body': (text) => ({quote: {text, url: text}, dek: 'shown'}),
  'an object': (quote) => ({quote, publisher: quote, dek: 'shown'}),
  'a conversation': (conversation) => ({conversation, dek: 'shown'}),
  turns: (turns) => ({conversation: {turns}, dek: 'shown'}),
  'a turn': (turn) => ({conversation: {turns: [turn]}, dek: 'shown'}),
  'a word': (word) => ({dir: word, version: word, published: word, dek: 'shown'}),
};

const chain = (depth: number, wrap: (inside: unknown) => unknown): unknown => {
  let value: unknown = 'the end';
  for (let level = 0; level < depth; level++) value = wrap(value);
  return value;
};

/** Holds itself, twice. */
const cycle = (): object => {
  const span: {strong: unknown[]} = {strong: ['x'.repeat(100)]};
  span.strong.push(span, span);
  return span;
};

const circle = (): unknown[] => {
  const list: unknown[] = ['a'];
  list.push(list, {em: list});
  return list;
};

/** Holds another of its kind, for ever. */
const bottomless = (): object =>
  new Proxy(
    {},
    {
      get: bottomless,
      ownKeys: () => ['strong'],
      getOwnPropertyDescriptor: () => ({configurable: true, enumerable: true, value: 0}),
    },
  );

const VALUES: Record<string, () => unknown> = {
  'an object whose operations throw': () => trap({}),
  'a list whose operations throw': () => trap([]),
  'a function whose operations throw': () => trap(() => undefined),
  'a revoked object': () => revoked({}),
  'a revoked list': () => revoked([]),
  'getters that throw': () =>
    Object.defineProperties(
      {},
      Object.fromEntries(
        ['text', 'strong', 'a', 'markdown', 'turns', 'speaker', 'url'].map((key) => [
          key,
          {enumerable: true, get: fail},
        ]),
      ),
    ),
  'a list with getters that throw': () => Object.defineProperty(['a'], 0, {get: fail}),
  'a list whose length is a symbol': () =>
    new Proxy([], {get: (list, key) => (key === 'length' ? Symbol() : Reflect.get(list, key))}),
  'a sparse list of the greatest length': () => new Array(2 ** 32 - 1),
  'an object that holds itself': cycle,
  'a list that holds itself': circle,
  'an object of endless depth': bottomless,
  'a list a million deep': () => chain(1_000_000, (inside) => [inside]),
  'spans a million deep': () => chain(1_000_000, (strong) => ({strong})),
  'spans in lists half a million deep': () => chain(500_000, (em) => ({em: [em]})),
  'lists of shared lists': () => chain(9, (strong) => Array(50).fill({strong})),
  'what converts itself to something else': () => ({
    toString: fail,
    valueOf: fail,
    toJSON: fail,
    [Symbol.toPrimitive]: fail,
  }),
  'a symbol': () => Symbol('a'),
  'a number without end': () => Infinity,
  'a big integer': () => 1n,
  'a date': () => new Date(NaN),
  'a map': () => new Map([['text', 'a']]),
  'a boxed string': () => new String('a'),
};

describe('parseStory, given what no honest page gives,', () => {
  for (const [name, make] of Object.entries(VALUES)) {
    it(`reads the rest of a story with ${name}`, () => {
      const value = make();
      assert.ok(parseStory(value).issues.length <= 100);
      for (const [place, wrap] of Object.entries(PLACES)) {
        const {story, issues} = parseStory(wrap(value));
        assert.equal(story.dek, 'shown', place);
        assert.ok(issues.length <= 100);
        assert.doesNotThrow(() => renderHtml(story));
      }
    });
  }

  it('shows spans that hold themselves as deep as spans go', () => {
    const {story, issues} = parseStory({headline: [cycle()]});
    assert.ok(plainText(story.headline ?? '').length < 100 * 2 ** 10);
    assert.ok(issues.some(({got}) => got === 'deeper ones'));
  });
});

describe('parseStory, on a page that has added to Object.prototype,', () => {
  const names = [
    'headline',
    'text',
    'speaker',
    'turns',
    'a',
    'br',
    'strong',
    'href',
    'markdown',
    'url',
    'label',
  ];

  /** Does something while all objects have properties that nobody wants. */
  const polluted = <T>(descriptor: PropertyDescriptor, use: () => T): T => {
    try {
      for (const name of names) {
        Object.defineProperty(Object.prototype, name, {...descriptor, configurable: true});
      }
      return use();
    } finally {
      for (const name of names) Reflect.deleteProperty(Object.prototype, name);
    }
  };

  const value = {
    dek: ['a ', {strong: 'b'}, {a: 'c', href: '/d'}, {br: true}, 'e'],
    quote: {attribution: 'A'},
    links: [{url: '/a'}, {label: 'B'}],
    conversation: {turns: [{speaker: 'A', text: 'b'}, {text: 'c'}, {speaker: 'D'}]},
  };
  const clean = JSON.stringify(parseStory(value));
  const html = renderHtml(parseStory({dek: value.dek}).story);

  const descriptors: Record<string, PropertyDescriptor> = {
    values: {value: 'polluted', enumerable: true, writable: true},
    'values that cannot be written': {value: 'polluted', enumerable: true, writable: false},
    functions: {value: () => 'polluted', enumerable: true, writable: true},
    'accessors that throw': {get: fail, set: fail, enumerable: true},
  };
  for (const [name, descriptor] of Object.entries(descriptors)) {
    it(`reads the story’s own fields alone, past ${name}`, () => {
      // JSON takes own properties alone, so that it can be made here.
      assert.equal(
        polluted(descriptor, () => JSON.stringify(parseStory(value))),
        clean,
      );
    });
  }

  it('writes spans for what they are', () => {
    const {story} = parseStory({dek: value.dek});
    const whole: Story = Object.assign(Object.create(null) as Story, story);
    assert.equal(
      polluted(descriptors['values']!, () => renderHtml(whole)),
      html,
    );
  });
});
