import {contrast, over, readColour, toHex, type Rgba} from './colour.js';

/** A text that is too faint on what is behind it. */
export interface Faint {
  /** The tag of the element that it stands in. */
  readonly tag: string;
  /** The part that it stands in, or empty. */
  readonly part: string;
  /** Its first words. */
  readonly words: string;
  readonly colour: string;
  readonly ground: string;
  readonly ratio: number;
  /** The ratio that WCAG 2.2 asks for at level AA. */
  readonly needed: number;
}

const WHITE: Rgba = {rgb: [1, 1, 1], alpha: 1};
const WORDS = 40;

/** The texts below an element, in its shadow roots too, that are too faint; each kind once. */
export const findFaint = (root: Element): Faint[] => {
  const found = new Map<string, Faint>();
  for (const text of textsIn(root)) {
    const faint = look(text);
    const key = [faint.tag, faint.part, faint.colour, faint.ground].join();
    if (faint.ratio < faint.needed && !found.has(key)) found.set(key, faint);
  }
  return [...found.values()];
};

/** The texts that show, in the order in which they show. */
function* textsIn(node: Node): Generator<Text> {
  if (node instanceof Text && node.data.trim()) yield node;
  if (!(node instanceof Element) || !isShown(node)) return;
  for (const child of childrenOf(node)) yield* textsIn(child);
}

const childrenOf = (element: Element): readonly Node[] => {
  if (element.shadowRoot) return [...element.shadowRoot.childNodes];
  if (!(element instanceof HTMLSlotElement)) return [...element.childNodes];
  return element.assignedNodes({flatten: true});
};

/** A slot has no box; what is there for screen readers alone has no more than a pixel. */
const isShown = (element: Element): boolean => {
  if (getComputedStyle(element).display === 'contents') return true;
  const {width} = element.getBoundingClientRect();
  return width > 1 && element.checkVisibility({visibilityProperty: true});
};

const parentOf = (element: Element): Element | null => {
  const root = element.getRootNode();
  return (
    element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null)
  );
};

/** An element and what is around it, from the inside out. */
function* around(element: Element | null): Generator<Element> {
  for (let next = element; next; next = parentOf(next)) yield next;
}

const look = (text: Text): Faint => {
  const ancestors = [...around(text.parentElement ?? (text.getRootNode() as ShadowRoot).host)];
  const [element = document.body] = ancestors;
  const {color, fontSize, fontWeight} = getComputedStyle(element);
  const ground = groundOf(ancestors);
  const own = readColour(color);
  const shown = over({...own, alpha: own.alpha * opacityOf(ancestors)}, ground);
  const isLarge = parseFloat(fontSize) >= (Number(fontWeight) >= 700 ? 18.66 : 24);
  return {
    tag: ancestors.find(({localName}) => localName.startsWith('hearth-'))?.localName ?? '',
    part: element.closest('[part]')?.getAttribute('part') ?? '',
    words: text.data.trim().slice(0, WORDS),
    colour: toHex(shown),
    ground: toHex(ground),
    ratio: contrast(shown, ground),
    needed: isLarge ? 3 : 4.5,
  };
};

/** All the grounds down to the first that nothing shows through. */
const groundOf = (ancestors: readonly Element[]): Rgba => {
  const grounds = ancestors.map((element) => readColour(getComputedStyle(element).backgroundColor));
  const last = grounds.findIndex(({alpha}) => alpha === 1);
  return grounds
    .slice(0, last < 0 ? undefined : last + 1)
    .reduceRight((below, ground) => over(ground, below), WHITE);
};

/** What an element stands on, as it shows. */
export const groundBehind = (element: Element): Rgba => groundOf([...around(parentOf(element))]);

/** What is quite transparent shows when it is pointed at, and counts as it shows then. */
const opacityOf = (ancestors: readonly Element[]): number =>
  ancestors.reduce(
    (product, element) => product * (Number(getComputedStyle(element).opacity) || 1),
    1,
  );
