import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {beforeAll, describe, it} from 'vitest';
import {fileURLToPath} from 'node:url';
import fc from 'fast-check';
import {ensurePhp} from '../../.config/test/php.js';
import {isPhpTableCurrent} from '../../.config/build/php-table.js';
import {writtenVectors} from '../vectors/vectors.js';
import {anyInput, storyInput} from '../forms/arbitraries.js';
import {renderInPhp, type Forms, type Rendered} from './php.js';
import {assertSame} from './php-same.js';

const FOLDERS = ['../../integrations/', '../'];

const files = FOLDERS.map((path) => fileURLToPath(new URL(path, import.meta.url))).flatMap(
  (folder) =>
    readdirSync(folder, {recursive: true, encoding: 'utf8'})
      .filter((file) => file.endsWith('.php'))
      .map((file) => join(folder, file)),
);

/** What addresses are made of, and broken by. */
const SIGNS = Array.from('.-_:@[]/\\%<>| 0aéא中');

beforeAll(ensurePhp);

it('has the table of blocks; if not, run `npm run table:php`', () => {
  assert.ok(isPhpTableCurrent());
});

describe('PHP writes', () => {
  it('each vector to the byte', () => {
    const vectors = [...writtenVectors()].map(
      ([file, json]) => [file, JSON.parse(json) as Rendered & Forms] as const,
    );
    const written = renderInPhp(vectors.map(([, vector]) => vector));
    assert.equal(written.length, vectors.length);
    vectors.forEach(([file, {html, text, jsonld}], index) => {
      assert.deepEqual(written[index], {html, text, jsonld}, file);
    });
  });

  it('what Node writes of stories that a publisher may write', () => {
    assertSame(fc.sample(storyInput, 500));
  });

  it('what Node writes of anything else', () => {
    assertSame(fc.sample(anyInput, 500));
  });

  it('the same of addresses, good and bad', () => {
    const piece = fc.oneof(
      fc.string({unit: 'grapheme'}),
      fc.constantFrom(...SIGNS, '1.2.3.4', '0x1', 'xn--', ':80', ':99999'),
    );
    const start = fc.constantFrom('http:', 'https://', '//', '/\\', 'mailto:', 'tel://', '');
    const address = fc
      .tuple(start, fc.array(piece, {maxLength: 5}))
      .map(([scheme, pieces]) => scheme + pieces.join(''));
    const links = fc.sample(address, 5000).map((url) => ({label: 'a', url}));
    assertSame([{links}]);
  });

  it('the rest of a story that has half a surrogate pair', () => {
    const [forms] = renderInPhp([{story: {headline: 'a \ud800 b \\ud800 \udc00', dek: 'c 😀'}}]);
    assert.match(forms?.html ?? '', /<h2>a \ufffd b \\ud800 \ufffd<\/h2>\n.*>c 😀</);
  });
});

describe('the PHP files', () => {
  for (const file of files) {
    it(`${file.split('/').slice(-2).join('/')} can be parsed`, () => {
      execFileSync('php', ['-n', '-l', file], {stdio: 'pipe'});
    });
  }
});
