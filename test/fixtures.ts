import {textsOfBody} from '../src/story/body.js';
import {
  LABELS,
  paragraphsOf,
  plainText,
  type BlockNotes,
  type Labels,
  type Story,
  type Text,
} from '../src/forms/index.js';

/** A story in which every field has something, as JSON would give it. */
export const FULL = {
  version: 1,
  id: 'lamps',
  lang: 'en',
  headline: ['The ', {em: 'last'}, ' lamplighter'],
  dek: 'A town keeps forty gas lamps, and one man to light them.',
  hook: 'At dusk a ladder leans on the church wall.',
  gist: [{strong: 'Forty lamps'}, ' cost less to keep than to replace.'],
  lede: 'It takes him 50 minutes, in any weather.',
  keyPoints: [
    'Forty lamps are lit each evening & put out at dawn.',
    ['The ', {a: 'accounts', href: 'https://example.com/accounts'}, ' show H', {sub: '2'}, '.'],
    'Nobody has counted the moths: <b> is a less-than sign and a letter.',
  ],
  narrative: ['He was nine when he first held the ladder.', 'He is sixty now.'],
  report: ['The council keeps the lamps.', ['A line', {br: true}, 'and another.']],
  quote: {
    text: ['You do not hurry a flame.', 'It goes out.'],
    attribution: 'Aldo Rask, lamplighter',
    url: 'https://example.com/quote',
  },
  conversation: {
    title: 'By lamplight',
    subtitle: 'Another angle on the story',
    turns: [
      {speaker: 'Inventor', text: 'Why not electric lamps?'},
      {speaker: 'Model', text: ['They would be brighter.', 'Nobody asked for bright.']},
      {speaker: 'Archivist', text: 'The order of 1911 forbids them.'},
      {speaker: 'Inventor', text: 'And who reads the order?'},
      {speaker: 'Model', text: 'Whoever climbs the ladder.'},
      {speaker: 'Inventor', text: 'What would change it?'},
      {speaker: 'Model', text: 'A vote, or a storm.'},
    ],
  },
  links: [{label: 'FAQ', url: 'https://example.com/faq'}, {label: 'Letters by post'}],
};

const textsOf = (...texts: (Text | undefined)[]): string[] =>
  texts.filter((text) => text !== undefined).map(plainText);

const isGone = (block: BlockNotes | undefined): boolean => block?.status?.state === 'withdrawn';

/** A list or paragraphs beneath their heading, which stays where they were withdrawn. */
const labelled = (
  label: string,
  {blocks, ...story}: Story,
  field: 'keyPoints' | 'narrative' | 'report',
): string[] =>
  story[field] || isGone(blocks?.[field])
    ? [label, ...textsOf(...(story[field] ?? []).flatMap(textsOfBody))]
    : [];

const conversationWords = ({conversation, blocks}: Story): string[] => {
  if (!conversation) return isGone(blocks?.conversation) ? [LABELS.conversation] : [];
  const {title = LABELS.conversation, subtitle, turns} = conversation;
  const said = turns.flatMap(({speaker, text}) => [
    ...(speaker ? [speaker] : []),
    ...textsOf(...paragraphsOf(text).flatMap(textsOfBody)),
  ]);
  return [...textsOf(title, subtitle), ...said];
};

const quoteWords = ({quote}: Story): string[] =>
  quote ? textsOf(...paragraphsOf(quote.text), quote.attribution) : [];

/** Text without its white space, which is layout's. */
export const squeeze = (text: string): string => text.replace(/\s/g, '');

/** All that a reader reads of a story, in order, white space left out. */
export const storyWords = (story: Story, headings: Partial<Labels> = {}): string[] => {
  const {headline, dek, hook, gist, lede, links = []} = story;
  return [
    ...textsOf(headline, dek, hook, gist, lede),
    ...labelled(headings.keyPoints ?? LABELS.keyPoints, story, 'keyPoints'),
    ...labelled(headings.narrative ?? LABELS.narrative, story, 'narrative'),
    ...labelled(headings.report ?? LABELS.report, story, 'report'),
    ...quoteWords(story),
    ...conversationWords(story),
    ...links.map(({label}) => label),
  ].map(squeeze);
};

/**
 * The text that the upgraded elements of a page show, white space, controls and notices left out: what is in
 * their shadow roots and slots, in order, without what is not displayed. Needs nothing but its
 * argument, so that it can be sent to a page.
 */
export const shownText = (scope: ParentNode = document): string => {
  const tags = [...scope.querySelectorAll('*')].filter(
    ({localName, shadowRoot}) => localName.startsWith('hearth-') && shadowRoot,
  );
  const nodes: Node[] = tags.filter(
    (tag) => !tags.some((other) => other !== tag && other.contains(tag)),
  );
  let text = '';
  for (let node = nodes.shift(); node; node = nodes.shift()) {
    if (node.nodeType === Node.TEXT_NODE) text += node.nodeValue ?? '';
    if (node.nodeType !== Node.ELEMENT_NODE) continue;
    const element = node as HTMLElement;
    const isControl = element.matches(
      'button, fieldset, [role=status], script, style, .hearth-status, .hearth-disclosure',
    );
    if (isControl || getComputedStyle(element).display === 'none') continue;
    const children =
      element.localName === 'slot'
        ? (element as HTMLSlotElement).assignedNodes({flatten: true})
        : (element.shadowRoot ?? element).childNodes;
    nodes.unshift(...children);
  }
  return text.replace(/\s/g, '');
};

let made = 0;

/** An address that answers badly: see the test server. Each is its test's own. */
export const fault = (name: string, query: Record<string, string | number> = {}): string => {
  const own = `${navigator.userAgent} ${Date.now()} ${(made += 1)}`;
  const entries = Object.entries({...query, own}).map(([key, value]) => [key, String(value)]);
  return `/fault/${name}?${new URLSearchParams(entries)}`;
};

/** An address that answers with JSON. */
export const answering = (value: unknown, query: Record<string, string | number> = {}): string =>
  fault('json', {body: JSON.stringify(value), ...query});

/** An address that answers with JSON once it is released. */
export const held = (value: unknown): string => answering(value, {held: 1});

/** Lets the answers of an address that is held go. */
export const release = async (url: string): Promise<void> => {
  await fetch(`/fault/release?path=${encodeURIComponent(url)}`);
};

/** How often an address was asked, and how often the one who asked gave up. */
export const countOf = async (url: string): Promise<{requests: number; aborted: number}> =>
  (await fetch(`/fault/count?path=${encodeURIComponent(url)}`)).json();

/** What the console is told from now on, in the place of the console. */
export interface Hush {
  readonly errors: string[];
  readonly warnings: string[];
  readonly restore: () => void;
}

export const hush = (): Hush => {
  const {error, warn} = console;
  const [errors, warnings]: [string[], string[]] = [[], []];
  console.error = (...parts: unknown[]) => void errors.push(parts.join(' '));
  console.warn = (...parts: unknown[]) => void warnings.push(parts.join(' '));
  return {errors, warnings, restore: () => Object.assign(console, {error, warn})};
};

/** The events of a type that reach a target from now on. */
export const collect = <Type extends keyof HTMLElementEventMap>(
  target: EventTarget,
  type: Type,
): HTMLElementEventMap[Type][] => {
  const events: HTMLElementEventMap[Type][] = [];
  target.addEventListener(type, (event) => events.push(event as HTMLElementEventMap[Type]));
  return events;
};

/** The elements that a selector finds in an element's shadow root. */
export const inside = (element: Element, selector: string): HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];

/** The text of the elements that a selector finds in a shadow root, as a reader's eye takes it. */
export const textsIn = (element: Element, selector: string): string[] =>
  inside(element, selector).map((found) => found.innerText.trim());

/** A frame with a page of its own, in which nothing is defined yet. */
export const openFrame = async (page: {src: string} | {srcdoc: string}): Promise<Document> => {
  const frame = Object.assign(document.createElement('iframe'), page, {width: 600, height: 800});
  const loaded = new Promise((done) => frame.addEventListener('load', done, {once: true}));
  document.body.append(frame);
  await loaded;
  if (!frame.contentDocument) throw new Error('The frame shows another site.');
  return frame.contentDocument;
};

export const closeFrames = (): void =>
  document.querySelectorAll('iframe').forEach((frame) => frame.remove());
