import {relative} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {pictures} from '../../test/visual/pictures.js';
import {attributesKnown, themes} from './built.js';
import {openCamera} from './camera.js';
import {writeReport} from './report.js';
import {accept, review, reviewOrphans} from './review.js';

/** @typedef {import('./review.js').Result} Result */

const BASELINES = fileURLToPath(new URL('../../test/visual/baselines', import.meta.url));
const REPORT = fileURLToPath(new URL('../../.cache/visual', import.meta.url));

/** What changed on purpose becomes the baseline. @param {Result} failed */
const update = (failed) => {
  const isAccepted = accept(BASELINES, failed);
  if (isAccepted) console.log(`${failed.name}: updated, since ${failed.reason}`);
  return isAccepted;
};

/** @param {string} only @param {(result: Result) => boolean} isPassed */
async function run(only, isPassed) {
  const all = pictures(themes(), attributesKnown());
  const camera = await openCamera();
  const results = only ? [] : reviewOrphans(BASELINES, all);
  const asked = all.filter(({name}) => name.includes(only));
  for await (const result of review(BASELINES, asked, camera.take)) results.push(result);
  await camera.close();
  return {failed: results.filter((result) => !isPassed(result)), count: results.length};
}

/** @param {readonly Result[]} failed */
function report(failed) {
  for (const {name, reason} of failed) console.error(`${name}: ${reason}`);
  const page = writeReport(REPORT, failed);
  if (page) {
    console.error(`\nSee ${relative('', page)}. Where the change is meant:`);
    console.error('npm run test:visual -- --update');
  }
}

const {values} = parseArgs({
  options: {only: {type: 'string', default: ''}, update: {type: 'boolean', default: false}},
});
const {failed, count} = await run(
  values.only,
  (result) => !result.reason || (values.update && update(result)),
);
report(failed);
console.log(`${count - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length ? 1 : 0;
