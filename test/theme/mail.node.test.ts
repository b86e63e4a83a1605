import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {describe, it} from 'vitest';
import juice from 'juice';
import {parseStory, renderHtml} from '../../src/forms/index.js';
import {FULL} from '../fixtures.js';

const CDN = new URL('../../dist/cdn/', import.meta.url);

const html = renderHtml(parseStory(FULL).story);
const standIns = html
  .replace(/<(hearth-[\w-]+)/g, '<div class="$1"')
  .replace(/<\/hearth-[\w-]+/g, '</div');

describe('a tool that writes style sheets into the HTML of mail', () => {
  const themes = readdirSync(new URL('themes/', CDN)).filter((file) => file.endsWith('.css'));
  for (const file of ['hearth.css', ...themes.map((theme) => `themes/${theme}`)]) {
    it(`leaves the canonical HTML as it is with ${file}`, () => {
      const css = readFileSync(new URL(file, CDN), 'utf8');
      for (const body of [html, standIns]) {
        const styles = juice.inlineContent(body, css).matchAll(/<[^>]* style="([^"]*)"/g);
        // The tokens of a theme mean nothing to mail.
        const set = [...styles].flatMap(([, style = '']) => style.split(/; */));
        assert.deepEqual(
          set.filter((one) => one && !/^--hearth-[\w-]+: (?!none)/.test(one)),
          [],
        );
      }
    });
  }
});
