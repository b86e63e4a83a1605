import {rmSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {expect} from '@playwright/test';
import {THEMES} from '../../.config/build/tokens.js';
import {builtAttributes} from '../../.config/visual/built-attributes.js';
import {orphans} from '../../.config/visual/orphans.js';
import {test} from '../../.config/visual/picture-test.js';
import {pictures} from './pictures.js';

const BASELINES = fileURLToPath(new URL('baselines/', import.meta.url));

const all = pictures(THEMES, builtAttributes());

for (const picture of all) {
  test(picture.name, async ({open}) => {
    const page = await open(picture);
    await expect(page).toHaveScreenshot(`${picture.name}.png`.split('/'));
  });
}

test('each baseline has a picture', () => {
  const names = all.map(({name}) => name);
  const {updateSnapshots} = test.info().config;
  if (updateSnapshots === 'all' || updateSnapshots === 'changed') {
    for (const file of orphans(BASELINES, names)) rmSync(`${BASELINES}${file}`);
  }
  expect(orphans(BASELINES, names), 'Baselines without a picture').toEqual([]);
});

test('a letter in a font of the machine fails, and names the font', async ({open}) => {
  const [links] = all.filter(({tag}) => tag === 'links');
  if (!links) throw new Error('There is no picture of links');
  const opened = open({...links, attributes: {label: 'अ'}});
  await expect(opened).rejects.toThrow(/fonts of this machine[^]*\+ +"[\w ]+"/);
});
