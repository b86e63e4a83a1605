import {parseFragment} from 'parse5';
import {BLOCKS, WHOLE} from '../../src/blocks/table.js';
import {plainText, type Story} from '../../src/forms/index.js';
import {noticesOf} from '../../src/forms/notices.js';
import {renderWords} from '../../src/forms/render-words.js';
import {MARKS} from '../../src/story/story.js';
import {squeeze, storyWords} from '../fixtures.js';

/** A node as the parser gives it. */
interface Tree {
  readonly nodeName: string;
  readonly value?: string;
  readonly namespaceURI?: string;
  readonly attrs?: readonly Attribute[];
  readonly childNodes?: readonly Tree[];
}

interface Attribute {
  readonly name: string;
  readonly value: string;
}

/** Tests the value of an attribute. */
type Rule = (value: string) => boolean;

const SAFE = ['http:', 'https:', 'mailto:', 'tel:'];

const any: Rule = () => true;

/** Whether a browser follows an address to a page, a mail or a call; one that is none it cannot follow. */
const isSafe: Rule = (value) => {
  const base = 'https://gazette.example/';
  return !URL.canParse(value, base) || SAFE.includes(new URL(value, base).protocol);
};

const isJson: Rule = (value) => typeof JSON.parse(value) === 'object';

const oneOf =
  (...words: string[]): Rule =>
  (value) =>
    words.includes(value);

const SPAN = [...MARKS, 'ruby', 'rt', 'rp', 'br'];
const BLOCK = ['summary', 'key-points', 'quote', 'conversation', 'links'];
const BARE = ['h2', 'h4', 'ul', 'li', 'figure', 'figcaption', 'summary'];

/** All elements that canonical HTML may hold, and the attributes that each may have. */
const ALLOWED: Readonly<Record<string, Readonly<Record<string, Rule>>>> = {
  'hearth-story': {
    lang: (value) => /^[a-z]{1,8}(-[a-z\d]{1,8})*$/i.test(value),
    dir: oneOf('ltr', 'rtl', 'auto'),
    'data-meta': isJson,
  },
  'hearth-prose': {field: oneOf('narrative', 'report')},
  ...Object.fromEntries(BLOCK.map((name) => [`hearth-${name}`, {}])),
  ...Object.fromEntries([...BARE, ...SPAN].map((name) => [name, {}])),
  h3: {class: oneOf('hearth-label')},
  p: {class: (value) => /^hearth-(dek|hook|gist|lede|subtitle|status|disclosure)$/.test(value)},
  ol: {start: (value) => /^-?\d+$/.test(value)},
  blockquote: {cite: isSafe},
  div: {class: oneOf('hearth-turn')},
  b: {class: oneOf('hearth-speaker')},
  small: {class: oneOf('hearth-disclosure'), 'data-meta': isJson},
  details: {class: oneOf('hearth-status', 'hearth-disclosure')},
  a: {href: isSafe, rel: any, target: any, download: any, hreflang: any},
  abbr: {title: any},
  time: {datetime: any},
};

const HTML = 'http://www.w3.org/1999/xhtml';

const attribute = ({attrs = []}: Tree, name: string): string =>
  attrs.find((one) => one.name === name)?.value ?? '';

const isText = ({nodeName}: Tree): boolean => nodeName === '#text';

const isNotice = (tree: Tree): boolean =>
  /^hearth-(status|disclosure)$/.test(attribute(tree, 'class'));

/** Where an element may stand: our own nowhere but at the top, and in a story. */
const mayStandIn = ({nodeName}: Tree, parent: Tree): boolean => {
  if (nodeName === 'hearth-story') return parent.nodeName === '#document-fragment';
  return !nodeName.startsWith('hearth-') || parent.nodeName === 'hearth-story';
};

const attributeFaults = (tree: Tree): string[] => {
  const rules = ALLOWED[tree.nodeName] ?? {};
  const {attrs = []} = tree;
  const wrong = attrs.filter(
    ({name, value}) => !(Object.hasOwn(rules, name) && rules[name]?.(value)),
  );
  const isOpen = attribute(tree, 'target') && !/(^| )noopener( |$)/.test(attribute(tree, 'rel'));
  return [
    ...wrong.map(({name, value}) => `<${tree.nodeName} ${name}=${JSON.stringify(value)}>`),
    ...(isOpen ? [`<${tree.nodeName} target> without noopener`] : []),
  ];
};

const treeFaults = (tree: Tree, parent: Tree): string[] => {
  if (isText(tree)) return [];
  const {nodeName, namespaceURI, childNodes = []} = tree;
  const isKnown = namespaceURI === HTML && Object.hasOwn(ALLOWED, nodeName);
  return [
    ...(isKnown && mayStandIn(tree, parent) ? [] : [`${nodeName} in ${parent.nodeName}`]),
    ...attributeFaults(tree),
    ...childNodes.flatMap((child) => treeFaults(child, tree)),
  ];
};

/** The text of a tree without notices, which are no part of it. */
const textOf = (tree: Tree): string =>
  isText(tree)
    ? (tree.value ?? '')
    : (tree.childNodes ?? []).map((child) => (isNotice(child) ? '' : textOf(child))).join('');

/** Each line of the notices in a tree. */
const noticesIn = (tree: Tree): string[] => {
  const children = (tree.childNodes ?? []).filter((child) => !isText(child));
  if (!isNotice(tree)) return children.flatMap(noticesIn);
  return (tree.nodeName === 'details' ? children : [tree]).map(textOf);
};

/** The characters that a parser keeps of a text, without white space, which is layout's. */
const kept = (text: string): string => squeeze(text).replaceAll('\0', '');

/** Every line that may be said of how a story was made, and what became of it. */
const noticesFor = (story: Story): ReadonlySet<string> => {
  const words = renderWords(story.lang);
  const lines = [WHOLE, ...BLOCKS].flatMap((block) => {
    const {status, disclosure, turns} = noticesOf(story, block, words, block === WHOLE);
    return [status, disclosure, ...turns].flatMap((notice) => notice ?? []);
  });
  return new Set(['', ...lines.map((line) => kept(plainText(line)))]);
};

/**
 * What a parser makes of a story's canonical HTML that is not canonical: elements and attributes that
 * it may not hold, and text other than the story's own.
 */
export const canonicalFaults = (html: string, story: Story): string[] => {
  const root = parseFragment(html) as unknown as Tree;
  const elements = (root.childNodes ?? []).filter((child) => !isText(child));
  const lines = noticesFor(story);
  return [
    ...(elements.length === 1 ? [] : [`${elements.length} elements`]),
    ...(root.childNodes ?? []).flatMap((child) => treeFaults(child, root)),
    ...(kept(textOf(root)) === kept(storyWords(story).join('')) ? [] : ['another text']),
    ...noticesIn(root)
      .filter((line) => !lines.has(kept(line)))
      .map((line) => `a notice of no story: ${line}`),
  ];
};
