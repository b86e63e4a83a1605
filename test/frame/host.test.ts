import {aTimeout, expect} from '@open-wc/testing';
import {closeFrames} from '../fixtures.js';
import {asking, farOrigin, frameAddress, openFrame, until} from './frames.js';

const STORY = {
  headline: 'A headline',
  narrative: Array.from(
    {length: 12},
    (_, index) => `Paragraph ${index} of a narrative of some length.`,
  ),
  disclosure: {use: 'generated', model: 'Example Model 1', reviewedBy: 'Ada Quist'},
};

const loadHost = async (): Promise<void> => {
  const script = Object.assign(document.createElement('script'), {src: '/dist/cdn/frame-host.js'});
  const loaded = new Promise((done) => script.addEventListener('load', done));
  document.head.append(script);
  await loaded;
};

const heightOf = (frame: Element): number => frame.getBoundingClientRect().height;

/** Higher than a frame that nobody gives a height, and lower than {@link STORY}. */
const SHOWN = 300;

/** Higher than it in a wide frame, and lower than in a narrow one. */
const NARROW = 1000;

const isHigherThan = (frame: HTMLElement, height: number): Promise<void> =>
  until(() => heightOf(frame) > height, `higher than ${height}`);

/** Waits until a frame of this origin is as high as what it shows, disclosure and all. */
const fits = async (frame: HTMLIFrameElement): Promise<HTMLDetailsElement> => {
  const find = (): HTMLDetailsElement | null | undefined =>
    frame.contentDocument!.querySelector('hearth-story')?.shadowRoot?.querySelector('details');
  const content = (): number =>
    frame.contentDocument!.documentElement.getBoundingClientRect().height;
  await until(
    () => find() && frame.contentWindow!.innerHeight === Math.ceil(content()),
    'as high as its content',
  );
  return find()!;
};

/** A page that sends its opener's page a message, and notes nothing. */
const sending = (message: object): string =>
  `<script>parent.postMessage(${JSON.stringify(message)}, '*')</script>`;

/** A message as from anybody: not every browser makes an event with the window of another origin. */
const hear = (data: unknown, source: Window | null, origin = farOrigin()): void => {
  const event = new MessageEvent('message', {data, origin});
  window.dispatchEvent(Object.defineProperty(event, 'source', {value: source}));
};

const MESSAGE = {type: 'hearth-frame', height: 777};

describe('a page around a frame', () => {
  /** One that is there before the script is. */
  let early: HTMLIFrameElement;

  before(async () => {
    early = await openFrame(frameAddress(asking(STORY), farOrigin()));
    await aTimeout(300);
    expect(heightOf(early)).to.be.below(110);
    await loadHost();
  });

  afterEach(closeFrames);

  it('gives it the height that it asks for, also where it was there before', async () => {
    await isHigherThan(early, SHOWN);
  });

  it('gives it another when it is narrower, and that of a short story', async () => {
    const frame = await openFrame(frameAddress(asking(STORY), farOrigin()), 600);
    await isHigherThan(frame, SHOWN);
    expect(heightOf(frame)).to.be.below(NARROW);
    frame.width = '200';
    await isHigherThan(frame, NARROW);
    const short = await openFrame(frameAddress(asking({headline: 'A'}), farOrigin()), 600);
    await until(() => short.style.height && heightOf(short) < SHOWN, 'low');
  });

  it('has no scroll bar then, and one where nobody gives it a height', async () => {
    const frame = await openFrame(frameAddress(asking(STORY)));
    await fits(frame);
    const root = frame.contentDocument!.documentElement;
    await until(() => getComputedStyle(root).overflowY === 'hidden');
    expect(root.scrollHeight).to.be.at.most(frame.contentWindow!.innerHeight);
    frame.style.maxHeight = '60px';
    await until(() => getComputedStyle(root).overflowY === 'visible');
  });

  it('gives it more room for a disclosure that is opened, and takes it back', async () => {
    const frame = await openFrame(frameAddress(asking(STORY)));
    const details = await fits(frame);
    const shut = heightOf(frame);
    details.open = true;
    await isHigherThan(frame, shut);
    details.open = false;
    await until(() => heightOf(frame) === shut, `${shut} high again`);
  });

  it('lets it go', async () => {
    const frame = await openFrame(frameAddress(asking(STORY), farOrigin()));
    const source = frame.contentWindow;
    frame.remove();
    hear(MESSAGE, source);
    hear(MESSAGE, null);
    await aTimeout(100);
  });

  describe('with strangers on it', () => {
    let frame: HTMLIFrameElement;
    /** Shows the same, and no stranger speaks of it. */
    let twin: HTMLIFrameElement;

    const isAsHighAsItsTwin = (): Promise<void> =>
      until(() => heightOf(frame) === heightOf(twin), 'as high as its twin');

    beforeEach(async () => {
      // First, where it is seen: Chromium draws nothing in a page of another origin that is not.
      frame = await openFrame(frameAddress(asking(STORY), farOrigin()));
      twin = await openFrame(frameAddress(asking(STORY)));
      await fits(twin);
      await isAsHighAsItsTwin();
    });

    const assertCalm = async (): Promise<void> => {
      await aTimeout(300);
      await isAsHighAsItsTwin();
    };

    it('hears no other frame', async () => {
      const other = Object.assign(document.createElement('iframe'), {
        height: 90,
        srcdoc: sending(MESSAGE),
      });
      document.body.append(other);
      const heard = new Promise((done) => window.addEventListener('message', done, {once: true}));
      await heard;
      await assertCalm();
      expect(heightOf(other)).to.be.below(100);
    });

    it('hears no page that has taken the frame’s place', async () => {
      const taken = (): Promise<unknown> =>
        new Promise((done) => frame.addEventListener('load', done, {once: true}));
      const loaded = taken();
      frame.contentWindow!.location.replace(`${window.location.origin}/test/frame/stranger.html`);
      await loaded;
      await assertCalm();
    });

    it('hears neither itself nor what is no message of ours', async () => {
      const {contentWindow} = frame;
      window.postMessage(MESSAGE, '*');
      hear(MESSAGE, contentWindow, 'https://example.com');
      hear(MESSAGE, contentWindow, window.location.origin);
      hear(MESSAGE, window);
      for (const data of [null, 'hearth-frame', 7, [], {}, {type: 'hearth-frame'}, {height: 777}])
        hear(data, contentWindow);
      for (const wrong of [
        NaN,
        Infinity * 0,
        -1,
        0,
        '777',
        '777px;position:fixed',
        null,
        {},
        [777],
      ]) {
        hear({type: 'hearth-frame', height: wrong}, contentWindow);
      }
      await assertCalm();
    });

    it('gives it no height without end', () => {
      for (const wished of [1e9, Infinity]) {
        hear({type: 'hearth-frame', height: wished}, frame.contentWindow);
        expect(frame.style.height).to.equal('30000px');
      }
    });
  });
});
