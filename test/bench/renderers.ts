import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import type * as Server from '../../src/entries/server.js';
import {templateHtml} from './template.js';

/** The built library, which is what servers run. Its types are those of the sources. */
const BUILT = new URL('../../dist/lib/entries/server.js', import.meta.url).href;

const {parseStory, renderEmail, renderHtml, renderJsonLdScript, renderRss, renderText} =
  (await import(BUILT)) as typeof Server;

/** The measured stories: without notices, for which a template would need the library's words. */
export const STORIES = ['tidal-plant', 'manuscripts', 'tea-ferry', 'railway', 'three-voices'].map(
  (name) => {
    const url = new URL(`../../stories/samples/${name}.json`, import.meta.url);
    const {disclosure, status, blocks, ...story} = JSON.parse(
      readFileSync(url, 'utf8'),
    ) as Server.StoryInput;
    return story;
  },
);

const PARSED = STORIES.map((story) => parseStory(story).story);
const base = 'https://example.com/';

/** The renderers and what they are measured beside. Each writes all stories once. */
export const RENDERERS: Readonly<Record<string, () => unknown>> = {
  'template engine (Eta), of a parsed story': () => PARSED.map(templateHtml),
  'template engine (Eta), parsed each time': () =>
    STORIES.map((story) => templateHtml(parseStory(story).story)),
  renderHtml: () => STORIES.map((story) => renderHtml(story)),
  renderJsonLdScript: () => STORIES.map((story) => renderJsonLdScript(story)),
  renderText: () => STORIES.map((story) => renderText(story)),
  renderEmail: () => STORIES.map((story) => renderEmail(story, {base})),
  renderRss: () => STORIES.map((story) => renderRss(story, {base})),
  'parseStory alone': () => STORIES.map((story) => parseStory(story)),
};

/** Throws unless the template and `renderHtml` write the same HTML. */
export const assertSameHtml = (): void => {
  for (const story of PARSED) assert.equal(templateHtml(story), renderHtml(story));
};
