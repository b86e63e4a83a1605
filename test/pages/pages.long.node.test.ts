import {describe, it} from 'vitest';
import {BUNDLES, DOORS, DOOR_SAMPLE, fileName} from '../../stories/publisher/pages.js';
import {samples} from '../../stories/samples/index.js';
import {useSite} from '../site.js';
import {assertReadsWhole, assertWhole} from './whole.js';

const NAMES = samples.map(({name}) => name);

const site = useSite();

describe('a publisher’s page', () => {
  for (const name of NAMES) {
    for (const bundle of BUNDLES) {
      it(`${fileName(name, bundle)} shows the whole story, in order`, () =>
        assertWhole(site, fileName(name, bundle), name));
    }
  }

  for (const door of Object.keys(DOORS)) {
    it(`${fileName(door, 'classic')} shows the whole story, in order`, () =>
      assertWhole(site, fileName(door, 'classic'), DOOR_SAMPLE));
  }

  for (const name of NAMES.filter((one) => one !== 'enormous')) {
    it(`${name}.html reads whole without scripts`, () =>
      assertReadsWhole(site, fileName(name, 'module'), name));
  }
});
