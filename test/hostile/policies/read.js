/** Reads a companion as a reader does, from within its page or from around it. */
import {ALL_TURNS, FRAGMENT, GLANCE, PROPERTY, TEXTS, TO_THE_TURN} from './companion.js';

/** @typedef {Window & typeof globalThis} View */

const PATIENCE = 60_000;

/** What is no word of the story's. */
const CONTROLS = 'button, fieldset, [role=status], script, style';

const wait = (/** @type {number} */ time) => new Promise((done) => setTimeout(done, time));

const squeeze = (/** @type {string} */ text) => text.replace(/\s/g, '');

/** Waits until something is so, and says what is not where it never is. @param {() => unknown} isSo */
const until = async (isSo, what = String(isSo)) => {
  const end = Date.now() + PATIENCE;
  while (!isSo()) {
    if (Date.now() > end) throw new Error(`never: ${what}`);
    await wait(20);
  }
};

/** @param {Element} element @returns {string} */
const wordsOf = (element) => {
  const view = element.ownerDocument.defaultView;
  if (element.matches(CONTROLS) || view?.getComputedStyle(element).display === 'none') return '';
  const isSlot = element.localName === 'slot';
  const nodes = isSlot
    ? /** @type {HTMLSlotElement} */ (element).assignedNodes({flatten: true})
    : [...(element.shadowRoot ?? element).childNodes];
  return nodes
    .map((node) => {
      if (node.nodeType === 1) return wordsOf(/** @type {Element} */ (node));
      return node.nodeType === 3 ? (node.nodeValue ?? '') : '';
    })
    .join('');
};

/** @param {Document} page @param {string} selector @returns {HTMLElement} */
const get = (page, selector) => {
  const found = page.querySelector(selector);
  if (!found) throw new Error(`there is no ${selector}`);
  return /** @type {HTMLElement} */ (found);
};

/** @param {Element} element @param {string} selector @returns {HTMLElement} */
const inside = (element, selector) => {
  const found = element.shadowRoot?.querySelector(selector);
  if (!found) throw new Error(`there is no ${selector} in <${element.localName}>`);
  return /** @type {HTMLElement} */ (found);
};

/** @param {Document} page @param {string} selector @param {string} text */
const shows = async (page, selector, text) => {
  const seen = () => {
    const element = page.querySelector(selector);
    return element?.shadowRoot ? squeeze(wordsOf(element)) : 'nothing: it is not upgraded';
  };
  await until(() => seen() === squeeze(text)).catch(() => {
    throw new Error(`${selector} shows “${seen()}” for “${squeeze(text)}”`);
  });
};

/** Chooses how deep to read. @param {Document} page @param {string} depth */
const choose = (page, depth) =>
  inside(get(page, '#tide'), `[part=depth] input[value=${depth}]`).click();

/** Copies a turn: it is told whether it could be. @param {Document} page */
const copy = async (page) => {
  const conversation = get(page, 'hearth-conversation');
  inside(conversation, '[part=copy]').click();
  const status = inside(conversation, '[role=status]');
  await until(() => /^(Copied|Could not copy)$/.test(status.textContent), 'a turn is copied');
};

/** Clicks on a link, which leads to no other page. @param {Document} page */
const click = (page) => {
  const links = get(page, 'hearth-links');
  let href = '';
  links.addEventListener('hearth-link', (event) => {
    href = /** @type {Event & {href: string}} */ (event).href;
    event.preventDefault();
  });
  inside(links, 'a').click();
  if (href !== '#faq') throw new Error(`a click on a link said “${href}”`);
};

/** The styles of the elements are their own: no element is inline. @param {Document} page */
const assertStyled = (page) => {
  for (const element of page.querySelectorAll('hearth-quote, hearth-links, hearth-prose')) {
    const display = page.defaultView?.getComputedStyle(element).display;
    if (display !== 'block') throw new Error(`<${element.localName}> is ${display}`);
  }
};

/**
 * Reads all of it, and uses every control. Throws where something is not as it should be.
 *
 * @param {View} view
 * @param {boolean} [follows] whether the page may load what follows a link into an element
 */
export const read = async (view, follows = true) => {
  const page = view.document;
  await until(() => get(page, '#property').shadowRoot, 'an upgraded element');
  Object.assign(get(page, '#property'), {story: PROPERTY});
  for (const [selector, text] of Object.entries(TEXTS)) await shows(page, selector, text);
  assertStyled(page);
  choose(page, 'glance');
  await shows(page, '#tide', GLANCE);
  choose(page, 'full');
  await shows(page, '#tide', TEXTS['#tide'] ?? '');
  if (follows) view.location.hash = FRAGMENT;
  else inside(get(page, 'hearth-conversation'), '[part=next]').click();
  await shows(page, '#tide', TO_THE_TURN);
  inside(get(page, 'hearth-conversation'), '[part=next]').click();
  await shows(page, '#tide', ALL_TURNS);
  await copy(page);
  click(page);
};

/** Breaks the page's policy on purpose, so that there is a report to wait for. @param {View} view */
export const breach = (view) => {
  const image = view.document.createElement('img');
  image.src = 'breach.png';
  view.document.body.append(image);
};
