import {aTimeout, expect, fixture} from '@open-wc/testing';
import '../../src/blocks/define-all.js';
import {TAGS} from '../../src/blocks/table.js';
import type {HearthElement} from '../../src/element/hearth-element.js';
import type {HearthProse} from '../../src/blocks/prose/element.js';
import {mount} from '../../src/loader/mount.js';
import {closeFrames, collect, FULL, inside, openFrame} from '../fixtures.js';
import {farOrigin} from '../loader/site.js';
import {waitUntil} from '../wait.js';

const STORY = {narrative: ['The ferry leaves at noon.']};
const SECOND = 1000;

/** Makes an element as tall as some of the reader's screens. */
const stretch = (element: Element, screens: number): void => {
  const [section] = inside(element, 'section');
  if (section) section.style.minHeight = `${screens * (top?.innerHeight ?? innerHeight)}px`;
};

/** An element of some screens, below more than a screen of something else. */
const make = async (screens: number): Promise<HearthProse> => {
  const place = await fixture<HTMLElement>(
    '<div><div style="block-size: 150vh"></div><hearth-prose></hearth-prose></div>',
  );
  const element = place.querySelector('hearth-prose')!;
  element.story = STORY;
  await element.updateComplete;
  stretch(element, screens);
  return element;
};

/** Scrolls so that a part of the screen is below the top of an element. */
const showScreens = (element: Element, screens: number): void =>
  scrollTo(0, scrollY + element.getBoundingClientRect().top - innerHeight * (1 - screens));

/** Waits until an element tells that it was seen, not before a second since the start is over. */
const tellsAfterASecond = async (
  events: readonly Event[],
  start = performance.now(),
): Promise<void> => {
  await waitUntil(() => events.length, 'seen');
  // Timers may be a little early.
  expect(performance.now() - start).to.be.above(SECOND - 10);
};

describe('an element that is seen', () => {
  beforeEach(() => scrollTo(0, 0));
  afterEach(closeFrames);

  for (const tag of TAGS) {
    it(`tells so once after a second, and not where it is out of sight: <${tag}>`, async () => {
      const start = performance.now();
      const place = await fixture<HTMLElement>(
        `<div><${tag}></${tag}><div style="block-size: 300vh"></div><${tag}></${tag}></div>`,
      );
      const [seen, unseen] = place.querySelectorAll<HearthElement>(tag);
      const [events, none] = [collect(seen!, 'hearth-view'), collect(unseen!, 'hearth-view')];
      seen!.story = unseen!.story = FULL;
      await Promise.all([seen!.updateComplete, unseen!.updateComplete]);
      await tellsAfterASecond(events, start);
      scrollTo(0, 0.5 * innerHeight);
      await aTimeout(50);
      scrollTo(0, 0);
      await aTimeout(SECOND * 1.3);
      expect(events.length).to.equal(1);
      expect(none.length).to.equal(0);
    });
  }

  for (const screens of [0.5, 2, 12, 40, 300]) {
    it(`tells so once after a second, ${screens} screens tall`, async () => {
      const element = await make(screens);
      const events = collect(element, 'hearth-view');
      await aTimeout(100);
      showScreens(element, 0.56);
      await tellsAfterASecond(events);
      scrollTo(0, 0);
      await aTimeout(50);
      element.scrollIntoView();
      await aTimeout(SECOND * 1.2);
      expect(events.length).to.equal(1);
    });
  }

  for (const screens of [2, 12, 40]) {
    it(`does not tell so of less than half a screen, ${screens} screens tall`, async () => {
      const element = await make(screens);
      const events = collect(element, 'hearth-view');
      showScreens(element, 0.4);
      await aTimeout(SECOND * 1.3);
      expect(events.length).to.equal(0);
    });
  }

  it('does not tell so of less than a second', async () => {
    const brieflySeen = async (): Promise<Event[]> => {
      const element = await make(12);
      const events = collect(element, 'hearth-view');
      const start = performance.now();
      showScreens(element, 1);
      await aTimeout(SECOND / 4);
      scrollTo(0, 0);
      await aTimeout(SECOND / 4);
      // On a loaded machine that took longer.
      return performance.now() - start < SECOND ? events : brieflySeen();
    };
    const events = await brieflySeen();
    await aTimeout(SECOND);
    expect(events.length).to.equal(0);
  });

  it('tells so a second after it came into view, though the reader goes on', async () => {
    const element = await make(40);
    const events = collect(element, 'hearth-view');
    for (let step = 0; step < 10; step++) {
      showScreens(element, 0.6 + step);
      await aTimeout(150);
    }
    await waitUntil(() => events.length, 'seen');
    expect(events.length).to.equal(1);
  });

  it('tells so where it has grown in view', async () => {
    const element = await make(0);
    element.story = null;
    await element.updateComplete;
    const events = collect(element, 'hearth-view');
    document.body.style.minBlockSize = '400vh';
    element.story = STORY;
    await element.updateComplete;
    showScreens(element, 0.9);
    for (const screens of [0.2, 3, 15, 60]) {
      stretch(element, screens);
      await aTimeout(300);
    }
    document.body.style.minBlockSize = '';
    await waitUntil(() => events.length, 'seen');
    expect(events.length).to.equal(1);
  });

  it('tells so where it has grown out of sight', async () => {
    const element = await make(0.1);
    const events = collect(element, 'hearth-view');
    await aTimeout(100);
    stretch(element, 200);
    await aTimeout(100);
    showScreens(element, 0.7);
    await waitUntil(() => events.length, 'seen');
  });

  for (const height of ['30vh', '120px']) {
    it(`tells so of a tall one in a box that scrolls, ${height} tall`, async () => {
      const element = await make(12);
      const box = element.parentElement!;
      Object.assign(box.style, {blockSize: height, overflow: 'auto'});
      const events = collect(element, 'hearth-view');
      const above = element.offsetTop - box.offsetTop;
      box.scrollTop = above - 0.6 * box.clientHeight;
      await aTimeout(SECOND * 1.3);
      expect(events.length).to.equal(0);
      box.scrollTop = above - 0.3 * box.clientHeight;
      await waitUntil(() => events.length, 'seen');
    });
  }

  for (const screens of [0.3, 3, 100]) {
    it(`tells so in a small frame, ${screens} screens tall`, async () => {
      const page = await openFrame({srcdoc: '<!doctype html><title>Ferry</title>'});
      const frame = page.defaultView!.frameElement as HTMLIFrameElement;
      Object.assign(frame, {width: '320', height: '160'});
      const element = mount(page.body, {block: 'prose', story: STORY});
      await element.updateComplete;
      stretch(element, screens);
      const events = collect(element, 'hearth-view');
      frame.scrollIntoView();
      page.defaultView!.scrollTo(0, 100);
      await waitUntil(() => events.length, 'seen');
      page.defaultView!.scrollTo(0, 0);
      await aTimeout(SECOND * 1.3);
      expect(events.length).to.equal(1);
    });
  }

  it('tells so in a frame as tall as its content', async () => {
    const page = await openFrame({srcdoc: '<!doctype html><title>Ferry</title>'});
    const frame = page.defaultView!.frameElement as HTMLIFrameElement;
    frame.before(Object.assign(document.createElement('div'), {className: 'above'}));
    const above = document.querySelector<HTMLElement>('.above')!;
    above.style.blockSize = '150vh';
    const element = mount(page.body, {block: 'prose', story: STORY});
    await element.updateComplete;
    stretch(element, 15);
    frame.height = String(page.documentElement.scrollHeight);
    const events = collect(element, 'hearth-view');
    showScreens(frame, 0.3);
    await aTimeout(SECOND * 1.3);
    expect(events.length).to.equal(0);
    showScreens(frame, 0.7);
    await waitUntil(() => events.length, 'seen');
    above.remove();
  });

  it('tells so in a frame of another origin', async () => {
    const address = `${farOrigin()}/test/element/seen-frame.html`;
    const frame = Object.assign(document.createElement('iframe'), {src: address, width: 600});
    const told: unknown[] = [];
    const hear = ({data, source}: MessageEvent): void => {
      if (source === frame.contentWindow) told.push(data);
    };
    addEventListener('message', hear);
    frame.height = String(15 * innerHeight);
    const place = await fixture<HTMLElement>('<div><div style="block-size: 150vh"></div></div>');
    place.append(frame);
    await waitUntil(() => told.includes('ready'), 'ready');
    showScreens(frame, 0.3);
    await aTimeout(SECOND * 1.3);
    expect(told).not.to.include('seen');
    showScreens(frame, 0.9);
    await waitUntil(() => told.includes('seen'), 'seen');
    removeEventListener('message', hear);
  });
});
