import {HearthViewEvent} from './events.js';
import {bare} from '../page/page.js';

const ONE_SECOND = 1000;

/** Fires {@link HearthViewEvent} once half of an element, or half a screen of it, is seen. */
export const watchSeen = (element: Element): void => {
  if (typeof IntersectionObserver !== 'function') return;
  let timer: ReturnType<typeof setTimeout>;
  const done = (): void => {
    observer.disconnect();
    element.dispatchEvent(new HearthViewEvent());
  };
  const observer = new IntersectionObserver(
    (entries) => {
      clearTimeout(timer);
      const isSeen = entries.some(
        ({intersectionRatio, intersectionRect}) =>
          intersectionRatio >= 0.5 || intersectionRect.height > innerHeight / 2,
      );
      if (isSeen) timer = setTimeout(done, ONE_SECOND);
    },
    bare({threshold: [0, 0.1, 0.2, 0.3, 0.4, 0.5]}),
  );
  observer.observe(element);
};
