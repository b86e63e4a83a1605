import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'vitest';
import Color from 'colorjs.io';
import {tokenSources, withDefaults} from '../../.config/build/token-sources.js';
import {readTokens, THEMES} from '../../.config/build/tokens.js';

const read = (file: string): string =>
  readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

interface ColorValue {
  readonly components: readonly [number, number, number];
  readonly hex: string;
}

/** Every colour in a file of tokens, of both modes. */
const coloursIn = (value: unknown): ColorValue[] => {
  if (typeof value !== 'object' || value === null) return [];
  return 'hex' in value ? [value as ColorValue] : Object.values(value).flatMap(coloursIn);
};

const SOURCES = ['src/theme/tokens.json', ...THEMES.map((name) => `src/theme/themes/${name}.json`)];

describe('the tokens', async () => {
  const tokens = await readTokens();
  const names = new Set(tokens.map(({name}) => name));

  for (const [file, source] of await tokenSources()) {
    it(`are what ${file} has; if not, run \`npm run tokens\``, () => {
      const squeeze = (text: string): string => text.replace(/\s+/g, '');
      assert.equal(squeeze(read(file)), squeeze(source));
    });
  }

  it('stand in the place of whatever fallback a style sheet has', () => {
    const defaults = new Map([['a', 'rgb(0 0 0 / calc(1 - 0.5))']]);
    assert.equal(
      withDefaults('x: var(--hearth-a, calc(1px + (2px))) var(--hearth-a);', defaults),
      'x: var(--hearth-a, rgb(0 0 0 / calc(1 - 0.5))) var(--hearth-a, rgb(0 0 0 / calc(1 - 0.5)));',
    );
  });

  for (const file of SOURCES) {
    it(`of ${file} have colours whose components are their hexadecimal ones`, () => {
      const colours = coloursIn(JSON.parse(read(file)));
      for (const {hex, components} of colours) {
        const distance = new Color(hex).deltaE(new Color('srgb', [...components]), '2000');
        assert.ok(distance < 0.05, `${hex} is not ${components.join(' ')}`);
      }
    });
  }

  for (const theme of THEMES) {
    it(`of the theme ${theme} are all known, and none is set twice in \`dist\``, async () => {
      const own = (await readTokens(theme)).map(({name}) => name);
      assert.deepEqual(
        own.filter((name) => !names.has(name)),
        [],
      );
      const css = read(`dist/cdn/themes/${theme}.css`);
      const [plain = ''] = css.split('@supports');
      const set = [...plain.matchAll(/--hearth-([\w-]+):/g)].map(([, name]) => name);
      assert.deepEqual(set.sort(), own.sort());
      assert.doesNotMatch(css, /\{\s*\}/);
    });
  }

  it('come to design tools whole, for each theme and mode, with values alone', () => {
    for (const theme of ['hearth', ...THEMES]) {
      for (const mode of ['light', 'dark']) {
        const {hearth} = JSON.parse(read(`dist/tokens/${theme}.${mode}.tokens.json`));
        assert.deepEqual(Object.keys(hearth).sort(), [...names].sort());
        for (const token of Object.values<object>(hearth)) {
          assert.deepEqual(Object.keys(token), ['$type', '$value', '$description']);
        }
      }
    }
  });
});
