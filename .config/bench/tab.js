import {SUBJECTS} from './subjects.js';

/** @typedef {Awaited<ReturnType<typeof import('./site.js').openSite>>} Site */
/** @typedef {{browser: import('playwright-core').Browser, site: Site}} Bench */

/** What Chromium counts, by its own names; times are in seconds. */
const COUNTED = {
  layout: 'LayoutDuration',
  style: 'RecalcStyleDuration',
  heap: 'JSHeapUsedSize',
  nodes: 'Nodes',
};

/** @typedef {Record<keyof typeof COUNTED, number>} Counts */

/** The head and the body of a page. @param {string} head @param {string} [body] */
export const documentOf = (head, body = '') =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title>${head}<body>${body}</body></html>`;

/** A page with one subject on it, and what Chromium says of it. @param {Bench} bench @param {string} key */
export const openTab = async ({browser, site}, key) => {
  const {head = '', module, bundle, tag} = SUBJECTS[key] ?? {};
  site.pages.set(`/page/${key}`, documentOf(head));
  const context = await browser.newContext();
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Performance.enable');
  await page.goto(`${site.url}/page/${key}`);
  const source = bundle ? `/built/${bundle}` : `/test/bench/subjects/${module}`;
  await page.evaluate(load, {source, tag});
  const read = async () => {
    await cdp.send('HeapProfiler.collectGarbage');
    const {metrics} = await cdp.send('Performance.getMetrics');
    const value = (/** @type {string} */ name) =>
      metrics.find((metric) => metric.name === name)?.value ?? 0;
    return Object.fromEntries(Object.entries(COUNTED).map(([key, name]) => [key, value(name)]));
  };
  return {page, read, close: () => context.close()};
};

/** Runs in the page. @param {{source: string, tag?: string | undefined}} subject */
const load = async ({source, tag}) => {
  window.subject = await import(source);
  window.transcript = await import('/test/bench/transcript.js');
  window.lists = await import('/test/bench/lists.js');
  if (!tag) return;
  // The library's loader defines a tag when it is on the page.
  const first = document.createElement(tag);
  document.body.append(first);
  await customElements.whenDefined(tag);
  first.remove();
};
