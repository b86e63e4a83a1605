import {HearthViewEvent} from './events.js';
import {bare, computedStyleOf, read, viewOf} from '../page/page.js';

const ONE_SECOND = 1000;

/**
 * Shares of an element at which a browser tells how much of it is seen, so that half a screen is one
 * of them, give or take a twentieth, however tall the element is or becomes: from half of it down to
 * a part in 65,536, each a twelfth of an octave below the one before.
 */
const SHARES = [...new Array<undefined>(181).keys()].map((step) => 2 ** (-1 - step / 12));

/** Fires {@link HearthViewEvent} once half of an element, or half a screen of it, is seen. */
export const watchSeen = (element: Element): void => {
  if (typeof IntersectionObserver !== 'function') return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const done = (): void => {
    observer.disconnect();
    element.dispatchEvent(new HearthViewEvent());
  };
  const observer = new IntersectionObserver(
    (entries) => {
      const entry = entries.at(-1);
      if (entry && isSeen(entry)) {
        timer ??= setTimeout(done, ONE_SECOND);
      } else {
        clearTimeout(timer);
        timer = undefined;
      }
    },
    bare({threshold: [0, ...SHARES]}),
  );
  observer.observe(element);
};

const isSeen = (entry: IntersectionObserverEntry): boolean => {
  const {intersectionRatio, intersectionRect: seen, boundingClientRect: whole} = entry;
  const screens = seen.height / screenHeight(entry);
  // Where it goes on at both ends, it fills a window that is less tall than the browser says.
  const isFilled = seen.top > whole.top && seen.bottom < whole.bottom;
  return intersectionRatio >= 0.5 || screens >= (isFilled ? 0.25 : 0.5);
};

/** The height of what the reader looks at: a frame may be as tall as its content; a box may scroll. */
const screenHeight = ({rootBounds, target}: IntersectionObserverEntry): number => {
  const frame = viewOf(target.ownerDocument)?.innerHeight ?? innerHeight;
  // To a frame of another origin a browser tells only how tall all of its window is.
  const whole = rootBounds?.height ?? (outerHeight || screen.height);
  return Math.min(frame, whole, ...scrollersAround(target));
};

/** The heights of the boxes inside the page that an element scrolls in. */
const scrollersAround = (element: Element): number[] => {
  const parent =
    read(element, 'parentElement') ?? (read(element, 'parentNode') as ShadowRoot | null)?.host;
  if (!parent || read(parent, 'localName') === 'body') return [];
  const scrolls = /auto|scroll/.test(computedStyleOf(parent)('overflow-y'));
  return [...(scrolls ? [read(parent, 'clientHeight')] : []), ...scrollersAround(parent)];
};
