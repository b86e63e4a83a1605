import type {Case} from '../../test/bench/case.js';
import {GOALS} from '../../test/bench/goals.js';
import {NOTES} from '../../test/bench/notes.js';
import {SUBJECTS} from '../../test/bench/subjects.js';
import type {Machine} from './machine.js';
import type {CaseResults, Results} from './rounds.js';
import type {Spread} from './spread.js';

/** A run, as `figures.json` has it. */
export interface Run {
  readonly machine: Machine;
  readonly rounds: number;
  readonly results: Results;
}

const number = (value: number): string =>
  value.toLocaleString('en', {maximumFractionDigits: Math.abs(value) < 10 ? 1 : 0});

/** The median, and the middle half in brackets. */
const cell = (spread: Spread | undefined): string => {
  if (!spread?.rounds) return '–';
  const [median, low, high] = [number(spread.median), number(spread.low), number(spread.high)];
  return low === high ? median : `${median} (${low}–${high})`;
};

/** A table in Markdown, aligned to be read in a terminal too. */
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string => {
  const widths = head.map((_, at) =>
    Math.max(...[head, ...rows].map((row) => row[at]?.length ?? 0)),
  );
  const line = (row: readonly string[]): string =>
    `| ${widths.map((width, at) => (row[at] ?? '').padEnd(width)).join(' | ')} |`;
  const rule = widths.map((width) => '-'.repeat(width));
  return [head, rule, ...rows].map(line).join('\n');
};

const section = ({title, subjects, units}: Case, results: CaseResults): string => {
  const columns = Object.entries(units).map(([name, unit]) => (unit ? `${name}, ${unit}` : name));
  const rows = subjects.map((key) => [
    SUBJECTS[key]?.name ?? key,
    ...Object.keys(units).map((name) => cell(results[key]?.[name])),
  ]);
  return `## ${title}\n\n${table(['', ...columns], rows)}\n`;
};

const goals = (results: Results): string => {
  const rows = GOALS.map(({text, value, unit, isMet}) => {
    const is = value(results);
    if (is === undefined || Number.isNaN(is)) return [text, '–', 'not measured'];
    return [text, `${is.toFixed(2)} ${unit}`, isMet(is) ? 'met' : 'missed'];
  });
  return `## Goals\n\n${table(['goal', 'is', ''], rows)}\n`;
};

/** The report on a run, in Markdown. */
export const reportOf = (cases: readonly Case[], {machine, rounds, results}: Run): string => {
  const {versions, ...about} = machine;
  const packages = Object.entries(versions).map((entry) => entry.join(' '));
  return [
    '# Speed beside others\n',
    `Written by \`npm run bench\`; do not edit. Medians of ${rounds} rounds, in brackets the middle half.\n`,
    `${Object.values(about).join('; ')}. ${packages.join(', ')}.\n`,
    NOTES,
    goals(results),
    ...cases.map((one) => section(one, results[one.id] ?? {})),
  ].join('\n');
};
