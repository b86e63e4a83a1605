import {expect, fixture} from '@open-wc/testing';
import {resetMouse, sendKeys, sendMouse} from '@web/test-runner-commands';
import '../../src/blocks/story/define.js';
import type {HearthElement} from '../../src/element/hearth-element.js';
import {FULL, inside, shownText, squeeze} from '../fixtures.js';
import {waitUntil} from '../wait.js';

/** Presses a key with Control, which WebDriver has a character for. */
const press = async (key: string): Promise<void> => {
  if (navigator.vendor.startsWith('Apple')) return sendKeys({type: `\uE009${key}`});
  await sendKeys({down: 'Control'});
  await sendKeys({press: key});
  await sendKeys({up: 'Control'});
};

/** Copies what is selected, and pastes it. */
const paste = async (): Promise<string> => {
  await press('c');
  const place = document.createElement('textarea');
  document.body.append(place);
  place.focus();
  await press('v');
  await waitUntil(() => place.value, 'something pasted');
  place.remove();
  return squeeze(place.value);
};

const {headline, keyPoints, quote, conversation} = FULL;

/** Few enough words to have all of them on the screen. */
const SHORT = {
  headline,
  keyPoints: keyPoints.slice(0, 1),
  quote,
  conversation: {...conversation, turns: conversation.turns.slice(0, 4)},
};

/** An element between two lines, as small as it takes to have all of it on the screen. */
const show = async (html: string): Promise<HTMLElement> => {
  const place = await fixture<HTMLElement>(
    `<div style="font-size: 6px; line-height: 1"><p>Above</p>${html}<p>Below</p></div>`,
  );
  const element = place.children[1] as HearthElement;
  if (!element.firstChild) element.story = SHORT;
  await element.updateComplete;
  const tools = element.matches('[share],[listen]') ? 1 : 0;
  const isEquipped = (): boolean => inside(element, '[part=share],[part=listen]').length >= tools;
  await waitUntil(isEquipped, 'the controls');
  return place;
};

const drag = async (from: Element, to: Element): Promise<void> => {
  const [start, end] = [from, to].map((element) => element.getBoundingClientRect());
  const {left, top} = start!;
  await sendMouse({type: 'move', position: [Math.round(left), Math.round(top + 2)]});
  await sendMouse({type: 'down'});
  await sendMouse({type: 'move', position: [300, Math.round(end!.top - 2)]});
  await sendMouse({type: 'move', position: [300, Math.round(end!.bottom - 1)]});
  await sendMouse({type: 'up'});
};

const TALK = `<hearth-conversation><p><b>Inventor</b> Turn one.</p><p><b>Model</b> Turn two.</p>
  <p><b>Inventor</b> Turn three.</p></hearth-conversation>`;

const SHOWN = [
  TALK,
  TALK.replace('>', ' share listen>'),
  '<hearth-conversation reveal="step" label=""></hearth-conversation>',
  '<hearth-key-points ordered share listen></hearth-key-points>',
  '<hearth-quote share listen></hearth-quote>',
  '<hearth-story share listen></hearth-story>',
];

describe('what is copied', () => {
  beforeEach(() => {
    scrollTo(0, 0);
    (document.activeElement as HTMLElement | null)?.blur();
    getSelection()?.removeAllRanges();
  });
  afterEach(() => resetMouse());

  for (const html of SHOWN) {
    const [tag] = html.split('\n');

    it(`is text alone where all is selected: ${tag}`, async () => {
      const place = await show(html);
      await press('a');
      const pasted = await paste();
      expect(pasted).to.contain(`Above${words(place)}Below`);
    });

    it(`is text alone where it is selected with the mouse: ${tag}`, async () => {
      const place = await show(html);
      await drag(place.firstElementChild!, place.lastElementChild!);
      expect(await paste()).to.equal(`Above${words(place)}Below`);
    });
  }

  it('is text alone where the selection is inside', async () => {
    const [element] = [...(await show(TALK)).children].slice(1);
    const [first, , third] = inside(element!, 'p');
    await drag(first!, third!);
    expect(await paste()).to.match(/^Turnone.ModelTurntwo.InventorTurnthree.$/);
  });
});

/** What an element shows to the eye, without its controls. */
const words = (place: Element): string => {
  const [element] = [...place.children].slice(1);
  const hidden = inside(element!, '.hidden:not([role],legend)').map((one) => one.textContent);
  return hidden.reduce((text, one) => text.replace(squeeze(one), ''), shownText(place));
};
