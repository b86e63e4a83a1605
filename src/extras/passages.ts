import {isShadowRoot} from './shadow-root.js';

/** What is spoken without a break, and marked meanwhile. */
export interface Passage {
  /** In pieces, of which each is said on its own. */
  readonly texts: readonly string[];
  readonly lang: string;
  /** The place of who says it among the speakers of a conversation; 0 elsewhere. */
  readonly voice: number;
  /** What is marked: an element of ours, never one of the page. */
  readonly element: Element | undefined;
}

const UNIT =
  'h1,h2,h3,h4,h5,h6,p,li,dt,dd,figcaption,summary,td,cite,hearth-turn,blockquote:not(:has(p))';

/** What shows and is no text, or is none of the story's. */
const SILENT =
  'button,fieldset,script,style,template,noscript,small,[hidden],[role=status],.hidden,.sharing,.listening';

/** How many speakers have a voice that tells who they are. */
const KNOWN = 2;

/** What an element shows, in the order in which it is read. */
export const passagesOf = (host: Element): readonly Passage[] => {
  const passages = [...walk(host, false)].filter(({texts}) => texts.length);
  const heard = new Set<string>();
  return passages.map((passage) => nameOnce(passage, heard));
};

/** Who is known by the voice is named the first time. */
const nameOnce = (passage: Passage, heard: Set<string>): Passage => {
  const speaker = passage.element?.querySelector('[part=speaker]')?.textContent ?? '';
  const isKnown = heard.has(speaker) && passage.voice < KNOWN;
  if (!speaker || isKnown) return passage;
  heard.add(speaker);
  return {...passage, texts: [speaker, ...passage.texts]};
};

function* walk(element: Element, isOurs: boolean): Generator<Passage> {
  if (element.matches(SILENT) || !isShown(element)) return;
  if (element.matches(UNIT)) yield passageOf(element, isOurs);
  else for (const [child, isOfOurs] of childrenOf(element, isOurs)) yield* walk(child, isOfOurs);
}

const isSlot = (element: Element): element is HTMLSlotElement => element.localName === 'slot';

const childrenOf = (element: Element, isOurs: boolean): (readonly [Element, boolean])[] => {
  if (isSlot(element))
    return element.assignedElements({flatten: true}).map((child) => [child, false]);
  const {shadowRoot} = element;
  const all = [...(shadowRoot ?? element).children];
  const isClosed = element.matches('details:not([open])');
  return all.slice(0, isClosed ? 1 : undefined).map((child) => [child, isOurs || !!shadowRoot]);
};

const isShown = (element: Element): boolean =>
  getComputedStyle(element).getPropertyValue('display') !== 'none';

const passageOf = (element: Element, isOurs: boolean): Passage => {
  const paragraphs = [...element.querySelectorAll('p')];
  const units = paragraphs.length ? paragraphs : [element];
  return {
    texts: units.map(textOf).filter((text) => /\S/.test(text)),
    lang: langOf(element),
    voice: Number(element.getAttribute('data-voice')),
    element: isOurs ? element : undefined,
  };
};

const textOf = (element: Element): string => {
  const copy = element.cloneNode(true) as Element;
  copy.querySelectorAll(SILENT).forEach((silent) => silent.remove());
  copy.querySelectorAll('br').forEach((line) => line.replaceWith(' '));
  return copy.textContent;
};

const langOf = (element: Element): string => {
  const near = element.closest<HTMLElement>('[lang]');
  const root = element.getRootNode();
  return near?.lang ?? (isShadowRoot(root) ? langOf(root.host) : '');
};
