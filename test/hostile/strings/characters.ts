/** Characters that change, hide or reorder what stands beside them, or that no text should have. */

/** Every character from one code to another. */
const range = (from: number, to: number): string[] =>
  Array.from({length: to - from + 1}, (_, index) => String.fromCodePoint(from + index));

const between = (characters: readonly string[]): string[] =>
  characters.map((character) => `a${character}b`);

/** At the start, at the end, doubled, beside a space, and alone. */
const around = (characters: readonly string[]): string[] =>
  characters.flatMap((c) => [c, `${c}a`, `a${c}`, `a ${c} b`, `a${c}${c}b`, ` ${c} `]);

const CONTROLS = [...range(0x00, 0x1f), ...range(0x7f, 0x9f)];

const BIDI = [
  ...between([...range(0x202a, 0x202e), ...range(0x2066, 0x2069), '\u200e', '\u200f', '\u061c']),
  '\u202e<b>gnp.x</b>',
  '\u202eevil\u202c',
  '\u2067never closed',
  '\u2069\u2069\u2069closed before it opened',
  '\u2066\u2067\u2068\u202a\u202b\u202d\u202e',
  `${'\u202b'.repeat(200)}deeper than any engine goes`,
  `${'\u2068'.repeat(125)}a${'\u2069'.repeat(3)}`,
  '\u202ea\u2066b\u202cc\u2069',
  '\u05d0\u05d1 1, 2 \u202d abc \u05d2',
  '\u0627\u0644\u0639 (abc] 12:30 \u200f',
  'abc \u202e<img src=x onerror=pwned()>\u2069',
];

const SURROGATES = [
  '\ud800',
  '\udc00',
  'a\ud800',
  '\udc00a',
  'a\ud83db',
  'a\ude00b',
  '\ude00\ud83d',
  '\ud83d\ud83d\ude00\ude00',
  '\ud800\ud800\ud800',
  '\udfff<b>\udbff',
  ' \ud83d ',
  '\ud83d\u200d\ude00',
  '\ud83d\n\ude00',
  '\ud83d \ude00',
  '\ud83d\0\ude00',
];

const JOINERS = [
  ...around(['\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad', '\u034f', '\u180e']),
  '\ud83d\udc69\u200d\ud83d\udc69\u200d\ud83d\udc67\u200d\ud83d\udc66',
  '\u200d\ud83d\udc69\u200d',
  '\ud83d\udc69\ud83c\udfff\ud83c\udffb',
  '\u0646\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645',
  '\u0915\u094d\u200d\u0937\u094d\u200c',
  `a${'\u200b'.repeat(500)}b`,
  '\u115f\u1160\u3164\uffa0',
  '\u2061\u2062\u2063\u2064',
];

const MARKS = [
  `a${'\u0301'.repeat(300)}`,
  `${'\u0489\u20dd\u0336'.repeat(100)}b`,
  'Z\u0351\u036b\u0343a\u0363\u0348l\u0334\u0321g\u0322\u031bo\u034e',
  '\u0301',
  '\u0301 \u0301',
  '<\u0338b>',
  '&\u0338amp;',
  'e\u0301 \u00e9 \u212b \u00c5 A\u030a',
  '\u1100\u1161\u11a8\u11a8\u11a8',
  '\u0e01\u0e33\u0e4d\u0e48\u0e48\u0e48\u0e48',
  '\u0f67\u0f90\u0fb5\u0fa8\u0fb3\u0fba\u0fbc\u0fbb\u0f82',
  '\u0644\u0644\u0651\u0670\u0647',
  '\ufdfd\ufdfa',
  '\u1d17a\u0361\u035c',
];

const SPACES = [
  ...around(['\u00a0', '\u1680', '\u2003', '\u2007', '\u2028', '\u2029', '\u202f', '\u205f']),
  ...between(['\u3000', '\u0085', '\u2800', '\u200a', '\v', '\f', '\t', '\n', '\r', '\r\n']),
  '',
  ' ',
  '  a  b  ',
  '\t a\t\tb\n\n\nc\r\n\r\nd\r\re ',
  'a \n b',
  'a\u00a0 \u00a0b',
  ' \u00a0a\u00a0 ',
  'a\u2028\n\u2029b',
  '\n\n\n',
  'one\n\ntwo\n \nthree',
  'a\n\u00a0\nb',
  'a\n\v\nb',
];

const RARE = [
  ...between(['\ue000', '\uf8ff', '\u{f0000}', '\u{10fffd}']),
  ...between(['\ufdd0', '\ufdef', '\ufffe', '\uffff', '\u{1fffe}', '\u{10ffff}']),
  ...between([
    '\ufff9',
    '\ufffa',
    '\ufffb',
    '\ufffc',
    '\ufffd',
    '\u0378',
    '\u{e0001}',
    '\u{e007f}',
  ]),
  '\u{1f3f4}\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}',
  `hidden${String.fromCodePoint(...Array.from('<script>', (c) => 0xe0000 + c.charCodeAt(0)))}`,
  '\u{1f1e9}\u{1f1ea}\u{1f1eb}',
  '1\ufe0f\u20e3 \u2603\ufe0e \u2603\ufe0f',
  `a${'\ufe0f'.repeat(100)}\u{e0100}`,
  '\u{12031}\u{1242b}\ufdfd\u2e3b',
  '\u0130\u0131\u017f\u212a\u1e9e\ufb03',
  '\ua9c1\u0bcc\u0d1f\u{1d173}\u{1d17a}',
  '\u0600\u06dd\u070f',
];

/** Each of them once. */
export const CHARACTERS: readonly string[] = [
  ...new Set([
    ...between(CONTROLS),
    ...CONTROLS.map((c) => `${c}a${c}`),
    CONTROLS.join(''),
    '\0',
    '<\0b\0>\0',
    ...BIDI,
    ...SURROGATES,
    ...JOINERS,
    ...MARKS,
    ...SPACES,
    ...RARE,
  ]),
];

/** What is longer than any text should be. */
export const HUGE: readonly string[] = [
  'w'.repeat(2 ** 20),
  `a${' '.repeat(2 ** 20)}b`,
  `a${'\u00a0'.repeat(2 ** 20)}b`,
  `a${'\u0301'.repeat(100_000)}`,
  Array.from({length: 100_000}, (_, index) => `line ${index}`).join('\n'),
  'a\n\n'.repeat(10_000),
  '<b>'.repeat(2 ** 18),
  '&amp;'.repeat(2 ** 17),
  '\u202e'.repeat(2 ** 17),
  '\ud83d\ude00'.repeat(2 ** 17),
];
