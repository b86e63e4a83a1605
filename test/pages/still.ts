import assert from 'node:assert/strict';
import type {Site} from '../site.js';
import {compose, newVisit, upgraded} from './visits.js';

interface Shifts extends Record<string, unknown> {
  /** The sum of the layout shifts so far. */
  shift?: number;
}

interface Shift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly {readonly node: Node | null}[];
}

/**
 * Sums up the layout shifts of a page from its next frame; those of its own arrival are past. Without
 * its script a conversation stands below what floats, and with it what it shows does: where its own
 * box begins is nothing to see, and `measure` looks at what shows.
 */
const recordShifts = (): Promise<void> =>
  new Promise((done) =>
    requestAnimationFrame(() => {
      const record = globalThis as Shifts;
      const start = performance.now();
      record.shift = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const {startTime, value, sources} = entry as Shift;
          const isSeen = sources.some(({node}) => node?.nodeName !== 'HEARTH-CONVERSATION');
          if (startTime > start && isSeen) record.shift = (record.shift ?? 0) + value;
        }
      }).observe({type: 'layout-shift'});
      requestAnimationFrame(() => done());
    }),
  );

/** The place and height of what each tag shows, and of what is below them all, in hundredths. */
const measure = (): [name: string, top: number, height: number][] =>
  [...document.querySelectorAll('body *')]
    .filter(({localName, id}) => localName.startsWith('hearth-') || id === 'below')
    .map((element) => {
      // Beside what floats, the element may begin above what it shows.
      const {height: own} = element.getBoundingClientRect();
      const shown = (own && element.shadowRoot?.querySelector('[part=base]')) || element;
      // So does a tag before its upgrade: where it has a heading or a figure, that is looked at.
      const first =
        own &&
        (element.shadowRoot?.querySelector('[part=heading], figure') ??
          element.querySelector(':scope > :is(h2, h3, figure)'));
      const {bottom} = shown.getBoundingClientRect();
      const {top} = (first || shown).getBoundingClientRect();
      const height = bottom - top;
      const name = element.id || element.localName + (element.getAttribute('field') ?? '');
      return [name, Math.round(top * 100) / 100, Math.round(height * 100) / 100];
    });

/** Whether a page is whole but for its scripts: parsing has ended, and every sheet is there. */
const isStyled = (): boolean =>
  document.readyState !== 'loading' &&
  [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].every(({sheet}) => sheet);

const shiftSoFar = (): number => (globalThis as Shifts).shift ?? NaN;

/** Checks that a page looks the same before its script comes and after. */
export const assertStill = async (site: Site, html: string, width: number): Promise<void> => {
  // Only what is in the viewport counts as shifted.
  const {page} = await newVisit(site, {viewport: {width, height: 10_000}});
  let release = (): void => undefined;
  const released = new Promise<void>((done) => (release = done));
  await page.route('**/hearth.js', (route) => released.then(() => route.continue()));
  const loaded = compose(site, page, html);
  await page.waitForFunction(isStyled);
  const before = await page.evaluate(measure);
  await page.evaluate(recordShifts);
  release();
  await loaded;
  await page.evaluate(upgraded);
  const shift = await page.evaluate(shiftSoFar);
  const after = await page.evaluate(measure);
  assert.deepEqual(differences(before, after), [], `at ${width} px`);
  assert.equal(shift, 0, `layout shift at ${width} px`);
  await page.close();
};

type Measures = ReturnType<typeof measure>;

/** What moved or grew by a pixel or more: which, and by how much. */
const differences = (before: Measures, after: Measures): string[] =>
  before.flatMap(([name, top, height], index) => {
    const [, newTop = NaN, newHeight = NaN] = after[index] ?? [];
    const [moved, grew] = [newTop - top, newHeight - height];
    const isStill = Math.abs(moved) < 1 && Math.abs(grew) < 1;
    return isStill ? [] : [`${name} moved by ${moved.toFixed(2)}, grew by ${grew.toFixed(2)}`];
  });
