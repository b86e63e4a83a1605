import assert from 'node:assert/strict';
import {describe, it} from 'vitest';
import type {CDPSession, Page} from 'playwright-core';
import {TAGS} from '../../src/blocks/table.js';
import {useSite} from '../site.js';

const ROUNDS = 5;
const CYCLES = 1000;
/** Longer than anything waits that an element starts: a copy of it waits for a second. */
const QUIET = 1300;
/** What a round may leave behind: far less than one object or node for each of its cycles. */
const BOUNDS = {JSHeapUsedSize: CYCLES * 64, Nodes: CYCLES / 10, JSEventListeners: CYCLES / 10};

type Metric = keyof typeof BOUNDS;
type Measured = Record<Metric, number>;

/** Makes, fills, changes and takes away as many elements of a tag. Runs in the page. */
const cycle = async ([tag, times]: readonly [string, number]): Promise<void> => {
  const {body} = document;
  const json = JSON.stringify({headline: 'H', keyPoints: ['K'], narrative: ['N']});
  for (let time = 0; time < times; time += 1) {
    const element = document.createElement(tag) as HTMLElement & {story?: unknown};
    element.innerHTML = '<ul><li>One</li></ul><p>Two</p>';
    element.setAttribute('src', `data:application/json,${json}`);
    body.append(element);
    if (time % 20 === 0) await new Promise(requestAnimationFrame);
    else await Promise.resolve();
    element.story = {keyPoints: ['a'], gist: 'b', quote: 'c', narrative: [`${time}`]};
    element.setAttribute('label', `Label ${time}`);
    element.setAttribute('share', '');
    await Promise.resolve();
    element.story = undefined;
    element.setAttribute('src', '/nothing.json');
    element.innerHTML = `<script type="application/json">${json}</script>`;
    await Promise.resolve();
    element.remove();
  }
};

const measure = async (page: Page, session: CDPSession): Promise<Measured> => {
  await page.waitForTimeout(QUIET);
  // What the first collection frees may hold what the next one frees.
  for (let time = 0; time < 3; time += 1) await session.send('HeapProfiler.collectGarbage');
  const {metrics} = await session.send('Performance.getMetrics');
  const valueOf = (name: Metric): number => metrics.find((one) => one.name === name)?.value ?? NaN;
  return {
    JSHeapUsedSize: valueOf('JSHeapUsedSize'),
    Nodes: valueOf('Nodes'),
    JSEventListeners: valueOf('JSEventListeners'),
  };
};

/** The least that any round left behind: what leaks does so in each of them. */
const growthOf = (measured: readonly Measured[], name: Metric): number =>
  Math.min(...measured.slice(1).map((one, index) => one[name] - (measured[index]?.[name] ?? NaN)));

const site = useSite();

/** Rounds of cycles in a page of their own, measured after each but the first, which warms up. */
const rounds = async (tag: string, leak?: () => void): Promise<Measured[]> => {
  const page = await site.newPage();
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  // An address that is no page of ours: nothing but the library is there.
  await page.goto(`${site.url}/dist/cdn/hearth.css`);
  await page.addScriptTag({url: '/dist/cdn/hearth.classic.js'});
  if (leak) await page.evaluate(leak);
  await page.evaluate(cycle, [tag, CYCLES] as const);
  const measured = [await measure(page, session)];
  for (let round = 0; round < ROUNDS; round += 1) {
    await page.evaluate(cycle, [tag, CYCLES] as const);
    measured.push(await measure(page, session));
  }
  await page.close();
  return measured;
};

describe(`${ROUNDS} times ${CYCLES} elements that come, change and go`, {concurrent: true}, () => {
  for (const tag of [...TAGS, 'hearth-story']) {
    it(`leave nothing behind: ${tag}`, async () => {
      const measured = await rounds(tag);
      for (const name of Object.keys(BOUNDS) as Metric[]) {
        const growth = growthOf(measured, name);
        assert.ok(
          growth < BOUNDS[name],
          `${name} grows: ${measured.map((one) => one[name]).join(', ')}`,
        );
      }
    });
  }

  it('would be seen to be kept', async () => {
    const measured = await rounds('hearth-quote', () => {
      const kept: unknown[] = [];
      const {append} = Element.prototype;
      Element.prototype.append = function (...nodes) {
        if (this === document.body) kept.push(...nodes);
        append.apply(this, nodes);
      };
    });
    for (const name of ['JSHeapUsedSize', 'Nodes'] as const) {
      assert.ok(growthOf(measured, name) > BOUNDS[name], `${name} does not grow`);
    }
  });
});
