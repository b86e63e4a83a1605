import {showSubject, startCounting, type Stage} from '../../../.config/bench/stage.js';
import type {Case, Figures} from '../case.js';
import {subjectsThat} from '../subjects.js';

const UNITS = {
  rendered: 'ms',
  painted: 'ms',
  scripting: 'ms',
  style: 'ms',
  layout: 'ms',
  heap: 'MB',
  nodes: '',
  append: 'ms',
  token: 'ms',
};

const measure = async (stage: Stage, key: string, size: number): Promise<Figures> => {
  const {page} = stage;
  const count = await startCounting(page);
  await showSubject(stage, key);
  await page.evaluate(() => window.transcript.warm(window.subject));
  const before = await count();
  const times = await page.evaluate((n) => window.transcript.fill(window.subject, n), size);
  const after = await count();
  const append = await page.evaluate((n) => window.transcript.append(window.subject, n), size);
  const token = await page.evaluate(() => window.transcript.stream(window.subject));
  return {
    ...times,
    style: after.style - before.style,
    layout: after.layout - before.layout,
    heap: after.heap - before.heap,
    nodes: after.nodes - before.nodes,
    append,
    token,
  };
};

export const transcripts = [10, 1000, 10_000].map((size): Case => ({
  id: `turns-${size}`,
  title: `A transcript of ${size.toLocaleString('en')} turns, set by property`,
  subjects: subjectsThat(({hasTurns, maxTurns = size}) => hasTurns && size <= maxTurns),
  units: UNITS,
  measure: (stage, key) => measure(stage, key, size),
}));
