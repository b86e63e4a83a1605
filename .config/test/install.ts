/** Makes sure, before any test runs, that what is named is there: `browsers`, `php`, or both. */
import {ENGINES, ensureBrowsers} from './browsers.js';
import {ensureWordPressPhp} from './php.js';

if (process.argv.includes('browsers')) ensureBrowsers(ENGINES);
if (process.argv.includes('php')) ensureWordPressPhp();
