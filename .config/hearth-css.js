/**
 * Writes `dist/cdn/hearth.css`: how the canonical HTML looks before the upgrade and without
 * scripts. It is made from the elements' own style sheets, so that the two cannot differ.
 */
import {existsSync, mkdirSync, writeFileSync} from 'node:fs';
import {Features, transform} from 'lightningcss';
import {BLOCKS, TAGS} from '../src/blocks/table.js';
import {groundStyles} from '../src/blocks/story/ground.styles.js';
import {noticeStyles} from '../src/extras/notice.styles.js';
import {DEPTHS} from '../src/story/depth.js';
import {baseStyles} from '../src/theme/base.styles.js';
import {fallbackStyles} from '../src/theme/fallback.styles.js';
import {hostStyles} from '../src/theme/host.styles.js';

const STORY = 'hearth-story';

/** The style sheets of a block that `hearth.css` has too: its own, and what only the HTML needs. */
const sheetsOf = async (/** @type {string} */ tag) => {
  const name = tag.replace('hearth-', '');
  const files = [`${name}.styles.ts`, 'fallback.styles.ts']
    .map((file) => new URL(`../src/blocks/${name}/${file}`, import.meta.url))
    .filter((file) => existsSync(file));
  const modules = await Promise.all(files.map((file) => import(file.href)));
  return modules.flatMap((module) => Object.values(module));
};

/** The tags of the blocks of some depths of reading. */
const tagsOf = (/** @type {readonly string[]} */ depths) =>
  [...new Set(BLOCKS.filter(({depth}) => depths.includes(depth)).map(({tag}) => tag))].join(', ');

/** The room that a story's control for the depth of reading will take, where it has several. */
const ROOM = `@media not (scripting: none) {
  section:has(${tagsOf(DEPTHS.slice(0, 1))}):has(${tagsOf(DEPTHS.slice(1))})::before {
    content: '';
    display: block;
    block-size: 1.9em;
    font-size: 0.85em;
  }
}`;

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

/** A tag, and what stands in for it while the element is not inside. */
const formsOf = (/** @type {string} */ name) => `${name}, .${name}:where(:not(:has(> ${name})))`;

const inPage = (names, styles) => {
  const tags = names.map(formsOf).join(', ');
  const css = styles.map(({cssText}) => cssText).join('');
  const rules = SELECTORS.reduce((text, [from, to]) => text.replace(from, to), css);
  return `:is(${tags}) {${rules}}`;
};

/** The switch that hides them all. */
const OFF = `:root[data-hearth='off'] :is(${[...TAGS, STORY]
  .map((tag) => `${tag}, .${tag}`)
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
      inPage([STORY], [groundStyles, {cssText: ROOM}]),
      inPage([...TAGS, STORY], [hostStyles]),
      inPage(TAGS, [fallbackStyles, baseStyles]),
      ...(await Promise.all(TAGS.map(async (tag) => inPage([tag], await sheetsOf(tag))))),
      // A notice may stand outside of the tags, too; the class lifts it above a page's own rules.
      `:is(.hearth-story, body) {${noticeStyles.cssText}}`,
      OFF,
    ].join('\n'),
  ),
});

mkdirSync(new URL('../dist/cdn/', import.meta.url), {recursive: true});
writeFileSync(new URL('../dist/cdn/hearth.css', import.meta.url), code);
