import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, it} from 'vitest';
import {orphans} from '../../.config/visual/orphans.js';
import {pinFonts, SANS, SERIF} from './fonts.js';
import {elementOf} from './sample.js';
import {pictures} from './pictures.js';

describe('the table of pictures', () => {
  const all = pictures(['quiet'], () => true);

  it('gives each picture its own name, and a sample that has its element', () => {
    assert.equal(new Set(all.map(({name}) => name)).size, all.length);
    for (const picture of all) assert.match(elementOf(picture).html, /^<hearth-[^]+<\/hearth-/);
  });

  it('grows with each theme, and leaves out attributes that elements do not have', () => {
    assert.ok(pictures([], () => true).length < all.length);
    const without = pictures(['quiet'], (_, name) => name !== 'variant');
    assert.ok(without.length < all.length);
    assert.ok(without.every(({attributes}) => !attributes?.['variant']));
  });
});

it('a baseline without a picture is found', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hearth-visual-'));
  mkdirSync(join(folder, 'quote'));
  for (const file of ['quote/known.png', 'quote/left-over.png', 'quote/notes.txt']) {
    writeFileSync(join(folder, file), '');
  }
  assert.deepEqual(orphans(folder, ['quote/known', 'quote/new']), ['quote/left-over.png']);
  rmSync(folder, {recursive: true});
});

it('the fonts of a theme are replaced by packaged fonts', () => {
  const css = `:root { --a-font: Georgia, 'Times New Roman', serif; --b-font: system-ui; --c: 1px }
    p { font-family: Arial, sans-serif } q { font-size: 1em; font-family: inherit }`;
  assert.equal(
    pinFonts(css),
    `:root { --a-font: ${SERIF}; --b-font: ${SANS}; --c: 1px }
    p { font-family: ${SANS}} q { font-size: 1em; font-family: inherit }`,
  );
});
