import {shownText} from '../../fixtures.js';
import type {Hearth} from './hearth.js';
import type {Place} from './changes.js';

/** A page with places between which an element moves, one of them in a story of its own. */
export interface Arena {
  readonly put: (element: Element, place: Place) => void;
  /** What each place shows. */
  readonly shown: () => Record<Exclude<Place, 'nowhere'>, string>;
  readonly close: () => void;
}

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
    put: (element, place) => {
      if (place === 'nowhere') element.remove();
      else places[place].append(element);
    },
    shown: () => ({
      main: shownText(main),
      story: shownText(around),
      frame: shownText(frame),
      shadow: shownText(root),
    }),
    close: () => [main, around, shadow, frame].forEach((place) => place.remove()),
  };
};
