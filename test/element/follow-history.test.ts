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
    await aTimeout(250);
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

const visit = async (hash: string): Promise<Visit> => {
  const {defaultView} = await openFrame({src: `${PAGE}?${Date.now()}${hash}`});
  const page = new Visit(defaultView!);
  await waitUntil(() => page.marked, 'a mark');
  await aTimeout(250);
  return page;
};

const topIn = ({marked}: Visit): number => Math.round(marked!.getBoundingClientRect().top);

describe('a page whose address names a place in an element', () => {
  afterEach(closeFrames);

  for (const hash of ['#tidal-turn-3', '#four']) {
    it(`opens there: ${hash}`, async () => {
      const page = await visit(hash);
      expect(topIn(page)).to.be.closeTo(0, 2);
      expect(page.marked?.matches(':focus')).to.equal(true);
    });

    it(`is where the reader left it when it is loaded again: ${hash}`, async () => {
      const page = await visit(hash);
      await page.scroll(700);
      await page.go(({location}) => location.reload());
      expect(page.top).to.be.oneOf(KEPT);
      expect(page.marked?.matches(':focus')).to.equal(false);
    });

    it(`is where the reader left it when they come back: ${hash}`, async () => {
      const page = await visit(hash);
      await page.scroll(700);
      await page.leave();
      await page.go(({history}) => history.back());
      expect(page.top).to.be.oneOf(KEPT);
    });

    it(`opens there again where the page restores nothing: ${hash}`, async () => {
      const page = await visit(hash);
      await page.scroll(700);
      await page.go(({history, location}) => {
        history.scrollRestoration = 'manual';
        location.reload();
      });
      expect(topIn(page)).to.be.closeTo(0, 2);
    });
  }
});
