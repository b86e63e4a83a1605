import {expect} from '@open-wc/testing';
import type {Runner} from './reading.js';

/** The test runner of a page, and the browser's own parsers. */
export const runnerInPage: Runner = {
  describe,
  it: (behaviour, test) => void it(behaviour, test).timeout(120_000),
  equal: (actual, expected, message) => void expect(actual, message).to.deep.equal(expected),
  parseHtml: (body) => new DOMParser().parseFromString(body, 'text/html'),
  parseXhtml: (source) => new DOMParser().parseFromString(source, 'application/xhtml+xml'),
};
