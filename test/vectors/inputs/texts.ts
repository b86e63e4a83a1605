import {MARKS} from '../../../src/story/story.js';
import {everywhere, type Inputs} from '../input.js';

const nested = (depth: number): unknown => (depth ? {em: ['a', nested(depth - 1)]} : 'end');

/** Spans: alone, inside each other, empty, wrong. */
export const SPANS: Inputs = {
  ...Object.fromEntries(
    MARKS.map((mark) => [mark, {story: everywhere(['a ', {[mark]: 'b & c'}, ' d'])}]),
  ),
  link: {story: everywhere(['a ', {a: 'b', href: 'https://example.com/?c=d&e="f"'}, ' g'])},
  'link-of-spans': {story: {dek: [{a: ['b ', {em: 'c'}, {br: true}, 'd'], href: '/e'}]}},
  'link-in-a-link': {story: {dek: [{a: ['b ', {a: 'c', href: '/d'}], href: '/e'}, 'f']}},
  'link-without-an-address': {story: {dek: ['a ', {a: 'b'}, ' c']}},
  'link-with-an-empty-address': {story: {dek: ['a ', {a: 'b', href: ' '}, ' c']}},
  'link-that-reads-as-its-address': {
    story: {
      dek: [{a: 'a@b.test', href: 'mailto:a@b.test'}],
      hook: [{a: '+1', href: 'TEL:+1'}],
      gist: [{a: 'https://a.test/', href: 'https://a.test/'}],
    },
  },
  break: {story: everywhere(['a', {br: true}, 'b'])},
  'breaks-at-the-ends': {story: {dek: [{br: true}, 'a', {br: true}, {br: true}, 'b', {br: true}]}},
  'break-and-spaces': {story: {dek: ['a ', {br: true}, ' b ', {em: [{br: true}, ' c']}]}},
  'break-that-is-not-true': {story: {dek: ['a', {br: false}, 'b', {br: 0}, 'c', {br: null}, 'd']}},
  nested: {story: {dek: [{strong: [{em: [{code: [{sub: 'a'}, 'b']}, 'c']}, 'd']}, 'e']}},
  'nested-eight-deep': {story: {dek: [nested(8)]}},
  'nested-nine-deep': {story: {dek: [nested(9)]}},
  'neighbouring-strings': {story: {dek: ['a', 'b', ' ', 'c', {em: ['d', 'e']}]}},
  'list-of-one-string': {story: {dek: ['a'], headline: [['b']]}},
  'list-in-a-list': {story: {dek: ['a ', ['b ', ['c']], ' d']}},
  'empty-spans': {story: {dek: ['a', {em: ''}, {strong: []}, {a: ' ', href: '/b'}, ' b']}},
  'spans-of-spaces': {story: {dek: ['a', {em: ' '}, 'b ', {strong: ' c '}, ' d']}},
  'wrong-spans': {story: {dek: ['a', 1, null, true, {b: 'bold'}, {em: 5}, {em: {code: 'c'}}, 'd']}},
  'span-of-two-names': {
    story: {
      dek: [
        {em: 'a', strong: 'b'},
        {code: 'c', br: true},
      ],
    },
  },
  'a-span-object-as-a-text': {story: {dek: {em: 'a'}, hook: {a: 'b', href: '/c'}}},
  markdown: {story: everywhere({markdown: '# A *b* [c](javascript:d) <e>'})},
  'markdown-paragraphs': {story: {report: {markdown: 'a\n\nb'}, narrative: [{markdown: 'c\n\nd'}]}},
  'markdown-that-is-no-text': {story: {dek: {markdown: 1}, hook: {markdown: ''}, gist: 'a'}},
};

/** White space: folded, kept, at the ends, over the borders of spans. */
export const WHITE_SPACE: Inputs = {
  folded: {story: everywhere('  a \t\n b\r\nc\fd  ')},
  nothing: {story: everywhere(' \t\n ')},
  'at-the-borders-of-spans': {
    story: {dek: ['a ', {em: ' b '}, ' c'], hook: [' ', {em: 'a'}, ' ', {strong: ' b'}]},
  },
  'no-break-space': {story: everywhere('\u00a0a\u00a0\u00a0b\u00a0')},
  'no-break-space-alone': {story: everywhere('\u00a0')},
  'vertical-tab': {story: everywhere('\va\v\vb\v')},
  'line-and-paragraph-separators': {story: everywhere('\u2028a\u2028b\u2029c\u2029')},
  'byte-order-mark': {story: everywhere('\ufeffa\ufeffb\ufeff')},
  'ideographic-space': {story: everywhere('\u3000あ\u3000い\u3000')},
  'zero-width-space': {story: everywhere('\u200ba\u200bb\u200b')},
  'next-line': {story: everywhere('\u0085a\u0085b\u0085')},
  null: {story: everywhere('a\0b')},
  'null-alone': {story: everywhere('\0')},
  'in-single-lines': {
    story: {
      id: ' a\n b ',
      section: '\u00a0a\u00a0\u3000',
      authors: [' A  B ', ' ', '\u2028'],
      publisher: {name: '\ta\t'},
      links: [{label: ' a\n b ', url: ' /c '}],
      conversation: {turns: [{speaker: '\u00a0A  B\u3000', text: 'c'}]},
    },
  },
};
