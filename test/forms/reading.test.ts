import {expect} from '@open-wc/testing';
import {blockCases} from './blocks.cases.js';
import {enormousCases} from './enormous.cases.js';
import {readCases} from './read.cases.js';
import {runCases, type Runner} from './reading.js';
import {speakerCases} from './speakers.cases.js';

const runner: Runner = {
  describe,
  it: (behaviour, test) => void it(behaviour, test).timeout(120_000),
  equal: (actual, expected, message) => void expect(actual, message).to.deep.equal(expected),
  parseHtml: (body) => new DOMParser().parseFromString(body, 'text/html'),
  parseXhtml: (source) => new DOMParser().parseFromString(source, 'application/xhtml+xml'),
};

runCases({...readCases, ...blockCases, ...speakerCases}, runner);
runCases(enormousCases, runner);
