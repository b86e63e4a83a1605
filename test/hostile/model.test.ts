import {aTimeout, expect} from '@open-wc/testing';
import fc from 'fast-check';
import '../../src/doors/json-doors.js';
import '../../src/blocks/story/define.js';
import '../../src/extras/listen.js';
import '../../src/extras/notices.js';
import '../../src/extras/share.js';
import '../../src/words/languages.js';
import {TAGS as BLOCK_TAGS} from '../../src/blocks/table.js';
import {answering, closeFrames, fault, hush, openFrame, type Hush} from '../fixtures.js';
import {openArena, type Arena} from './model/arena.js';
import {anyChange, type Change} from './model/changes.js';
import {freshOf, Subject} from './model/subject.js';
import {tally} from './tally.js';
import {waitUntil} from '../wait.js';

// What is counted as `changes`: each change to an element that in the end showed the same as a new
// one with the same inputs, while nothing was thrown.

const SEED = 20_261_123;
const CHANGES = 10_000;
const LONGEST = 100;
/** After how many changes an element is compared. */
const OFTEN = 10;
const TAGS: readonly string[] = [...BLOCK_TAGS, 'hearth-story'];

/** Addresses good and bad. What is late is asked for anew in each run. */
const addresses = (): string[] => [
  GOOD,
  answering({headline: 'S2', narrative: ['S2n'], keyPoints: ['S2k'], quote: 'S2q'}, {delay: 10}),
  BAD,
  fault('json', {status: 500, delay: 10}),
  'http://',
];
const GOOD = answering({headline: 'S1', gist: 'S1g', keyPoints: ['S1k'], report: ['S1r']});
const BAD = fault('json', {body: '{"keyPoints": ['});

describe('after any changes an element shows what a new one shows', () => {
  const {fetch, setTimeout} = window;
  const thrown: string[] = [];
  const note = (event: ErrorEvent | PromiseRejectionEvent): void =>
    void thrown.push(String('reason' in event ? event.reason : event.message));
  let lines: Hush;
  let frame: Document;
  let asking = 0;

  before(async () => {
    lines = hush();
    addEventListener('error', note);
    addEventListener('unhandledrejection', note);
    frame = await openFrame({srcdoc: '<body></body>'});
    window.fetch = (...asked) => {
      asking += 1;
      return fetch(...asked).finally(() => (asking -= 1));
    };
    // Or no run is long enough for what waits a second.
    const soon = (then: () => void, delay?: number): number =>
      setTimeout(then, delay === 1000 ? 10 : delay);
    Object.assign(window, {setTimeout: soon});
  });

  after(() => {
    Object.assign(window, {fetch, setTimeout});
    removeEventListener('error', note);
    removeEventListener('unhandledrejection', note);
    lines.restore();
    closeFrames();
  });

  /** Fails unless two pages come to show the same, and go on to. */
  const agree = async (changed: Arena, fresh: Arena): Promise<void> => {
    const isSame = (): boolean => JSON.stringify(changed.shown()) === JSON.stringify(fresh.shown());
    // Both may be the same at first by waiting for the same.
    for (const pause of [5, 10]) {
      await aTimeout(pause);
      await waitUntil(() => !asking, 'a request', {interval: 5});
      await Promise.all([changed.settled(), fresh.settled()]);
      await waitUntil(isSame, '', {interval: 5}).catch(() => undefined);
    }
    // At once: a story that comes now may show in one a task sooner than in the other.
    expect(changed.shown()).to.deep.equal(fresh.shown());
  };

  /** Fails unless an element shows what a new one with the same inputs shows in another page. */
  const compare = async ({model, arena}: Subject): Promise<void> => {
    if (model.place === 'nowhere') return;
    const fresh = openArena(frame);
    try {
      fresh.put(freshOf(model), model.place);
      await agree(arena, fresh);
    } finally {
      fresh.close();
    }
  };

  /** Does the changes to an element, and compares it now and then. */
  const run = async (tag: string, changes: readonly Change[]): Promise<void> => {
    thrown.length = lines.errors.length = 0;
    const arena = openArena(frame);
    try {
      const subject = new Subject(tag, arena, addresses());
      for (const [index, change] of changes.entries()) {
        await subject.change(change);
        if (index % OFTEN === OFTEN - 1) await compare(subject);
      }
      if (subject.model.place === 'nowhere')
        await subject.change({do: 'move', place: 'main', isWhole: false});
      await compare(subject);
      expect(thrown).to.deep.equal([]);
      expect(lines.errors.filter((line) => line.includes('could not be shown'))).to.deep.equal([]);
    } finally {
      arena.close();
    }
  };

  it(`${CHANGES} changes`, async () => {
    let count = 0;
    const changes = fc.array(anyChange(addresses().length), {
      minLength: 1,
      maxLength: LONGEST,
      size: 'max',
    });
    const property = fc.asyncProperty(fc.constantFrom(...TAGS), changes, async (tag, some) => {
      await run(tag, some);
      count += some.length;
    });
    for (let seed = SEED; count < CHANGES; seed += 1) {
      await fc.assert(property, {seed, numRuns: 15, endOnFailure: true});
    }
    await tally('changes', CHANGES);
  });
});
