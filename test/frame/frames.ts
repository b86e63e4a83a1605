import {farOrigin} from '../loader/site.js';
import {waitUntil} from '../wait.js';

export {farOrigin};

/** The address of a frame, on this origin or another, with a query as it stands. */
export const frameAddress = (query: string, origin = window.location.origin): string =>
  `${origin}/dist/cdn/frame.html${query}`;

/** The address of a story, on whichever server is asked. */
export const storyAddress = (story: object): string =>
  `/fault/json?body=${encodeURIComponent(JSON.stringify(story))}`;

/** The query that asks a frame for a story. */
export const asking = (story: object, more = ''): string =>
  `?src=${encodeURIComponent(storyAddress(story))}${more}`;

/** Puts a frame into the page, and waits until it is loaded. */
export const openFrame = async (src: string, width = 400): Promise<HTMLIFrameElement> => {
  const frame = Object.assign(document.createElement('iframe'), {width, height: 100});
  const loaded = new Promise((done) => frame.addEventListener('load', done, {once: true}));
  frame.src = src;
  document.body.append(frame);
  await loaded;
  return frame;
};

/** What a frame says in the place of a story. */
export const messageOf = (page: Document): string => {
  const message = page.querySelector<HTMLElement>('[role=alert]')!;
  return message.hidden ? '' : message.innerText;
};

/** Looks until something is so. */
export const until = (isSo: () => unknown, what = String(isSo)): Promise<void> =>
  waitUntil(isSo, what);
