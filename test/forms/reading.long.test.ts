import {blockCases} from './blocks.cases.js';
import {readCases} from './read.cases.js';
import {runCases} from './reading.js';
import {runnerInPage} from './reading-in-page.js';
import {speakerCases} from './speakers.cases.js';
import {vocabularyCases} from './vocabulary.cases.js';

runCases({...readCases, ...blockCases, ...speakerCases, ...vocabularyCases}, runnerInPage);
