/** The pages whose loading is measured. */
import {turnsOf} from './content.js';

/** The body of a page with these key points. */
type Body = (points: readonly string[]) => string;

/** A page with a list of key points alone, and one with a whole brief. */
interface Bodies {
  readonly one: Body;
  readonly all?: Body;
}

const listOf: Body = (points) =>
  `<h3>Key points</h3><ul>${points.map((point) => `<li>${point}</li>`).join('')}</ul>`;

const conversation = turnsOf(6)
  .map(({speaker, text}) => `<p><b class="hearth-speaker">${speaker}</b> ${text}</p>`)
  .join('');

/** Each block of a brief, as canonical HTML. */
const blocksOf = (points: readonly string[]): Record<string, string> => ({
  summary: '<h2>The barrier</h2><p>It pays for its own paint.</p>',
  quote: '<blockquote><p>The sea is never late.</p></blockquote><cite>Oriel Fenn</cite>',
  prose: '<p>Nobody had asked the eels.</p><p>They have used the channel for longer.</p>',
  conversation,
  links: '<ul><li><a href="#top">The figures</a></li></ul>',
  'key-points': listOf(points),
});

const bothBy = (write: (name: string, content: string) => string): Bodies => ({
  one: (points) => write('key-points', listOf(points)),
  all: (points) =>
    Object.entries(blocksOf(points))
      .map(([name, content]) => write(name, content))
      .join(''),
});

const tags = bothBy((name, content) => `<hearth-${name}>${content}</hearth-${name}>`);
const divs = bothBy((name, content) => `<div class="hearth-${name}">${content}</div>`);

const bundled = (source: string): string => `<script type="module">${source}</script>`;

/** The bodies of a subject's pages, by its key: the subject has the head. */
export const PAGES: Readonly<Record<string, Bodies>> = {
  static: divs,
  module: tags,
  classic: tags,
  json: {
    one: (keyPoints) =>
      `<hearth-key-points><script type="application/json">${JSON.stringify({keyPoints})}</script></hearth-key-points>`,
  },
  lit: {
    one: (points) =>
      bundled(`import {addLists} from '/built/lit.js'; addLists(1, ${JSON.stringify(points)});`),
  },
  deepChat: {
    one: (points) =>
      `<deep-chat demo="true" history='${JSON.stringify([{role: 'ai', text: points.join(' ')}])}'></deep-chat>`,
  },
  vaadin: {
    one: (points) =>
      bundled(`import {fill} from '/built/vaadin.js';
        fill(${JSON.stringify([{speaker: 'Key points', text: points.join(' ')}])});`),
  },
  webAwesome: {
    one: (points) => `<wa-details open summary="Key points">${listOf(points)}</wa-details>`,
  },
};
