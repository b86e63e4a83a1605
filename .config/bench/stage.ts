import type {Page} from 'playwright-core';
import {SUBJECTS} from '../../test/bench/subjects.js';
import type {Site} from './site.js';

/** A new page in a browser context of its own, and the server that it loads from. */
export interface Stage {
  readonly page: Page;
  readonly site: Site;
}

/** The whole of a page. */
export const documentOf = (head: string, body = ''): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title>${head}<body>${body}</body></html>`;

/** Opens a page that has one subject's code, and where the subject's tag is defined. */
export const showSubject = async ({page, site}: Stage, key: string): Promise<void> => {
  const {head = '', module = '', tag} = SUBJECTS[key] ?? {};
  const script = `<script type="module">
    import * as subject from '/built/${module}';
    import * as transcript from '/test/bench/transcript.js';
    import * as lists from '/test/bench/lists.js';
    Object.assign(window, {subject, transcript, lists});
  </script>`;
  site.add(`/page/${key}`, documentOf(head, script));
  await page.goto(`${site.url}/page/${key}`);
  if (tag) await page.evaluate(defineTag, tag);
};

/** Runs in the page. The library's loader defines a tag once it is on the page. */
const defineTag = async (tag: string): Promise<void> => {
  const first = document.createElement(tag);
  document.body.append(first);
  await customElements.whenDefined(tag);
  first.remove();
};

/** Chromium's own counts of a page: times in ms, memory in MB. */
export type Counts = Readonly<Record<'style' | 'layout' | 'heap' | 'nodes', number>>;

/** Has Chromium count on a page from now on. Each reading collects garbage first. */
export const startCounting = async (page: Page): Promise<() => Promise<Counts>> => {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');
  return async () => {
    await cdp.send('HeapProfiler.collectGarbage');
    const {metrics} = await cdp.send('Performance.getMetrics');
    const valueOf = (name: string): number =>
      metrics.find((metric) => metric.name === name)?.value ?? 0;
    return {
      style: valueOf('RecalcStyleDuration') * 1000,
      layout: valueOf('LayoutDuration') * 1000,
      heap: valueOf('JSHeapUsedSize') / 1e6,
      nodes: valueOf('Nodes'),
    };
  };
};
