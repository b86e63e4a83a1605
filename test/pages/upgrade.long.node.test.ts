import {describe, it} from 'vitest';
import {THEMES} from '../../.config/build/tokens.js';
import {doorPage} from '../../stories/publisher/pages.js';
import {samples} from '../../stories/samples/index.js';
import {useSite} from '../site.js';
import {assertStill} from './still.js';

const site = useSite();

/** What a page's own style sheet may say of elements; the companions' tags are not its to know. */
const PAGE_RULES = [
  'p { margin: 0 0 2em; font-size: 1.2em; line-height: 1.9; text-indent: 1em }',
  'h1, h2, h3 { margin: 2em 0; font: 400 2rem/1.5 sans-serif; text-transform: uppercase }',
  'h2, h3 { letter-spacing: 0.1em; padding-bottom: 0.5em; border-bottom: 1px solid }',
  'ul { margin: 1em 2em; padding-left: 2em; list-style: square } li { margin: 0.5em 0 }',
  'figure { margin: 1em 40px; padding: 1em; border: 1px solid; text-align: center }',
  'blockquote { margin: 1em 3em; padding: 1em; font-style: italic; font-size: 1.25rem }',
  'figcaption { font-size: 0.7rem; line-height: 1.2; text-transform: uppercase }',
  '* { margin: 0; padding: 0; box-sizing: border-box }',
  'article > * + *, section > * + * { margin-top: 1.5rem }',
];

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
  for (const rules of PAGE_RULES) {
    it(`moves nothing where the page says ${rules}`, () => {
      const style = `<style>${rules}</style>`;
      return assertStill(site, doorPage('story').replace(/<link .*gazette.css">/, style), 600);
    });
  }
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
