import {blockCases} from './blocks.cases.js';
import {readCases} from './read.cases.js';
import {runCases} from './reading.js';
import {runnerInNode} from './reading-in-node.js';
import {speakerCases} from './speakers.cases.js';
import {vocabularyCases} from './vocabulary.cases.js';

runCases({...readCases, ...blockCases, ...speakerCases, ...vocabularyCases}, runnerInNode);
