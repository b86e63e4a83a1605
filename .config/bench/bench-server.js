/**
 * Prints how many stories a second each renderer of `hearth-widgets/server` writes, beside a
 * template engine that prints the same HTML: in turns, so that what else the machine does meets
 * all of them alike. `npm run bench:server` calls it; no test looks at a time.
 */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import * as server from 'hearth-widgets/server';
import {templateHtml} from './bench-template.js';

const ROUNDS = 15;
/** How long one renderer runs in a round, in milliseconds. */
const SLICE = 200;

/** Without notices, for which a template would need the library's own words. */
const STORIES = ['tidal-plant', 'manuscripts', 'tea-ferry', 'railway', 'three-voices'].map(
  (name) => {
    const url = new URL(`../../stories/samples/${name}.json`, import.meta.url);
    const story = JSON.parse(readFileSync(url, 'utf8'));
    return {...story, disclosure: null, status: null, blocks: null};
  },
);
const PARSED = STORIES.map((story) => server.parseStory(story).story);
const base = 'https://example.com/';

/** What is measured: each writes the stories once. @type {Record<string, () => unknown>} */
const RENDERERS = {
  'template engine (Eta), of a parsed story': () => PARSED.map(templateHtml),
  'template engine (Eta), parsed each time': () =>
    STORIES.map((story) => templateHtml(server.parseStory(story).story)),
  renderHtml: () => STORIES.map((story) => server.renderHtml(story)),
  renderJsonLdScript: () => STORIES.map((story) => server.renderJsonLdScript(story)),
  renderText: () => STORIES.map((story) => server.renderText(story)),
  renderEmail: () => STORIES.map((story) => server.renderEmail(story, {base})),
  renderRss: () => STORIES.map((story) => server.renderRss(story, {base})),
  'parseStory alone': () => STORIES.map((story) => server.parseStory(story)),
};

/** Stories a second, over one slice. @param {() => unknown} render */
const measure = (render) => {
  const start = performance.now();
  let count = 0;
  let time = 0;
  while (time < SLICE) {
    render();
    count += STORIES.length;
    time = performance.now() - start;
  }
  return (count / time) * 1000;
};

/** @param {number[]} rates */
const summary = (rates) => {
  const sorted = rates.toSorted((one, other) => one - other);
  const at = (/** @type {number} */ share) =>
    Math.round(sorted[Math.round(share * (sorted.length - 1))] ?? 0).toLocaleString('en');
  return `${at(0.5).padStart(9)}   ${at(0)} to ${at(1)}`;
};

// Both write the same, or the figures mean nothing.
for (const story of PARSED) assert.equal(templateHtml(story), server.renderHtml(story));

const names = Object.keys(RENDERERS);
/** @type {Record<string, number[]>} */
const rates = Object.fromEntries(names.map((name) => [name, []]));
for (const render of Object.values(RENDERERS)) measure(render);
for (let round = 0; round < ROUNDS; round++) {
  for (const name of names) rates[name]?.push(measure(RENDERERS[name] ?? (() => undefined)));
}
console.log(`${'stories a second'.padEnd(42)}   median   least to most of ${ROUNDS} rounds`);
for (const name of names) console.log(`${name.padEnd(42)}${summary(rates[name] ?? [])}`);
