import {shownText} from '../../fixtures.js';
import {treeOf} from './tree.js';
import type {Hearth} from './hearth.js';
import type {Place} from './changes.js';

/** A page with places between which an element moves, one of them in a story of its own. */
export interface Arena {
  /** Brings an element to a place; whole, by `moveBefore`, where the browser has that and may. */
  readonly put: (element: Element, place: Place, isWhole?: boolean) => void;
  /** What each place shows. */
  readonly shown: () => Record<Exclude<Place, 'nowhere'>, string[]>;
  /** Resolves when every element there has rendered, with all that it had to load for that. */
  readonly settled: () => Promise<unknown>;
  readonly close: () => void;
}

type Movable = ParentNode & Node & {moveBefore?: (node: Node, before: Node | null) => void};

const AROUND = {
  headline: 'Around',
  keyPoints: ['Round k'],
  narrative: ['Round n'],
  quote: 'Round q',
};

/** A story around an element, with a sign of its own, so that it holds a tag at all times. */
const storyAround = (): Hearth => {
  const story = document.createElement('hearth-story') as Hearth;
  story.story = AROUND;
  return story;
};

/** The elements of ours in a node and in the shadow roots there. */
const oursIn = (node: ParentNode): Hearth[] =>
  [...node.querySelectorAll('*')].flatMap((element) => [
    ...(element.localName.startsWith('hearth-') ? [element as Hearth] : []),
    ...(element.shadowRoot ? oursIn(element.shadowRoot) : []),
  ]);

/** The text that shows in a place, and all that stands there. */
const seenIn = (place: ParentNode): string[] => [shownText(place), ...treeOf(place)];

/** Opens a page in this one; `other` is the page of a frame. */
export const openArena = (other: Document): Arena => {
  const [main, shadow, around] = [
    document.createElement('div'),
    document.createElement('div'),
    document.createElement('div'),
  ];
  const frame = other.createElement('div');
  const story = storyAround();
  const root = shadow.attachShadow({mode: 'open'});
  around.append(story);
  document.body.append(main, around, shadow);
  other.body.append(frame);
  const places = {main, story, frame, shadow: root};
  return {
    put: (element, place, isWhole = false) => {
      if (place === 'nowhere') return element.remove();
      const into: Movable = places[place];
      const {isConnected, ownerDocument} = element;
      const isMovable = isWhole && isConnected && ownerDocument === into.ownerDocument;
      if (isMovable && into.moveBefore) into.moveBefore(element, null);
      else into.append(element);
    },
    shown: () => ({
      main: seenIn(main),
      story: seenIn(around),
      frame: seenIn(frame),
      shadow: seenIn(root),
    }),
    settled: () =>
      Promise.all([main, around, frame, root].flatMap(oursIn).map((one) => one.updateComplete)),
    close: () => [main, around, shadow, frame].forEach((place) => place.remove()),
  };
};
