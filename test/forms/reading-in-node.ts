import assert from 'node:assert/strict';
import {describe, it} from 'vitest';
import {DOMParser, parseHTML} from 'linkedom';
import type {Runner} from './reading.js';

const parseHtml = (body: string): Document => {
  const {document} = parseHTML(`<!doctype html><html><body>${body}</body></html>`);
  // Joins text that linkedom, unlike a browser, splits at each character reference.
  document.body.normalize();
  return document;
};

/** linkedom's types for its own XML documents are not those of the DOM. */
const parseXhtml = (source: string): Document =>
  new DOMParser().parseFromString(source, 'text/xml') as unknown as Document;

/** Vitest, and the DOM of linkedom. */
export const runnerInNode: Runner = {
  describe: (subject, define) => describe(subject, define),
  it: (behaviour, test) => it(behaviour, test),
  equal: assert.deepEqual,
  parseHtml,
  parseXhtml,
};
