/**
 * Writes `dist/cdn/hearth.css`: how the canonical HTML looks before the upgrade and without
 * scripts. It is made from the elements' own style sheets, so that the two cannot differ.
 */
import {existsSync, mkdirSync, writeFileSync} from 'node:fs';
import {Features, transform} from 'lightningcss';
import {BLOCKS, TAGS} from '../../src/blocks/table.js';
import {groundStyles} from '../../src/blocks/story/ground.styles.js';
import {noticeStyles} from '../../src/extras/notice.styles.js';
import {DEPTHS} from '../../src/story/depth.js';
import {bodyStyles} from '../../src/theme/body.styles.js';
import {baseStyles} from '../../src/theme/base.styles.js';
import {fallbackStyles} from '../../src/theme/fallback.styles.js';
import {hostStyles} from '../../src/theme/host.styles.js';

const STORY = 'hearth-story';

/** The style sheets of a block that `hearth.css` has too: its own, and what only the HTML needs. */
const sheetsOf = async (/** @type {string} */ tag) => {
  const name = tag.replace('hearth-', '');
  const files = [`${name}.styles.ts`, 'fallback.styles.ts']
    .map((file) => new URL(`../../src/blocks/${name}/${file}`, import.meta.url))
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

/** The section of a shadow root: the tag before its upgrade, or a `<div>` without a tag inside. */
const SECTION = `:is(:not(:defined), div:where(:not(:has(> :is(INSIDE)))))`;

/** The selectors of a shadow root, as those of the page: see `base.styles.ts`. */
const SELECTORS = [
  // Only of what `fallback.styles.ts` names.
  [/^\s*\* \{[^}]*\}/m, ''],
  // As an attribute where the element is to be, as `data-` where a `<div>` stands for it.
  [/:host\(\[(variant|theme|reveal)([^\]]*)\]\)\s+section/g, `:host([$1$2])${SECTION}`],
  // Hidden by the browser, not by a list of tags: see OFF.
  [/:host\(\[hidden\]\) \{[^}]*\}/, ''],
  // A speaker, whom the shadow root has in bold.
  [/:is\(\[part='turn'\], p\)/g, 'p'],
  // Key points, which an attribute may number.
  [/ol li/g, ':is(ol, :host([ordered]) ul) li'],
  [/b:first-child/g, ':is(b, strong, .hearth-speaker):first-child'],
  [/display: var[^;]*;/, '&:not([hidden]) { $& }'],
  [
    /:host\(\[(variant|theme|share|reveal|ordered)([^\]]*)\]\)/g,
    '&:is([$1$2], [data-$1$2], [data-hearth-$1$2])',
  ],
  [/:host\(([^)]*)\)/g, '&$1'],
  [/:host/g, '&'],
  [
    /\[part='heading'\](,\s*\[part='subheading'\])?|\[part='subheading'\]/g,
    ':is(h1, h2, h3, h4, h5, h6)',
  ],
  [/(?<=^\s*):where\(section\)/gm, `:where(&${SECTION})`],
  [/(?<=^\s*)(section|\[part='base'\])(?=[\s:[])/gm, `&${SECTION}`],
];

/** A tag, and what stands in for it. */
const formsOf = (/** @type {string} */ name) => `${name}, .${name}`;

const inPage = (names, styles) => {
  const tags = names.map(formsOf).join(', ');
  const css = styles.map(({cssText}) => cssText).join('');
  const rules = SELECTORS.reduce((text, [from, to]) => text.replace(from, to), css);
  const inside = names.includes(STORY) ? STORY : TAGS.join();
  return `:is(${tags}) {${rules.replaceAll('INSIDE', inside)}}`;
};

/**
 * The elements that a text may stand in. What is in others is the page's: its forms, its charts.
 * The commonest come first, since a browser asks for one after the other.
 */
const KNOWN = `p ul ol li blockquote figure div a b cite dd dl em figcaption footer
  h1 h2 h3 h4 h5 h6 hearth-turn i section span strong`.split(/\s+/);

const DESCENDANT = {type: 'combinator', value: 'descendant'};

/** Any element of some names. */
const any = (names) => names.map((name) => [{type: 'type', name}]);

const pseudoClass = (kind, ...selectors) => ({type: 'pseudo-class', kind, selectors});

/** Whatever stands in no element of the page's own inside a tag. */
const OURS = pseudoClass('where', [
  pseudoClass('not', [
    pseudoClass('is', ...any(TAGS)),
    DESCENDANT,
    pseudoClass('not', ...any(KNOWN)),
    DESCENDANT,
    {type: 'universal'},
  ]),
]);

/** What only a shadow root has: buttons, turns as items, what is marked. */
const isInside = ({name, operation}) =>
  name === 'button' || name === 'marked' || (name === 'part' && !!operation);

/** Keeps a rule from what is the page's, where that may well be what it names. */
const keepOut = (selector) => {
  if (selector.some(isInside)) return [];
  const isOfText = selector.some(({type}) => type === 'combinator') && isElement(selector.at(-1));
  return isOfText ? [...selector, OURS] : undefined;
};

/** Whether a simple selector says which elements, and not their state. */
const isElement = ({name, kind}) => name === 'a' || kind === 'is' || kind === 'not';

const version = (major, minor = 0) => (major << 16) | (minor << 8);

/** The first versions that have `:has()`, `color-mix()` and `lh`. */
const TARGETS = {chrome: version(111), safari: version(16, 4), firefox: version(121)};

const compile = (css, options) =>
  // Nothing here has two colours in one, and an old Safari may do without hyphens.
  String(
    transform({
      ...options,
      code: Buffer.from(css),
      exclude: Features.LightDark | Features.VendorPrefixes,
      filename: '',
    }).code,
  );

const inBlocks = (names, styles) => compile(inPage(names, styles), {visitor: {Selector: keepOut}});

/** The switch that hides them all. */
const OFF = `:root[data-hearth='off'] {
  * { --hearth-display: none !important; }
  .hearth-status, .hearth-disclosure { display: none !important; }
}`;

const sheets = [
  inPage([STORY], [groundStyles, {cssText: ROOM}]),
  inPage([...TAGS, STORY], [hostStyles]),
  inBlocks(TAGS, [fallbackStyles, baseStyles]),
  inBlocks(['hearth-prose', 'hearth-conversation'], [bodyStyles]),
  ...(await Promise.all(TAGS.map(async (tag) => inBlocks([tag], await sheetsOf(tag))))),
  // A notice may stand outside of the tags, too; the class lifts it above a page's own rules.
  `:is(.hearth-story, body) {${noticeStyles.cssText}}`,
  OFF,
];

/**
 * Holds wherever there is a page. Tools that write style sheets into mail leave alone what has a
 * condition; without one they drop `:is()` and `:where()`, and give the rules to every element.
 */
const WHEREVER = '@media (min-width: 0)';

const code = compile(`${WHEREVER} {${sheets.join('\n')}}`, {
  minify: true,
  targets: TARGETS,
  // Browsers before them know no ranges, and use what they do know of the rest.
  include: Features.MediaRangeSyntax,
});

mkdirSync(new URL('../../dist/cdn/', import.meta.url), {recursive: true});
writeFileSync(new URL('../../dist/cdn/hearth.css', import.meta.url), code);
