import {aTimeout, expect, fixture} from '@open-wc/testing';
import '../../src/blocks/key-points/define.js';
import type {HearthErrorEvent} from '../../src/doors/events.js';
import type {HearthKeyPoints} from '../../src/blocks/key-points/element.js';
import {answering, collect, countOf, fault, hush, shownText, type Hush} from '../fixtures.js';
import {tally} from './tally.js';
import {waitUntil} from '../wait.js';

// What is counted as `faults`: one for each fault under which nothing broke. The suites of
// `test/doors/doors.test.ts` and `json.test.ts` have what is wrong with a file as such.

const STORY = {keyPoints: ['src é']};
const BODY = JSON.stringify(STORY);
const LATIN = 'application/json; charset=iso-8859-1';

/** A fault, and what comes of it: the story, or a failure that is told of. */
interface Fault {
  readonly address: string;
  readonly attributes?: string;
  readonly told?: RegExp;
}

/** The same address on an origin that allows nobody to read it. */
const foreign = (address: string): string => {
  const url = new URL(address, location.href);
  url.hostname = url.hostname === 'localhost' ? '127.0.0.1' : 'localhost';
  return url.href;
};

const base64 = (bytes: readonly number[] | Uint8Array): string =>
  btoa(String.fromCharCode(...bytes));

const utf8 = [...new TextEncoder().encode(BODY)];
const utf16 = Array.from(BODY, (character) => [character.charCodeAt(0), 0]).flat();

const sent = (bytes: readonly number[], type = 'application/json'): string =>
  fault('bytes', {base64: base64(bytes), type});

const error = (status: number, type = 'text/html'): Fault => ({
  address: fault('json', {status, type, body: '<!doctype html><p>Sorry'}),
  told: new RegExp(`${status}`),
});

const FAULTS: Record<string, Fault> = {
  'an answer that is late': {address: answering(STORY, {delay: 400})},
  'an answer a byte at a time': {address: fault('trickle', {body: BODY})},
  'JSON that says it is HTML': {address: answering(STORY, {type: 'text/html'})},
  'JSON without a type': {address: answering(STORY, {type: ''})},
  'UTF-8 that says it is Latin-1': {address: sent(utf8, LATIN)},
  'UTF-8 with a byte-order mark': {address: sent([0xef, 0xbb, 0xbf, ...utf8])},
  'one redirection': {address: fault('redirect', {to: answering(STORY)})},
  'UTF-16': {address: sent([0xff, 0xfe, ...utf16]), told: /JSON/},
  'an answer that stalls': {address: fault('stall'), attributes: 'timeout="300"', told: /timeout/},
  'an answer that trickles too long': {
    address: fault('trickle', {blanks: 9000}),
    attributes: 'timeout="300"',
    told: /timeout/,
  },
  'an error whose page never ends': {address: fault('stall', {status: 503}), told: /503/},
  'a connection that is reset': {address: fault('reset'), told: /network/},
  'half of the JSON': {address: fault('json', {body: BODY.slice(0, 12)}), told: /JSON/},
  'no content': {address: fault('json', {status: 204}), told: /JSON/},
  'a redirection to itself': {address: fault('redirect'), told: /address/},
  'a redirection to an origin without CORS': {
    address: fault('redirect', {to: foreign(answering(STORY))}),
    told: /CORS/,
  },
  'an origin without CORS': {address: foreign(answering(STORY)), told: /CORS/},
  '404 with a page': error(404),
  '429': error(429),
  '500': error(500),
  '503': error(503, 'application/json'),
  '20 MB': {address: fault('big', {bytes: 20_000_000, endless: 1}), told: /max-bytes/},
  'a gzip bomb': {address: fault('bomb', {megabytes: 50, endless: 1}), told: /max-bytes/},
};

const openOf = async (url: string): Promise<number> =>
  (await fetch(`/fault/open?path=${encodeURIComponent(url)}`)).json();

const closed = (url: string): Promise<void> =>
  waitUntil(async () => (await openOf(url)) === 0, 'the connection is open');

const asked = (url: string): Promise<void> =>
  waitUntil(async () => (await countOf(url)).requests > 0, 'no request');

const make = (address: string, attributes = ''): Promise<HearthKeyPoints> =>
  fixture(
    `<hearth-key-points src="${address.replaceAll('&', '&amp;')}" ${attributes}>
    <ul><li>html</li></ul></hearth-key-points>`,
  );

const wordOf = (element: Element): string =>
  shownText(element.parentElement ?? undefined).replace(/^Keypoints/, '');

describe('what was there stays, and one line says why:', () => {
  let lines: Hush;
  let errors: HearthErrorEvent[];
  let seen: string[];
  const thrown: string[] = [];
  const note = (event: Event): void =>
    void thrown.push(String((event as PromiseRejectionEvent).reason ?? event.type));

  before(() => addEventListener('unhandledrejection', note));
  after(() => removeEventListener('unhandledrejection', note));

  beforeEach(() => {
    lines = hush();
    errors = collect(document, 'hearth-error');
    seen = [];
    thrown.length = 0;
  });

  afterEach(() => lines.restore());

  /** Waits for a word, and notes all that shows meanwhile. */
  const until = (element: Element, isDone: () => boolean): Promise<void> =>
    waitUntil(
      () => {
        seen.push(wordOf(element));
        return isDone();
      },
      'it never came',
      {interval: 10},
    );

  const shows = (element: Element, word: string): Promise<void> =>
    until(element, () => wordOf(element) === word);

  /** Holds what is true after each of the faults. */
  const holds = async (element: HearthKeyPoints, told: readonly RegExp[]): Promise<void> => {
    element.requestUpdate();
    await aTimeout(50);
    expect(errors.map(({door, target}) => [door, target])).to.deep.equal(
      told.map(() => ['src', element]),
    );
    told.forEach((message, index) => expect(errors[index]?.message).to.match(message));
    expect(lines.errors).to.deep.equal(errors.map(({message}) => message));
    expect(lines.warnings).to.deep.equal([]);
    expect(thrown).to.deep.equal([]);
    expect(seen.filter((word) => !/^(html|srcé)$/.test(word))).to.deep.equal([]);
    expect(element.querySelector('li')?.textContent).to.equal('html');
  };

  for (const [name, {address, attributes, told}] of Object.entries(FAULTS)) {
    it(name, async () => {
      const element = await make(address, attributes);
      if (told) await until(element, () => errors.length > 0);
      await shows(element, told ? 'html' : 'srcé');
      await holds(element, told ? [told] : []);
      expect((await countOf(address)).requests).to.be.greaterThan(0);
      await closed(address);
      await tally('faults');
    });
  }

  it('a network that is gone, and back', async () => {
    const address = fault('flaky', {body: BODY});
    const element = await make(address);
    await until(element, () => errors.length > 0);
    await shows(element, 'html');
    window.dispatchEvent(new Event('online'));
    await shows(element, 'srcé');
    await holds(element, [/network/]);
    await closed(address);
    await tally('faults');
  });

  it('a server that is busy, for an element that comes back', async () => {
    const address = fault('flaky', {body: BODY, status: 503});
    const element = await make(address);
    const {parentElement: parent} = element;
    await until(element, () => errors.length > 0);
    element.remove();
    await aTimeout(50);
    parent?.append(element);
    await shows(element, 'srcé');
    await holds(element, [/503/]);
    await tally('faults');
  });

  it('another address after one that failed', async () => {
    const element = await make(fault('json', {status: 500}));
    await until(element, () => errors.length > 0);
    element.src = answering(STORY);
    await shows(element, 'srcé');
    await holds(element, [/500/]);
    await tally('faults');
  });

  for (const name of ['stall', 'trickle', 'bomb', 'big']) {
    it(`an element that is taken away during ${name}`, async () => {
      // More than it reads in a moment, and no flood: in that the test's own requests would wait.
      const much = {blanks: 9000, megabytes: 20, bytes: 20_000_000, endless: 1};
      const address = fault(name, much);
      const element = await make(address, 'max-bytes="1000000000"');
      const {parentElement: parent} = element;
      await asked(address);
      element.remove();
      await closed(address);
      element.src = null;
      parent?.append(element);
      await shows(element, 'html');
      await holds(element, []);
      await tally('faults');
    });
  }
});
