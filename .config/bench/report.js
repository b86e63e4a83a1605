import {GOALS} from './goals.js';
import {SUBJECTS} from './subjects.js';

/** @typedef {import('./spread.js').Spread} Spread */
/** @typedef {import('./cases.js').Case} Case */
/** @typedef {import('./rounds.js').Results} Results */

const digits = (/** @type {number} */ value) => (Math.abs(value) < 10 ? 1 : 0);

const number = (/** @type {number} */ value) =>
  value.toLocaleString('en', {maximumFractionDigits: digits(value)});

/** The median, and in brackets the middle half. @param {Spread | undefined} spread */
const cell = (spread) => {
  if (!spread?.rounds) return '–';
  const [median, low, high] = [spread.median, spread.low, spread.high].map(number);
  return low === high ? median : `${median} (${low}–${high})`;
};

const heading = ([name, unit]) => (unit ? `${name}, ${unit}` : name);

/** @param {string[][]} rows the first is the head */
const table = (rows) => {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at].length)));
  const lines = rows.map(
    (row) => `| ${row.map((text, at) => text.padEnd(widths[at])).join(' | ')} |`,
  );
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [lines[0], rule, ...lines.slice(1)].join('\n');
};

/** @param {Case} one @param {Results[string]} results */
const section = ({title, subjects, units}, results) => {
  const rows = subjects.map((key) => [
    SUBJECTS[key]?.name ?? key,
    ...Object.keys(units).map((figure) => cell(results[key]?.[figure])),
  ]);
  return `## ${title}\n\n${table([['', ...Object.entries(units).map(heading)], ...rows])}\n`;
};

/** @param {Results} results */
const goals = (results) => {
  const rows = GOALS.map(({text, value, unit, isMet}) => {
    const is = value(results);
    if (is === undefined || Number.isNaN(is)) return [text, '–', 'not measured'];
    return [text, `${is.toFixed(2)} ${unit}`, isMet(is) ? 'met' : 'missed'];
  });
  return `## Goals\n\n${table([['goal', 'is', ''], ...rows])}\n`;
};

/** @param {Record<string, string>} versions */
const listVersions = (versions) =>
  Object.entries(versions)
    .map(([name, version]) => `${name} ${version}`)
    .join(', ');

/**
 * All of it in Markdown, which reads well in a terminal too.
 *
 * @param {ReturnType<typeof import('./machine.js').describeMachine>} machine
 * @param {readonly Case[]} cases @param {Results} results @param {number} rounds
 */
export const reportOf = ({versions, ...machine}, cases, results, rounds) =>
  [
    '# Speed beside others\n',
    `Written by \`npm run bench\`; do not edit. Medians of ${rounds} rounds, in brackets the middle half.\n`,
    `${Object.values(machine).join('; ')}. ${listVersions(versions)}.\n`,
    NOTES,
    goals(results),
    ...cases.map((one) => section(one, results[one.id] ?? {})),
  ].join('\n');

const NOTES = `- *rendered*: from setting the property until all of it is in the document and laid out, by a forced reading of the layout; *painted*: until the first frame with any of it has gone out. Each element was defined and had shown two turns or one list before.
- Static HTML is canonical HTML with \`hearth.css\`, by \`innerHTML\` from a string that was ready before.
- *style*, *layout*, *heap* and *nodes* are what Chromium counts from before to after, each after garbage was collected; *scripting* ends where all of it is in the document, before the layout.
- *append* and *token* are to rendered, without the frame: the median of nine.
- *longest* is the longest task over 50 ms, *longestLater* that of those that were not over by the first paint.
- *bytes* (gzip -9) and *requests* are of all but the page's own HTML, *shown* is the first frame after navigation that finds the last words in sight, *shift* the sum of layout shifts, *blocking* the total blocking time. deep-chat and Vaadin show the key points as one message.
- Where 10,000 turns take a peer minutes, it is left out there.
- Each subject is used as its own documentation says. deep-chat and Vaadin show a transcript in a box of its own with a scroll bar, or without one; Web Awesome has no list of key points, so one stands in its details, folded out.
`;
