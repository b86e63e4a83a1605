import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'vitest';
import {transform, type Selector} from 'lightningcss';
import type {Page} from 'playwright-core';
import {useSite} from '../site.js';

const CSS = new URL('../../dist/cdn/hearth.css', import.meta.url);

/** How many elements stand on each side of ours, as children of the body. */
const OTHERS = 500;
const OTHER = '<p><b>Tide</b> Half past four.</p>';
const OURS = `<hearth-prose><p>One.</p></hearth-prose>
  <hearth-key-points><ul><li>Two</li></ul></hearth-key-points>
  <hearth-conversation reveal="step"><p><b>A</b> Three?</p><p><b>B</b> Four.</p></hearth-conversation>
  <div class="hearth-quote"><blockquote>Five.</blockquote></div>`;
const BODY = OTHER.repeat(OTHERS) + OURS + OTHER.repeat(OTHERS);

interface TraceEvent {
  readonly name?: string;
  readonly args?: {readonly elementCount?: number};
}

/** How many elements Chromium styles while something happens on a page. */
const countStyled = async (page: Page, act: () => Promise<unknown>): Promise<number> => {
  const session = await page.context().browser()!.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({value}) => events.push(...value));
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {includedCategories: ['devtools.timeline']},
  });
  await act();
  await session.send('Tracing.end');
  await complete;
  return events
    .filter(({name}) => name === 'UpdateLayoutTree')
    .reduce((sum, {args}) => sum + (args?.elementCount ?? 0), 0);
};

describe('the rest of a page', () => {
  const site = useSite();

  const visit = async (head: string): Promise<Page> => {
    const page = await site.newPage();
    const body = `<!doctype html><meta charset="utf-8"><title>A page</title>${head}<body>${BODY}`;
    await page.route('**/page', (route) => route.fulfill({contentType: 'text/html', body}));
    await page.goto(`${site.url}/page`);
    return page;
  };
  const SHEET = '<link rel="stylesheet" href="/dist/cdn/hearth.css">';

  const upgrade = async (page: Page): Promise<void> => {
    await page.addScriptTag({url: '/dist/cdn/hearth.classic.js'});
    await page.waitForFunction(() =>
      ['prose', 'key-points', 'conversation', 'quote'].every((name) =>
        document.querySelector(`hearth-${name}`)?.shadowRoot?.querySelector('section'),
      ),
    );
  };

  it('keeps its styles when the elements take over', async () => {
    const page = await visit(SHEET);
    assert.ok((await countStyled(page, () => upgrade(page))) < OTHERS);
    await page.close();
  });

  it('would be seen to be styled again', async () => {
    const rule = ':not(:defined) ~ p {color: red}';
    const page = await visit(`${SHEET}<style>${rule}</style>`);
    assert.ok((await countStyled(page, () => upgrade(page))) > OTHERS);
    await page.close();
  });

  it('is not looked through for each of its lines', () => {
    let count = 0;
    /** Whether a compound asks where its element stands. */
    const asks = (compound: Selector): boolean =>
      compound.some(
        (part) =>
          part.type === 'pseudo-class' &&
          part.kind === 'is' &&
          part.selectors.every((one) => one.some(({type}) => type === 'combinator')),
      );
    const look = (selector: Selector): void => {
      const at = selector
        .map((part) => part.type === 'combinator' && part.value === 'later-sibling')
        .lastIndexOf(true);
      if (at < 0) return;
      count++;
      // A browser asks for what stands before only where the rest of the compound holds.
      assert.ok(asks(selector.slice(at + 1)), JSON.stringify(selector));
    };
    transform({code: readFileSync(CSS), filename: 'hearth.css', visitor: {Selector: look}});
    assert.ok(count > 0);
  });
});
