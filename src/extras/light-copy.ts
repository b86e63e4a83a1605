import type {ParentDoors} from '../doors/doors-host.js';
import {isText} from '../story/html/node.js';
import {makeElement} from './make-element.js';

/** What a copy keeps of what an element shows; of anything else it keeps what is inside. */
const KEPT =
  /^(h[1-6]|p|ul|ol|li|blockquote|figure|figcaption|a|b|strong|em|code|q|cite|sub|sup|br)$/;
const ATTRIBUTES = ['href', 'lang', 'dir', 'cite'];
/** What is for those who use the element. */
const SKIPPED = 'button,fieldset,slot,[role=status]';

/** How long an element is left alone before it is copied, in milliseconds. */
const QUIET = 1000;
/** How many nodes are copied before the page has its turn. */
const AT_ONCE = 500;

/** Those that wait to be copied, and what for. */
const timers = new WeakMap<Element, object>();
const copies = new WeakMap<Element, Element>();
/** Those whose copy somebody has taken away, and which got it again. */
const renewed = new WeakSet<Element>();

/** How frameworks mark an element whose children are theirs: no copy comes there a second time. */
const OWNED = /^__(react|vue|vnode|ng|svelte)/;

/**
 * Copies what an element shows into its own light DOM, where that is empty, once it has been left
 * alone for a while; likewise each element inside of it. A story that came as JSON stands nowhere
 * else for those who read a page as HTML: reader modes, scrapers, archives. Nothing of it shows. A
 * copy that is taken away, as by a morph of the page, is made again once.
 */
export const keepCopies = (host: Element): void => {
  const turn = {};
  timers.set(host, turn);
  const isLast = (): boolean => timers.get(host) === turn;
  setTimeout(() => {
    if (!isLast()) return;
    for (const element of [host, ...host.querySelectorAll('*')]) void keepCopy(element, isLast);
  }, QUIET);
};

const keepCopy = async (element: Element, isLast: () => boolean): Promise<void> => {
  let before = copies.get(element);
  if (!isCopied(element)) return before?.remove();
  if (before && before.parentNode !== element) {
    if (renewed.has(element) || isOwned(element)) return;
    renewed.add(element);
    before = undefined;
  }
  const copy = makeElement('section', {class: 'hearth-copy'});
  for (const count of fill(copy, element)) {
    if (count % AT_ONCE === 0) await new Promise((resolve) => setTimeout(resolve));
    if (!isLast()) return;
  }
  if (before?.isEqualNode(copy)) return;
  // A copy of the page may have brought another one.
  element.querySelector(':scope > .hearth-copy')?.remove();
  element.append(copy);
  copies.set(element, copy);
};

/** Whether an element in the page's own HTML shows what came from elsewhere, and holds nothing. */
const isCopied = (element: Element & {readonly doors?: ParentDoors}): boolean => {
  const door = element.localName.startsWith('hearth-') && element.doors?.arrival?.door;
  if (!door || door === 'html' || element.getRootNode() !== element.ownerDocument) return false;
  if (element.querySelector(':scope > :not(script, .hearth-copy)')) return false;
  return ![...element.childNodes].some((node) => isText(node) && /\S/.test(node.nodeValue ?? ''));
};

/** Whether a framework has made an element, or the `<div>` that it stands in. */
const isOwned = (element: Element): boolean =>
  [element, element.parentElement ?? element].some((node) =>
    Object.getOwnPropertyNames(node).some((name) => OWNED.test(name)),
  );

/** Not by its class: in another document it may be of that one's. */
const isElement = (node: Node): node is Element => node.nodeType === 1;

/** Fills an element with what another one shows, and counts the nodes as it comes to them. */
function* fill(copy: Element, shown: Element, count = 0): Generator<number, number> {
  for (const node of (shown.shadowRoot ?? shown).childNodes) {
    if (isText(node)) copy.append((node.nodeValue ?? '').replace(/\s+/g, ' '));
    if (!isElement(node) || node.matches(SKIPPED)) continue;
    yield ++count;
    const name = node.localName;
    const into = KEPT.test(name) ? copy.appendChild(makeElement(name, attributesOf(node))) : copy;
    count = yield* fill(into, node, count);
  }
  return count;
}

const attributesOf = (element: Element): Record<string, string> =>
  Object.fromEntries(
    ATTRIBUTES.flatMap((name) => {
      const value = element.getAttribute(name);
      return value === null ? [] : [[name, value]];
    }),
  );
