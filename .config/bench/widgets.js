/** The pages whose loading is measured: the list of key points alone, and a whole brief. */
import {turnsOf} from '../../test/bench/content.js';
import {SUBJECTS} from './subjects.js';

/** @typedef {(points: readonly string[]) => string} Body */
/** @typedef {{head: string, one?: Body, all?: Body}} Page */

/** @type {Body} */
const listOf = (points) =>
  `<h3>Key points</h3><ul>${points.map((point) => `<li>${point}</li>`).join('')}</ul>`;

const conversation = turnsOf(6)
  .map(({speaker, text}) => `<p><b class="hearth-speaker">${speaker}</b> ${text}</p>`)
  .join('');

/** Each block of a brief, as canonical HTML. @param {readonly string[]} points */
const blocksOf = (points) => ({
  summary: '<h2>The barrier</h2><p>It pays for its own paint.</p>',
  quote: '<blockquote><p>The sea is never late.</p></blockquote><cite>Oriel Fenn</cite>',
  prose: '<p>Nobody had asked the eels.</p><p>They have used the channel for longer.</p>',
  conversation,
  links: '<ul><li><a href="#top">The figures</a></li></ul>',
  'key-points': listOf(points),
});

/** @param {(name: string, content: string) => string} write @returns {{one: Body, all: Body}} */
const bothBy = (write) => ({
  one: (points) => write('key-points', listOf(points)),
  all: (points) =>
    Object.entries(blocksOf(points))
      .map(([name, content]) => write(name, content))
      .join(''),
});

const tags = bothBy((name, content) => `<hearth-${name}>${content}</hearth-${name}>`);
const divs = bothBy((name, content) => `<div class="hearth-${name}">${content}</div>`);

const json = (/** @type {object} */ story) =>
  `<script type="application/json">${JSON.stringify(story)}</script>`;

const headOf = (/** @type {string} */ key) => SUBJECTS[key]?.head ?? '';

const bundled = (/** @type {string} */ source) => `<script type="module">${source}</script>`;

/** @type {Readonly<Record<string, Page>>} */
export const PAGES = {
  static: {head: headOf('static'), ...divs},
  module: {head: headOf('module'), ...tags},
  classic: {head: headOf('classic'), ...tags},
  json: {
    head: headOf('module'),
    one: (keyPoints) => `<hearth-key-points>${json({keyPoints})}</hearth-key-points>`,
  },
  lit: {
    head: '',
    one: (points) =>
      bundled(`import {addLists} from '/built/lit.js'; addLists(1, ${JSON.stringify(points)});`),
  },
  deepChat: {
    head: headOf('deepChat'),
    one: (points) =>
      `<deep-chat demo="true" history='${JSON.stringify([{role: 'ai', text: points.join(' ')}])}'></deep-chat>`,
  },
  vaadin: {
    head: '',
    one: (points) =>
      bundled(`import {fill} from '/built/vaadin.js';
        fill(${JSON.stringify([{speaker: 'Key points', text: points.join(' ')}])});`),
  },
  webAwesome: {
    head: headOf('webAwesome'),
    one: (points) => `<wa-details open summary="Key points">${listOf(points)}</wa-details>`,
  },
};
