/**
 * Counts what the hostile tests have seen to hold. A test in a browser posts `{what, count}` to
 * `/tally` once it holds, and the run writes the table into the README.
 */
import {text} from 'node:stream/consumers';
import {assertGenerated} from '../../.config/docs/generated.js';

/** @typedef {import('../../.config/test/browsers.js').Engine} Engine */
/** @typedef {NonNullable<import('@web/test-runner').TestRunnerConfig['middleware']>[number]} Middleware */

/** What is counted, by its name in the README. @type {Record<string, string>} */
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

/** @type {Record<Engine, string>} */
const NAMES = {chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKitGTK'};

/** @type {Map<string, number>} */
const counts = new Map();

const engineOf = (/** @type {string} */ agent) =>
  agent.includes('Firefox/') ? 'firefox' : agent.includes('Chrome/') ? 'chromium' : 'webkit';

/** @type {Middleware} */
export const tally = async (context, next) => {
  if (context.path !== '/tally') return next();
  const {what, count} = JSON.parse(await text(context.req));
  if (!Object.hasOwn(ROWS, what)) throw new Error(`Nothing is counted as ${what}`);
  const key = `${what} ${engineOf(context.get('user-agent'))}`;
  counts.set(key, (counts.get(key) ?? 0) + count);
  context.status = 204;
};

/** The counts as a table, in Markdown. */
const table = (/** @type {Engine[]} */ engines) =>
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

/** Prints the table; one of all engines has to be the one in the README. */
export function reportTally(/** @type {Engine[]} */ engines) {
  if (!counts.size) return;
  console.log(table(engines));
  if (engines.length === Object.keys(NAMES).length)
    assertGenerated('README.md', 'survived', table(engines));
}
