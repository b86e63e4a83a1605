import {enormousCases} from './enormous.cases.js';
import {runCases} from './reading.js';
import {runnerInPage} from './reading-in-page.js';

runCases(enormousCases, runnerInPage);
