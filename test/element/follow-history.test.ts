import {aTimeout, expect} from '@open-wc/testing';
import {closeFrames, inside, openFrame} from '../fixtures.js';
import {waitUntil} from '../wait.js';

const PAGE = '/test/element/linked-page.html';

/** Where the reader left a page. WebKit at times forgets that of a frame, with any anchor. */
const KEPT = navigator.vendor.startsWith('Apple') ? [700, 0] : [700];

/** A page in a frame, which goes from one document to another. */
class Visit {
  readonly #view: Window;

  constructor(view: Window) {
    this.#view = view;
  }

  get top(): number {
    return Math.round(this.#view.scrollY);
  }

  get marked(): HTMLElement | undefined {
    const talk = this.#view.document.querySelector('hearth-conversation');
    return talk ? inside(talk, '.target')[0] : undefined;
  }

  /** Goes elsewhere in some way, and waits until the place that the address names is marked. */
  async go(how: (view: Window) => unknown): Promise<void> {
    const {document} = this.#view;
    how(this.#view);
    await waitUntil(() => this.#view.document !== document && this.marked, 'a mark');
  }

  async leave(): Promise<void> {
    this.#view.location.href = '/test/frame/stranger.html';
    const isAway = (): boolean => this.#view.location.pathname.includes('stranger');
    await waitUntil(() => isAway() && this.#view.document.readyState === 'complete', 'away');
    await aTimeout(100);
  }

  async scroll(top: number): Promise<void> {
    this.#view.scrollTo(0, top);
    await aTimeout(250);
  }
}

const topIn = ({marked}: Visit): number => Math.round(marked!.getBoundingClientRect().top);

/** Waits until something is so, and expects it to stay so. */
const staysSo = async (isSo: () => boolean, what: string): Promise<void> => {
  await waitUntil(isSo, what);
  await aTimeout(250);
  expect(isSo(), what).to.equal(true);
};

const showsItsPlace = (page: Visit): Promise<void> =>
  staysSo(() => Math.abs(topIn(page)) <= 2, 'the place at the top');

const isWhereItWas = (page: Visit): Promise<void> =>
  staysSo(() => KEPT.includes(page.top), `at ${KEPT.join(' or ')}`);

const visit = async (hash: string): Promise<Visit> => {
  const {defaultView} = await openFrame({src: `${PAGE}?${Date.now()}${hash}`});
  const page = new Visit(defaultView!);
  await waitUntil(() => page.marked, 'a mark');
  await showsItsPlace(page);
  return page;
};

describe('a page whose address names a place in an element', () => {
  afterEach(closeFrames);

  for (const hash of ['#tidal-turn-3', '#four']) {
    it(`opens there: ${hash}`, async () => {
      const page = await visit(hash);
      expect(page.marked?.matches(':focus')).to.equal(true);
    });

    it(`is where the reader left it when it is loaded again: ${hash}`, async () => {
      const page = await visit(hash);
      await page.scroll(700);
      await page.go(({location}) => location.reload());
      await isWhereItWas(page);
      expect(page.marked?.matches(':focus')).to.equal(false);
    });

    it(`is where the reader left it when they come back: ${hash}`, async () => {
      const page = await visit(hash);
      await page.scroll(700);
      await page.leave();
      await page.go(({history}) => history.back());
      await isWhereItWas(page);
    });

    it(`opens there again where the page restores nothing: ${hash}`, async () => {
      const page = await visit(hash);
      await page.scroll(700);
      await page.go(({history, location}) => {
        history.scrollRestoration = 'manual';
        location.reload();
      });
      await showsItsPlace(page);
    });
  }
});
