/** Makes sure, before any test runs, that the browsers are there. */
import {ENGINES, ensureBrowsers} from './browsers.js';

ensureBrowsers([...ENGINES]);
