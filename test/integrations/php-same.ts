import assert from 'node:assert/strict';
import {renderHtml, renderJsonLdScript, renderText} from '../../src/entries/server.js';
import {asStory} from '../server/words.js';
import {renderInPhp, type Forms} from './php.js';

const renderInNode = (story: unknown): Forms => ({
  html: renderHtml(asStory(story)),
  text: renderText(asStory(story)),
  jsonld: renderJsonLdScript(asStory(story)).slice(35, -10),
});

/** A value as JSON holds it, with U+FFFD for half a surrogate pair, which UTF-8 cannot hold. */
const wellFormed = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value).replace(
      /(?<!\\)((?:\\\\)*)\\ud[89a-f][\da-f]{2}/g,
      (_, before: string) => `${before}\ufffd`,
    ),
  );

/** A story that was rendered, and its forms. */
export interface Written {
  readonly story: unknown;
  readonly forms: Forms;
}

/** Renders each story in PHP and in Node, and asserts that the forms are the same. */
export const assertSame = (values: readonly unknown[]): readonly Written[] => {
  const stories = values.map(wellFormed);
  const written = renderInPhp(stories.map((story) => ({story})));
  return stories.map((story, index) => {
    const forms = renderInNode(story);
    assert.deepEqual(written[index], forms, JSON.stringify(story));
    return {story, forms};
  });
};
