import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {it} from 'vitest';
import {TAGS} from '../../src/blocks/table.js';

const preview = readFileSync(
  new URL('../../.config/storybook/preview.ts', import.meta.url),
  'utf8',
);

it('Storybook has the elements in the order of the table of blocks', () => {
  const [, order = ''] = /order: \[([^\]]*)\]/.exec(preview) ?? [];
  const titles = [...order.matchAll(/'([^']+)'/g)].map(([, title = '']) => title.toLowerCase());
  const names = ['story', ...TAGS.map((tag) => tag.replace('hearth-', '').replace('-', ' '))];
  assert.deepEqual(titles.slice(-names.length), names);
});
