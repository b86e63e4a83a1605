import {parseStory, renderHtml} from '../../../src/forms/index.js';
import {storyWith} from '../../hostile/strings/story-with.js';
import {divs, type Content} from '../posts.js';
import {
  attribute,
  blockAt,
  boundPost,
  forgedBlock,
  json,
  savedBlock,
  shortcodeAt,
} from './written.js';

/** A way in which a payload gets into a post. */
export type Way = {
  readonly name: string;
  /** How many payloads a post has. */
  readonly size: number;
  /** It takes one in so many of the payloads that others take, since its pages are large. */
  readonly every?: number;
  /** It takes HTML, of which WordPress lets authors write some, such as pictures. */
  readonly isHtml?: boolean;
} & (
  | {
      /** Writes a payload; the index chooses where it stands. */
      readonly write: (payload: string, index: number) => string;
      readonly post?: never;
    }
  | {
      /** Writes a post of several payloads that do not simply follow each other. */
      readonly post: (payloads: readonly string[]) => Content;
      readonly write?: never;
    }
);

/** Text that shows that what is before it has not hidden the rest. */
export const mark = (index: number): string => `\u00a4${index}\u00a4`;

/** A payload in one of the forms in which an attribute may be written. */
const quoted = (payload: string, index: number): string =>
  [`"${attribute(payload)}"`, `"${payload}"`, `'${payload}'`, payload][index % 4] ?? '';

/** One story of many payloads, each in every list that a story has. */
const storyOf = (payloads: readonly string[]): object => ({
  ...storyWith(payloads[0] ?? ''),
  headline: payloads[1],
  dek: {markdown: payloads[2]},
  hook: [{strong: payloads[3]}],
  gist: [{a: payloads[4], href: payloads[4]}],
  keyPoints: payloads.flatMap((p, index) => [p, [{a: p, href: p}], mark(index)]),
  narrative: payloads,
  report: payloads.map((p) => ({list: [p, [{abbr: p, title: p}]]})),
  conversation: {
    turns: payloads.map((p) => ({
      speaker: p,
      text: [p, {quote: p, cite: p}],
      disclosure: {use: 'assisted', model: p, reviewedBy: p, policy: p},
    })),
  },
  links: payloads.map((p) => ({label: p, url: p, rel: p, target: p, download: p, hreflang: p})),
  authors: payloads,
  sources: payloads.map((p) => ({title: p, url: p})),
});

/** The attributes of shortcodes. */
const SHORTCODE = 'id label heading-level theme depth variant reveal ordered field'.split(' ');

/** Attributes of a `<div>`: those that elements read, and some that they must not. */
const DIV = [
  ...'label theme depth variant reveal meta field onclick style'
    .split(' ')
    .map((name) => `data-${name}`),
  ...'theme label id onclick onfocus style href heading-level srcdoc autofocus tabindex is slot'
    .split(' ')
    .map((name) => `data-hearth-${name}`),
  ...['lang', 'dir', 'id', 'title', 'role'],
];

/** Attributes of the same value. */
const all = (names: readonly string[], value: string): string =>
  names.map((name) => `${name}=${value}`).join(' ');

const MINI = JSON.stringify({
  headline: 'a',
  keyPoints: ['b'],
  quote: {text: 'c'},
  conversation: {turns: [{speaker: 'd', text: 'e'}]},
  links: [{label: 'f', url: '/'}],
});

/** A payload in every place of the HTML of blocks. */
const places = (p: string): string => {
  const value = attribute(p);
  return [
    `<div class="hearth-summary"><h2>${p}</h2><p class="hearth-dek">${p}</p></div>`,
    `<div class="hearth-links"><ul><li><a href="${value}" target="${value}">${p}</a></li>`,
    `<li><a href="${p}">a</a></li></ul></div>`,
    `<div class="hearth-quote"><figure><blockquote cite="${value}"><p>${p}</p></blockquote>`,
    `<figcaption>${p}</figcaption></figure></div>`,
    `<div class="hearth-conversation"><h3>${p}</h3><p><b>${p}</b> ${p}</p></div>`,
  ].join('\n');
};

const shortcode = (index: number, inside: string, attributes = ''): string => {
  const name = shortcodeAt(index);
  return `[${name}${attributes && ` ${attributes}`}]${inside}[/${name}]`;
};

/** Each way that an author has. */
export const WAYS: readonly Way[] = [
  {
    name: 'the field',
    size: 115,
    post: (payloads) => ({
      content: 'Words.',
      meta: {hearth_story: JSON.stringify(storyOf(payloads))},
    }),
  },
  {
    name: 'JSON in a shortcode',
    size: 60,
    every: 2,
    write: (p, index) => shortcode(index, json(storyWith(p))),
  },
  {
    name: 'JSON in a shortcode, not escaped',
    size: 250,
    isHtml: true,
    write: (p, index) =>
      shortcode(index, JSON.stringify({headline: p, keyPoints: [p], links: [{label: p, url: p}]})),
  },
  {
    name: 'HTML in a shortcode',
    size: 250,
    isHtml: true,
    write: (p, index) => shortcode(index, p),
  },
  {
    name: 'a transcript',
    size: 115,
    isHtml: true,
    write: (p) => `[hearth_conversation]\n${p}: ${p}\n\nBo: ${p}\n[/hearth_conversation]`,
  },
  {
    name: 'attributes of a shortcode',
    size: 250,
    isHtml: true,
    write: (p, index) => shortcode(index, MINI, all(SHORTCODE, quoted(p, index))),
  },
  {
    name: 'the address and the post of a shortcode',
    size: 115,
    isHtml: true,
    write: (p, index) =>
      [
        shortcode(index, '', `src=${quoted(p, index)}`),
        shortcode(index, '', `post=${quoted(p, index)}`),
      ].join('\n\n'),
  },
  {
    name: 'a shortcode in attributes of HTML',
    size: 115,
    isHtml: true,
    write: (p, index) =>
      [
        `<a title="[hearth_quote label=${quoted(p, index)}]" href="#">a</a>`,
        `<a href='[hearth_links src=${quoted(p, index)}]'>a</a>`,
        `<img alt="[hearth_story]${p}[/hearth_story]">`,
      ].join('\n'),
  },
  {
    name: 'HTML in a div',
    size: 250,
    isHtml: true,
    write: (p, index) => `<div class="hearth-${blockAt(index)}">${p}</div>`,
  },
  {
    name: 'attributes of a div',
    size: 115,
    isHtml: true,
    write: (p, index) =>
      `<div class="hearth-${blockAt(index)}" ${all(DIV, quoted(p, index))}><h2>a</h2></div>`,
  },
  {
    name: 'the address of a div',
    size: 115,
    isHtml: true,
    write: (p, index) => {
      const src = all(['data-src', 'data-hearth-src', 'src'], quoted(p, index));
      return `<div class="hearth-${blockAt(index)}" ${src}><h2>a</h2></div>`;
    },
  },
  {name: 'places in divs', size: 115, isHtml: true, write: places},
  {
    name: 'canonical HTML',
    size: 30,
    every: 4,
    isHtml: true,
    write: (p) => divs(renderHtml(parseStory(storyWith(p)).story)),
  },
  {name: 'saved blocks', size: 115, isHtml: true, write: savedBlock},
  {name: 'forged blocks', size: 115, isHtml: true, write: forgedBlock},
  {
    name: 'tags of the library',
    size: 250,
    isHtml: true,
    write: (p, index) => {
      const script = `<script type="application/json">${json({headline: p})}</script>`;
      const tag = `hearth-${blockAt(index)}`;
      return `<${tag} ${all(['src', 'label', 'onclick'], quoted(p, index))}>${p}${script}</${tag}>`;
    },
  },
  {
    name: 'a paragraph bound to the field',
    size: 115,
    isHtml: true,
    post: (payloads) => boundPost(payloads.map((p, index) => `${p} ${mark(index)}`).join('\n')),
  },
];
