import {page, SIZE} from './page.js';
import type {Area} from './picture.js';
import {waitUntil} from '../../wait.js';

const HOSTS =
  'hearth-summary, hearth-key-points, hearth-prose, hearth-quote, hearth-conversation, hearth-links, hearth-story';

/** Those of the page, and those that `hearth-story` shows itself. */
const COUNT = 14;

const hostsIn = (root: ParentNode): Element[] =>
  [...root.querySelectorAll(HOSTS)].flatMap((host) => [
    host,
    ...(host.shadowRoot ? hostsIn(host.shadowRoot) : []),
  ]);

const areShown = (root: Document): boolean => {
  const hosts = hostsIn(root);
  const isShown = ({shadowRoot}: Element): boolean =>
    !!shadowRoot?.querySelector('section, fieldset');
  return hosts.length === COUNT && hosts.every(isShown);
};

const nextFrame = (): Promise<number> => new Promise(requestAnimationFrame);

/** Shows the elements over the whole window, on a page of their own, once all have their story. */
export const showPage = async (head: string): Promise<Document> => {
  const frame = Object.assign(document.createElement('iframe'), {srcdoc: page(head), ...SIZE});
  frame.style.cssText = 'position: fixed; inset: 0; z-index: 9; border: 0; background: #fff';
  const loaded = new Promise((done) => frame.addEventListener('load', done, {once: true}));
  document.body.append(frame);
  await loaded;
  const shown = frame.contentDocument;
  if (!shown) throw new Error('The frame has no page.');
  await waitUntil(() => areShown(shown), 'not every element shows its story');
  await shown.fonts.ready;
  // What is painted in pieces, as it comes, differs at their edges: here all is painted at once.
  frame.style.visibility = 'hidden';
  await nextFrame();
  await nextFrame();
  frame.style.visibility = 'visible';
  await nextFrame();
  await nextFrame();
  return shown;
};

export const hidePage = (): void => document.querySelector('iframe')?.remove();

/** Where the elements stand. */
export const areasOf = (shown: Document): Area[] =>
  [...shown.querySelectorAll('body > div')].map((place) => ({
    name: place.firstElementChild?.localName ?? '',
    rect: place.getBoundingClientRect(),
  }));
