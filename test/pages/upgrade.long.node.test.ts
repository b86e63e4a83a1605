import {describe, it} from 'vitest';
import {THEMES} from '../../.config/build/tokens.js';
import {doorPage} from '../../stories/publisher/pages.js';
import {samples} from '../../stories/samples/index.js';
import {useSite} from '../site.js';
import {assertStill} from './still.js';

const site = useSite();

/** The ways in which an element can be set. */
const SETTINGS = [
  ['hearth-key-points', 'variant="boxed"'],
  ['hearth-key-points', 'variant="cards"'],
  ['hearth-key-points', 'variant="plain"'],
  ['hearth-quote', 'variant="block"'],
  ['hearth-quote', 'variant="inset"'],
  ['hearth-conversation', 'variant="transcript"'],
  ['hearth-conversation', 'theme="dark"'],
  ['hearth-story', 'theme="dark"'],
] as const;

const inTheme = (theme: string, html: string): string =>
  html.replace('</head>', `<link rel="stylesheet" href="/dist/cdn/themes/${theme}.css" />$&`);

describe('the upgrade', () => {
  const WIDTHS = [320, 600, 900];
  for (const theme of THEMES) {
    it(`moves nothing in the theme ${theme}`, async () => {
      for (const door of ['tags', 'story'] as const) {
        for (const width of WIDTHS) await assertStill(site, inTheme(theme, doorPage(door)), width);
      }
    });
  }
  for (const [tag, attribute] of SETTINGS) {
    it(`moves nothing where <${tag} ${attribute}>, with a ground and without one`, async () => {
      const [story, tags] = (['story', 'tags'] as const).map((door) =>
        doorPage(door).replace(`<${tag}`, `$& ${attribute}`),
      );
      for (const width of WIDTHS) {
        await assertStill(site, story ?? '', width);
        await assertStill(site, inTheme('broadsheet', tags ?? ''), width);
      }
    });
  }
  for (const door of ['tags', 'story'] as const) {
    for (const name of samples.map(({name}) => name)) {
      it(`moves nothing on the page of ${name} as ${door}`, async () => {
        for (const width of WIDTHS) await assertStill(site, doorPage(door, name), width);
      });
    }
  }
});
