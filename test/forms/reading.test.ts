import {expect} from '@open-wc/testing';
import {blockCases} from './blocks.cases.js';
import {readCases} from './read.cases.js';
import {runCases} from './reading.js';
import {speakerCases} from './speakers.cases.js';

runCases(
  {...readCases, ...blockCases, ...speakerCases},
  {
    describe,
    it: (behaviour, test) => void it(behaviour, test).timeout(120_000),
    equal: (actual, expected, message) => void expect(actual, message).to.deep.equal(expected),
    parseHtml: (body) => new DOMParser().parseFromString(body, 'text/html'),
    parseXhtml: (source) => new DOMParser().parseFromString(source, 'application/xhtml+xml'),
  },
);
