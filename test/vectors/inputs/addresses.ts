import type {Inputs} from '../input.js';

const SAFE = [
  'https://example.com/a?b=c&d=%20#e',
  'HTTP://EXAMPLE.COM',
  '//example.com/a',
  '/a',
  'a/b:c',
  './a:b',
  '../a',
  '?a=b',
  '#a',
  'mailto:a@b.test?subject=c',
  'tel:+1-2',
  'https://münchen.test/ä',
  'https://example.com/"<>\'`{}|\\^',
  ':a',
  '1:a',
  ' https://example.com/a b ',
  '\u00a0javascript:a',
  'https:\n//exa\tmple.com/\r',
  'a\0b',
];

const UNSAFE = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/html,a',
  'vbscript:a',
  'file:///a',
  'ftp://example.com',
  'blob:a',
  'x-custom+a.b-c:d',
  '',
  ' ',
];

const linkTo = (href: string, index: number): unknown => [{a: `link ${index}`, href}];

/** Addresses that a link may lead to, and those that it may not. */
export const ADDRESSES: Inputs = {
  'safe-in-texts': {story: {keyPoints: SAFE.map(linkTo)}},
  'unsafe-in-texts': {story: {keyPoints: UNSAFE.map(linkTo)}},
  'safe-in-links': {story: {links: SAFE.map((url, index) => ({label: `link ${index}`, url}))}},
  'unsafe-in-links': {story: {links: UNSAFE.map((url, index) => ({label: `link ${index}`, url}))}},
  'in-other-fields': {
    story: {
      url: 'javascript:a',
      image: {url: 'data:a'},
      publisher: {name: 'P', url: 'vbscript:a'},
      sources: [{title: 'S', url: ' /a\n'}],
      quote: {text: 'Q', url: 'file:a'},
      disclosure: {use: 'generated', policy: 'javascript:a'},
      dek: 'A',
    },
  },
  'of-the-wrong-type': {
    story: {url: 1, links: [{label: 'a', url: ['b']}], dek: [{a: 'c', href: {}}], image: {}},
  },
};
