/**
 * Writes `dist/cdn/hearth.css`: how the canonical HTML looks before the upgrade and without
 * scripts. It is made from the elements' own style sheets, so that the two cannot differ.
 */
import {existsSync} from 'node:fs';
import {
  Features,
  transform,
  type CustomAtRules,
  type Selector,
  type SelectorComponent,
  type TransformOptions,
} from 'lightningcss';
import {BLOCKS, TAGS} from '../../src/blocks/table.js';
import {groundStyles} from '../../src/blocks/story/ground.styles.js';
import {noticeStyles} from '../../src/extras/notice.styles.js';
import {DEPTHS} from '../../src/story/depth.js';
import {bodyStyles} from '../../src/theme/body.styles.js';
import {baseStyles} from '../../src/theme/base.styles.js';
import type {StyleText} from '../../src/theme/css.js';
import {fallbackStyles} from '../../src/theme/fallback.styles.js';
import {hostStyles} from '../../src/theme/host.styles.js';
import {pathOf, writeText} from '../project.js';

const STORY = 'hearth-story';

/** The style sheets of a block that `hearth.css` has too: its own, and what only the HTML needs. */
const sheetsOf = async (tag: string): Promise<StyleText[]> => {
  const name = tag.replace('hearth-', '');
  const files = [`${name}.styles.ts`, 'fallback.styles.ts']
    .map((file) => pathOf(`src/blocks/${name}/${file}`))
    .filter((file) => existsSync(file));
  const modules = await Promise.all(
    files.map((file) => import(file) as Promise<Readonly<Record<string, StyleText>>>),
  );
  return modules.flatMap((module) => Object.values(module));
};

/** The tags of the blocks of some depths of reading. */
const tagsOf = (depths: readonly string[]): string =>
  [...new Set(BLOCKS.filter(({depth}) => depths.includes(depth)).map(({tag}) => tag))].join(', ');

/** The space that a story's depth control will take, in a story with several depths. */
const CONTROL = `@media not (scripting: none) {
  section:has(${tagsOf(DEPTHS.slice(0, 1))}):has(${tagsOf(DEPTHS.slice(1))})::before {
    content: '';
    display: block;
    block-size: 1.9em;
    font-size: 0.85em;
  }
}`;

/** The switch that hides every element. */
const OFF = `:root[data-hearth='off'] {
  * { --hearth-display: none !important; }
  .hearth-status, .hearth-disclosure { display: none !important; }
}`;

/** The section of a shadow root: the tag before its upgrade, or a `<div>` without a tag inside. */
const SECTION = `:is(:not(:defined), div:where(:not(:has(> :is(INSIDE)))))`;

/** Selectors of a shadow root, and those of the page that take their place, in this order. */
const SELECTORS: readonly (readonly [RegExp, string])[] = [
  // The reset applies only to the elements that `fallback.styles.ts` names.
  [/^\s*\* \{[^}]*\}/m, ''],
  [/:host\(\[(variant|theme|reveal)([^\]]*)\]\)\s+section/g, `:host([$1$2])${SECTION}`],
  // Browsers hide it themselves. `OFF` hides it without a list of tags.
  [/:host\(\[hidden\]\) \{[^}]*\}/, ''],
  // The speaker, who is bold in the shadow root.
  [/:is\(\[part='turn'\], p\)/g, 'p'],
  // Key points that an attribute numbers.
  [/ol li/g, ':is(ol, :host([ordered]) ul) li'],
  [/b:first-child/g, ':is(b, strong, .hearth-speaker):first-child'],
  [/display: var[^;]*;/, '&:not([hidden]) { $& }'],
  // An attribute of the tag, or a `data-` attribute of the `<div>` in its place.
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

/** The style sheets of a shadow root, as rules for some tags and the classes that stand for them. */
const inPage = (tags: readonly string[], styles: readonly StyleText[]): string => {
  const css = styles.map(({cssText}) => cssText).join('');
  const rules = SELECTORS.reduce((text, [from, to]) => text.replace(from, to), css);
  const inside = tags.includes(STORY) ? STORY : TAGS.join();
  const names = tags.map((tag) => `${tag}, .${tag}`).join(', ');
  return `:is(${names}) {${rules.replaceAll('INSIDE', inside)}}`;
};

/**
 * The elements that text may be in. What is in others is the page's: its forms, its charts. The
 * commonest come first, since a browser tries one after the other.
 */
const KNOWN = `p ul ol li blockquote figure div a b cite dd dl em figcaption footer
  h1 h2 h3 h4 h5 h6 hearth-turn i section span strong`.split(/\s+/);

const DESCENDANT: SelectorComponent = {type: 'combinator', value: 'descendant'};

const pseudoClass = (
  kind: 'is' | 'not' | 'where',
  ...selectors: Selector[]
): SelectorComponent => ({
  type: 'pseudo-class',
  kind,
  selectors,
});

const isAny = (kind: 'is' | 'not', names: readonly string[]): SelectorComponent =>
  pseudoClass(kind, ...names.map((name): Selector => [{type: 'type', name}]));

/** Whatever is in no element of the page's own inside a tag. */
const OURS = pseudoClass('where', [
  pseudoClass('not', [
    isAny('is', TAGS),
    DESCENDANT,
    isAny('not', KNOWN),
    DESCENDANT,
    {type: 'universal'},
  ]),
]);

/** Finds what only a shadow root has: buttons, turns as items, marked text. */
const isInside = (component: SelectorComponent): boolean =>
  (component.type === 'type' && component.name === 'button') ||
  (component.type === 'class' && component.name === 'marked') ||
  (component.type === 'attribute' && component.name === 'part' && !!component.operation);

/** Tells a selector of elements from one of their state. */
const isElement = (component: SelectorComponent | undefined): boolean =>
  (component?.type === 'type' && component.name === 'a') ||
  (component?.type === 'pseudo-class' && (component.kind === 'is' || component.kind === 'not'));

/** Keeps a rule from elements of the page that it may well match. */
const keepOut = (selector: Selector): Selector | Selector[] | undefined => {
  if (selector.some(isInside)) return [];
  const isOfText = selector.some(({type}) => type === 'combinator') && isElement(selector.at(-1));
  return isOfText ? [...selector, OURS] : undefined;
};

const compile = (css: string, options: Partial<TransformOptions<CustomAtRules>>): string =>
  transform({
    ...options,
    code: Buffer.from(css),
    // Nothing here has two colours in one, and an old Safari may do without hyphens.
    exclude: Features.LightDark | Features.VendorPrefixes,
    filename: 'hearth.css',
  }).code.toString();

const inBlocks = (tags: readonly string[], styles: readonly StyleText[]): string =>
  compile(inPage(tags, styles), {visitor: {Selector: keepOut}});

/** Writes the style sheet. */
export const writeHearthCss = async (): Promise<void> => {
  const sheets = [
    inPage([STORY], [groundStyles, {cssText: CONTROL}]),
    inPage([...TAGS, STORY], [hostStyles]),
    inBlocks(TAGS, [fallbackStyles, baseStyles]),
    inBlocks(['hearth-prose', 'hearth-conversation'], [bodyStyles]),
    ...(await Promise.all(TAGS.map(async (tag) => inBlocks([tag], await sheetsOf(tag))))),
    // A notice may be outside the tags, too; the class lifts it above a page's own rules.
    `:is(.hearth-story, body) {${noticeStyles.cssText}}`,
    OFF,
  ];
  // The condition always holds. Tools that inline style sheets into mail skip conditional rules;
  // without it they drop `:is()` and `:where()`, and give the rules to every element.
  const css = compile(`@media (min-width: 0) {${sheets.join('\n')}}`, {
    minify: true,
    // The first versions that have `:has()`, `color-mix()` and `lh`.
    targets: {chrome: 111 << 16, safari: (16 << 16) | (4 << 8), firefox: 121 << 16},
    // Browsers before them know no ranges, and use what they do know of the rest.
    include: Features.MediaRangeSyntax,
  });
  writeText('dist/cdn/hearth.css', css);
};
