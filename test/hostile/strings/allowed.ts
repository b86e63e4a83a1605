import type {Story} from '../../../src/forms/index.js';
import {MARKS} from '../../../src/story/story.js';
import {fill} from '../../../src/words/fill.js';
import type {Hearth} from './frame.js';
import {wordsOf} from './words.js';

/** A test of an attribute's value, and by it of whether the attribute may be there. */
type Rule = (value: string, element: Element) => boolean;

/** Words of the library's own: no string of a story passes for one by what is looked for beside. */
const oneOf =
  (...words: string[]): Rule =>
  (value) =>
    words.includes(value);

const matching =
  (pattern: RegExp): Rule =>
  (value) =>
    pattern.test(value);

const PART = matching(/^[a-z]+(-[a-z]+)?$/);
const NONE = oneOf('');
const ANY: Rule = () => true;
const AUTO = oneOf('auto');
/** The language of the library's own words: a tag, as Unicode writes it. */
const WORDS = matching(/^[a-z]{2,8}(-[a-z\d]{1,8})*$/i);
const SAFE = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** Whether following an address leads somewhere and runs nothing, as the browser reads it. */
const isSafe: Rule = (value, element) => {
  try {
    return SAFE.has(new URL(value, element.baseURI).protocol);
  } catch {
    return false;
  }
};

const HEADING: Record<string, Rule> = {
  id: oneOf('heading'),
  part: PART,
  dir: AUTO,
  class: oneOf('hidden'),
  lang: oneOf('en'),
};
const LIST: Record<string, Rule> = {role: oneOf('list'), part: PART};
const TAG: Record<string, Rule> = {
  exportparts: matching(/^[a-z,-]+$/),
  field: oneOf('report'),
};

/** The spans without attributes; a notice may be a `<small>`, too. */
const SPANS = MARKS.filter((name) => name !== 'small');

/** The elements that a shadow root may hold, and the attributes that each may have. */
const SHADOW: Record<string, Record<string, Rule>> = {
  section: {
    part: PART,
    class: oneOf('written'),
    hidden: NONE,
    dir: oneOf('ltr', 'rtl', 'auto'),
    'aria-labelledby': oneOf('heading'),
  },
  ...Object.fromEntries(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, HEADING])),
  p: {part: PART, class: matching(/^hearth-[a-z]+$/), dir: AUTO},
  ul: LIST,
  ol: {...LIST, start: matching(/^-?\d+$/)},
  li: {part: PART, dir: AUTO, hidden: NONE, 'data-voice': matching(/^\d$/)},
  b: {part: PART, dir: AUTO},
  details: {part: PART, class: matching(/^hearth-[a-z]+$/)},
  summary: {},
  small: {part: PART, class: matching(/^hearth-[a-z]+$/)},
  figure: {part: PART},
  blockquote: {part: PART, cite: isSafe},
  figcaption: {part: PART, dir: AUTO},
  button: {part: PART, lang: WORDS},
  div: {part: PART},
  span: {class: oneOf('hidden'), role: oneOf('status'), lang: WORDS},
  slot: {hidden: NONE},
  fieldset: {part: PART, lang: WORDS},
  legend: {class: oneOf('hidden')},
  label: {part: PART},
  input: {type: oneOf('radio'), name: oneOf('depth'), value: matching(/^[a-z]+$/)},
  a: {
    part: oneOf('link'),
    href: isSafe,
    rel: ANY,
    target: (_, element) => (element as HTMLAnchorElement).relList.contains('noopener'),
    download: ANY,
    hreflang: ANY,
  },
  br: {},
  abbr: {title: ANY},
  time: {datetime: ANY},
  ...Object.fromEntries([...SPANS, 'ruby', 'rt', 'rp'].map((name) => [name, {}])),
  ...Object.fromEntries(
    ['summary', 'key-points', 'prose', 'quote', 'conversation', 'links'].map((name) => [
      `hearth-${name}`,
      TAG,
    ]),
  ),
};

/** Comments that mark where Lit's templates have their values. */
const MARKER = /^(\?(lit\$\d+\$)?)?$/;

/** The ids of the elements that a node is in the shadow roots of, which the page has given them. */
const idsAround = (node: Node): string[] => {
  const {host} = node.getRootNode() as Partial<ShadowRoot>;
  return host ? [host.id, ...idsAround(host)] : [];
};

/** The attributes whose values come of a story, by the values that this one gives. */
const storyRule = (name: string, element: Element, story: Story): Rule | undefined => {
  const stems = [...idsAround(element), story.id, 'hearth'].filter(Boolean);
  const speakers = story.conversation?.turns.map(({speaker}) => speaker) ?? [];
  if (name === 'lang') return (value) => value === story.lang;
  if (name === 'aria-label')
    return oneOf(
      ...wordsOf(story).flatMap(({copy, copyTurn}) =>
        speakers.map((speaker) => (speaker ? fill(copyTurn, {speaker}) : copy)),
      ),
    );
  if (name !== 'id') return undefined;
  return (value) => {
    const [end = ''] = /-(turn|point)-\d+$/.exec(value) ?? [];
    return end !== '' && stems.includes(value.slice(0, -end.length));
  };
};

const ruleOf = (element: Element, name: string, story: Story): Rule | undefined => {
  const rules = SHADOW[element.localName] ?? {};
  const isOfStory =
    (name === 'lang' && element.localName === 'section') ||
    (name === 'aria-label' && element.localName === 'button') ||
    (name === 'id' && element.localName === 'li');
  if (isOfStory) return storyRule(name, element, story);
  return Object.hasOwn(rules, name) ? rules[name] : undefined;
};

const attributeFaults = (element: Element, story: Story): string[] =>
  [...element.attributes]
    .filter(({name, value}) => !ruleOf(element, name, story)?.(value, element))
    .map(({name, value}) => `<${element.localName} ${name}=${JSON.stringify(value.slice(0, 80))}>`);

const nodeFaults = (node: Node, story: Story): string[] => {
  if (node.nodeType === Node.TEXT_NODE) return [];
  if (node.nodeType === Node.COMMENT_NODE && MARKER.test(node.nodeValue ?? '')) return [];
  if (node.nodeType !== Node.ELEMENT_NODE) return [`${node.nodeName} ${node.nodeValue}`];
  const element = node as Element;
  const isKnown =
    element.namespaceURI === 'http://www.w3.org/1999/xhtml' &&
    Object.hasOwn(SHADOW, element.localName);
  return isKnown ? attributeFaults(element, story) : [`<${element.localName}>`];
};

/** What is in the shadow root of an element that its templates do not put there. */
export const markupFaults = ({shadowRoot, localName}: Hearth, story: Story): string[] => {
  if (!shadowRoot) return [`${localName}: no shadow root`];
  const walker = shadowRoot.ownerDocument.createTreeWalker(shadowRoot);
  const faults = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    faults.push(...nodeFaults(node, story));
  }
  return faults.map((fault) => `${localName} holds ${fault.slice(0, 160)}`);
};

/** The elements and attributes of canonical HTML. */
const LIGHT: Record<string, readonly string[]> = {
  'hearth-story': ['lang', 'dir', 'data-meta'],
  'hearth-prose': ['field'],
  blockquote: ['cite'],
  a: ['href', 'rel', 'target', 'download', 'hreflang'],
  abbr: ['title'],
  b: ['class'],
  div: ['class'],
  h3: ['class'],
  ol: ['start'],
  time: ['datetime'],
  p: ['class'],
  details: ['class'],
  summary: [],
  small: ['class', 'data-meta'],
  ...Object.fromEntries(
    (
      'hearth-summary hearth-key-points hearth-quote hearth-conversation hearth-links ' +
      `h2 h4 ul li figure figcaption br ruby rt rp ${SPANS.join(' ')}`
    )
      .split(' ')
      .map((name) => [name, []]),
  ),
};

const isCanonical = (element: Element, {name, value}: Attr): boolean => {
  if (!LIGHT[element.localName]?.includes(name)) return false;
  if (name === 'class') return /^hearth-[a-z]+$/.test(value);
  return (name !== 'href' && name !== 'cite') || isSafe(value, element);
};

/** What a parser has made of canonical HTML that is not canonical. */
export const lightFaults = (scope: Element): string[] =>
  [...scope.querySelectorAll('*')].flatMap((element) => {
    const {localName, attributes} = element;
    if (!Object.hasOwn(LIGHT, localName)) return [`the page holds <${localName}>`];
    return [...attributes]
      .filter((attribute) => !isCanonical(element, attribute))
      .map(({name}) => `the page holds <${localName} ${name}>`);
  });
