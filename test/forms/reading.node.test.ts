import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {DOMParser, parseHTML} from 'linkedom';
import {blockCases} from './blocks.cases.js';
import {readCases} from './read.cases.js';
import {runCases} from './reading.js';
import {speakerCases} from './speakers.cases.js';

const parseHtml = (body: string): Document => {
  const {document} = parseHTML(`<!doctype html><html><body>${body}</body></html>`);
  // Joins text that linkedom, unlike a browser, splits at each character reference.
  document.body.normalize();
  return document;
};

/** linkedom's types for its own XML documents are not those of the DOM. */
const parseXhtml = (source: string): Document =>
  new DOMParser().parseFromString(source, 'text/xml') as unknown as Document;

runCases(
  {...readCases, ...blockCases, ...speakerCases},
  {
    describe: (subject, define) => void describe(subject, define),
    it: (behaviour, test) => void it(behaviour, test),
    equal: assert.deepEqual,
    parseHtml,
    parseXhtml,
  },
);
