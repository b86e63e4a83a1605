import {describe, it} from 'vitest';
import {doorPage} from '../../stories/publisher/pages.js';
import {useSite} from '../site.js';
import {assertStill} from './still.js';

const site = useSite();

describe('the upgrade', () => {
  for (const door of ['tags', 'story'] as const) {
    it(`moves nothing on a page of ${door}`, async () => {
      for (const width of [320, 900]) await assertStill(site, doorPage(door), width);
    });
  }
});
