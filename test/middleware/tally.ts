/**
 * Counts what the hostile tests have seen to hold. A test in a browser posts `{what, count}` to
 * `/tally` once it holds, and the run writes the table into the README.
 */
import {json} from 'node:stream/consumers';
import {assertGenerated} from '../../.config/docs/generated.js';
import type {Engine} from '../../.config/test/browsers.js';
import {route} from './route.js';

/** The rows of the README's table, by the name that tests count them under. */
const ROWS = {
  ordinary: 'Ordinary pages: what the author wrote is what shows',
  pages: 'Hostile pages: the text shows, nothing is thrown, no foreign code runs',
  sheets: 'Style sheets of others: the picture is the same to the pixel',
  strings: 'Hostile texts through every door: shown as written, and nothing else',
  json: 'Broken, odd and huge JSON files: what was there stays',
  faults:
    'Faults of servers and networks: what was there stays, one line says why, nothing stays open',
  changes:
    'Changes at random to doors, attributes, children and position: what shows is what a new element shows',
};

const NAMES: Record<Engine, string> = {
  chromium: 'Chromium',
  firefox: 'Firefox',
  webkit: 'WebKitGTK',
};

const counts = new Map<string, number>();

const engineOf = (agent: string): Engine =>
  agent.includes('Firefox/') ? 'firefox' : agent.includes('Chrome/') ? 'chromium' : 'webkit';

/** Answers `/tally`. */
export const tally = route('/tally', async (context) => {
  const {what, count} = (await json(context.req)) as {what: string; count: number};
  if (!Object.hasOwn(ROWS, what)) throw new Error(`Nothing is counted as ${what}`);
  const key = `${what} ${engineOf(context.get('user-agent'))}`;
  counts.set(key, (counts.get(key) ?? 0) + count);
  return {status: 204};
});

/** The counts as a table in Markdown. */
const table = (engines: readonly Engine[]): string =>
  [
    ['', ...engines.map((engine) => NAMES[engine])],
    ['---', ...engines.map(() => '---:')],
    ...Object.entries(ROWS).map(([what, name]) => [
      name,
      ...engines.map((engine) => (counts.get(`${what} ${engine}`) ?? 0).toLocaleString('en')),
    ]),
  ]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');

/** Prints the table. One of every hostile test in all engines has to be the one in the README. */
export const reportTally = (engines: readonly Engine[], isWhole: boolean): void => {
  if (!counts.size) return;
  console.log(table(engines));
  if (isWhole && engines.length === Object.keys(NAMES).length)
    assertGenerated('README.md', 'survived', table(engines));
};
