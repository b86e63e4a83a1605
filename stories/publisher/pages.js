/** The publisher's pages, written as a publisher would write them: plain HTML and one script. */
import {readFileSync} from 'node:fs';
import {parseStory, plainText, renderHtml} from '../../src/forms/index.js';
import {labelsIn} from '../../src/server/labels-in.js';
import {enormousStory} from '../samples/enormous.js';
import {samples} from '../samples/index.js';
import {indexPage} from './index-page.js';
import {escape, formatDate, htmlPage} from './layout.js';

/** @typedef {import('../../src/forms/index.js').Story} Story */
/** @typedef {'module' | 'classic'} Bundle */
/** @typedef {keyof typeof DOORS} Door */

/** @type {readonly Bundle[]} */
export const BUNDLES = ['module', 'classic'];

/** The story that the pages of the doors show. */
export const DOOR_SAMPLE = 'tidal-plant';

const BLOCKS = [
  'summary',
  'key-points',
  'prose field="narrative"',
  'prose field="report"',
  'quote',
  'conversation',
  'links',
];

/** @param {string} name @returns {unknown} a sample story as it is written */
const readSample = (name) =>
  name === 'enormous'
    ? enormousStory()
    : JSON.parse(readFileSync(new URL(`../samples/${name}.json`, import.meta.url), 'utf8'));

/** @param {string} name @returns {Story} */
export const sampleStory = (name) => parseStory(readSample(name)).story;

const addressOf = (/** @type {string} */ name) =>
  name === 'enormous' ? 'enormous.json' : `../samples/${name}.json`;

/** The canonical HTML, with the library's words in the story's language. */
const storyHtml = (/** @type {Story} */ story) => renderHtml(story, labelsIn(story.lang));

/** The canonical HTML without the tag around it. */
const looseTags = (/** @type {Story} */ story) =>
  storyHtml(story).replace(/^<hearth-story.*>\n|<\/hearth-story>\n$/g, '');

const emptyTags = (attributes = '') =>
  BLOCKS.map((block) => `<hearth-${block}${attributes}></hearth-${block.split(' ')[0]}>\n`).join(
    '',
  );

/**
 * The ways a story comes to the tags: what it is, and the HTML that a publisher writes.
 *
 * @satisfies {Record<string, {title: string, body: (name: string) => string}>}
 */
export const DOORS = {
  tags: {
    title: 'Loose tags with their HTML inside',
    body: (name) => looseTags(sampleStory(name)),
  },
  story: {
    title: 'One tag around the others',
    body: (name) => storyHtml(sampleStory(name)),
  },
  src: {
    title: 'An address',
    body: (name) => `<hearth-story src="${addressOf(name)}"></hearth-story>\n`,
  },
  json: {
    title: 'JSON in the page',
    body: (name) => `<hearth-story>
  <script type="application/json">
${JSON.stringify(readSample(name), null, 2).replaceAll('<', '\\u003c')}
  </script>
</hearth-story>
`,
  },
  property: {
    title: 'A property, set by a script',
    body: (name) => `<hearth-story id="companion"></hearth-story>
<script>
  fetch('${addressOf(name)}')
    .then((response) => response.json())
    .then((story) => {
      document.getElementById('companion').story = story;
    });
</script>
`,
  },
  'each-src': {
    title: 'An address on every tag',
    body: (name) => emptyTags(` src="${addressOf(name)}"`),
  },
  late: {
    title: 'Tags that come after the page has loaded',
    body: (name) => `<div id="companions"></div>
<template id="later">
${looseTags(sampleStory(name))}</template>
<script>
  addEventListener('load', () => {
    const later = document.getElementById('later');
    document.getElementById('companions').append(later.content.cloneNode(true));
  });
</script>
`,
  },
};

/** An article's own headings: its headline is the page's, and the rest are one below. */
const raiseHeadings = (/** @type {string} */ html) =>
  html
    .replace(/<(\/?)h([23])\b/g, (_, slash, level) => `<${slash}h${level - 1}`)
    .replace(/^ {2}<hearth-summary/gm, '$& heading-level="1"')
    .replace(/^ {2}<hearth-(?!summary)[\w-]+/gm, '$& heading-level="2"');

const byline = (/** @type {Story} */ {authors = [], published, lang = 'en'}) => {
  const time = published && `<time datetime="${published}">${formatDate(published, lang)}</time>`;
  const parts = [escape(authors.join(', ')), time].filter(Boolean);
  return parts.length ? `<p class="byline">${parts.join(' · ')}</p>\n` : '';
};

/** The column of an article: the companions, and the newspaper's own words between them. */
const column = (/** @type {string} */ name) => {
  const story = sampleStory(name);
  const tags = raiseHeadings(looseTags(story)).replace('</hearth-summary>\n', `$&${byline(story)}`);
  const body = name === 'enormous' ? DOORS.src.body(name) : tags;
  return `<article>\n${body}</article>\n`;
};

/** @param {string} name @param {Bundle} bundle @param {string} body */
const storyPage = (name, bundle, body) => {
  const story = sampleStory(name);
  const {lang = 'en', dir, section, publisher, headline = ''} = story;
  return htmlPage({
    lang,
    dir,
    title: plainText(headline),
    paper: publisher?.name,
    section,
    bundle,
    body,
  });
};

/** @param {Door} door @param {string} name @param {Bundle} bundle */
export const doorPage = (door, name = DOOR_SAMPLE, bundle = 'module') =>
  storyPage(name, bundle, DOORS[door].body(name));

/** @param {string} page @param {Bundle} bundle the name of a page's file */
export const fileName = (page, bundle) => `${page}${bundle === 'classic' ? '-classic' : ''}.html`;

/** @returns {Map<string, string>} the HTML of every page, by the name of its file */
export const pages = () => {
  const doors = Object.entries(DOORS).map(([door, {title}]) => ({door, title}));
  const stories = samples.map(({name, title}) => ({name, title, story: sampleStory(name)}));
  const all = BUNDLES.flatMap((bundle) => [
    ...samples.map(({name}) => [fileName(name, bundle), storyPage(name, bundle, column(name))]),
    ...doors.map(({door}) => [
      fileName(door, bundle),
      doorPage(/** @type {Door} */ (door), DOOR_SAMPLE, bundle),
    ]),
  ]);
  return new Map([['index.html', indexPage({stories, doors, fileName})], ...all]);
};
