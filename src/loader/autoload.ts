/** The tags, and what loads each. */
const LOADERS: Readonly<Record<string, () => Promise<unknown>>> = {
  'hearth-story': () => import('../elements/story/define.js'),
  'hearth-summary': () => import('../elements/summary/define.js'),
  'hearth-key-points': () => import('../elements/key-points/define.js'),
  'hearth-prose': () => import('../elements/prose/define.js'),
  'hearth-quote': () => import('../elements/quote/define.js'),
  'hearth-conversation': () => import('../elements/conversation/define.js'),
  'hearth-links': () => import('../elements/links/define.js'),
};

const TAGS = Object.keys(LOADERS).join();

/** Tags that are loaded, or on their way. */
const loaded = new Set<string>();

/**
 * Loads what the tags in a document or shadow root need, those that are there and those that come
 * later; each once.
 * @returns what to call to stop looking.
 */
export const autoload = (root: Document | ShadowRoot = document): (() => void) => {
  const observer = new MutationObserver((records) => {
    for (const {addedNodes} of records) for (const node of addedNodes) find(node);
  });
  observer.observe(root, {childList: true, subtree: true});
  find(root);
  return () => observer.disconnect();
};

const find = (node: Node): void => {
  if (node instanceof Element) load(node.localName);
  if (node instanceof Element || node instanceof DocumentFragment || node instanceof Document) {
    for (const {localName} of node.querySelectorAll(TAGS)) load(localName);
  }
};

const load = (tag: string): void => {
  if (loaded.has(tag) || !Object.hasOwn(LOADERS, tag)) return;
  loaded.add(tag);
  // A page whose network failed may find the tag again.
  LOADERS[tag]?.().catch((error: unknown) => {
    loaded.delete(tag);
    console.error(`<${tag}> could not be loaded; its HTML shows as it is. ${String(error)}`);
  });
};
