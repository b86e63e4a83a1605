/**
 * Writes `dist/cdn/hearth.css`: how the canonical HTML looks before the upgrade and without
 * scripts. It is made from the elements' own style sheets, so that the two cannot differ.
 */
import {mkdirSync, writeFileSync} from 'node:fs';
import {Features, transform} from 'lightningcss';
import {conversationStyles} from '../src/blocks/conversation/conversation.styles.js';
import {keyPointsStyles} from '../src/blocks/key-points/key-points.styles.js';
import {linksStyles} from '../src/blocks/links/links.styles.js';
import {proseStyles} from '../src/blocks/prose/prose.styles.js';
import {quoteStyles} from '../src/blocks/quote/quote.styles.js';
import {groundStyles} from '../src/blocks/story/ground.styles.js';
import {summaryStyles} from '../src/blocks/summary/summary.styles.js';
import {baseStyles} from '../src/theme/base.styles.js';
import {noticeStyles} from '../src/extras/notice.styles.js';
import {
  conversationFallbackStyles,
  fallbackStyles,
  storyFallbackStyles,
} from '../src/theme/fallback.styles.js';
import {hostStyles} from '../src/theme/host.styles.js';

const BLOCKS = {
  summary: [summaryStyles],
  'key-points': [keyPointsStyles],
  prose: [proseStyles],
  quote: [quoteStyles],
  conversation: [conversationStyles, conversationFallbackStyles],
  links: [linksStyles],
};

/** The selectors of a shadow root, as those of the page: see `base.styles.ts`. */
const SELECTORS = [
  // As an attribute where the element is to be, as `data-` where a `<div>` stands for it.
  [/:host\(\[(variant|theme)([^\]]*)\]\) section/g, ':host([$1$2]):is(:not(:defined), div)'],
  [/:host\(\[(variant|theme|share)([^\]]*)\]\)/g, '&:is([$1$2], [data-$1$2])'],
  [/:host\(([^)]*)\)/g, '&$1'],
  [/:host/g, '&'],
  [/\[part='heading'\]/g, ':is(h1, h2, h3, h4, h5, h6)'],
  [/(?<=^\s*)(section|\[part='base'\])(?=[\s:[])/gm, '&:is(:not(:defined), div)'],
];

const inPage = (names, styles) => {
  const tags = names.map((name) => `hearth-${name}, .hearth-${name}`).join(', ');
  const css = styles.map(({cssText}) => cssText).join('');
  const rules = SELECTORS.reduce((text, [from, to]) => text.replace(from, to), css);
  return `:is(${tags}) {${rules}}`;
};

/** The switch that hides them all. */
const OFF = `:root[data-hearth='off'] :is(${[...Object.keys(BLOCKS), 'story']
  .map((name) => `hearth-${name}, .hearth-${name}`)
  .join()}, .hearth-status, .hearth-disclosure) {
  --hearth-display: none !important;
  display: none !important;
}`;

const version = (major, minor = 0) => (major << 16) | (minor << 8);

const {code} = transform({
  filename: 'hearth.css',
  minify: true,
  // Nothing here has two colours in one.
  exclude: Features.LightDark,
  // The first versions that have container queries, `:has()` and `color-mix()`.
  targets: {chrome: version(111), safari: version(16, 4), firefox: version(121)},
  code: Buffer.from(
    [
      inPage(['story'], [groundStyles, storyFallbackStyles]),
      inPage([...Object.keys(BLOCKS), 'story'], [hostStyles]),
      inPage(Object.keys(BLOCKS), [fallbackStyles, baseStyles]),
      ...Object.entries(BLOCKS).map(([name, styles]) => inPage([name], styles)),
      // A notice may stand outside of the tags, too; the class lifts it above a page's own rules.
      `:is(.hearth-story, body) {${noticeStyles.cssText}}`,
      OFF,
    ].join('\n'),
  ),
});

mkdirSync(new URL('../dist/cdn/', import.meta.url), {recursive: true});
writeFileSync(new URL('../dist/cdn/hearth.css', import.meta.url), code);
