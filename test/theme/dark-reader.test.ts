/** What Dark Reader, a reader's extension, makes of the elements; its library is the same engine. */
import {expect, fixture} from '@open-wc/testing';
import {disable, enable} from 'darkreader';
import '../../src/blocks/story/define.js';
import type {HearthElement} from '../../src/element/hearth-element.js';
import {parseStory, renderHtml} from '../../src/forms/index.js';
import {findFaint} from '../../stories/builder/contrast.js';
import {FULL} from '../fixtures.js';
import {waitUntil} from '../wait.js';

const {story} = parseStory(FULL);
const html = renderHtml(story);

const WAYS: Readonly<Record<string, string>> = {
  'a story of tags': html,
  'loose tags': html.replace(/<\/?hearth-story[^>]*>/g, ''),
  'stand-ins before the upgrade': html
    .replace(/<(hearth-[\w-]+)/g, '<div class="$1"')
    .replace(/<\/hearth-[\w-]+/g, '</div'),
};

const shownIn = (root: ParentNode): readonly HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>('*')].flatMap((one) => [
    ...(one.localName === 'p' && one.offsetHeight ? [one] : []),
    ...(one.shadowRoot ? shownIn(one.shadowRoot) : []),
  ]);

const lightnessOf = (one: Element): number => {
  const numbers =
    getComputedStyle(one)
      .color.match(/[\d.]+/g)
      ?.map(Number) ?? [];
  return Math.min(...numbers.slice(0, 3));
};

describe('a page that Dark Reader has made dark', () => {
  let sheet: HTMLLinkElement;
  before(async () => {
    sheet = Object.assign(document.createElement('link'), {
      rel: 'stylesheet',
      href: '/dist/cdn/hearth.css',
    });
    const loaded = new Promise((done) => sheet.addEventListener('load', done));
    document.head.append(sheet);
    await loaded;
    enable({brightness: 100, contrast: 100});
  });
  after(() => {
    disable();
    sheet.remove();
  });

  for (const [way, body] of Object.entries(WAYS)) {
    it(`shows ${way} in light type on dark ground`, async () => {
      const page = await fixture<HTMLElement>(`<main>${body}</main>`);
      for (const one of page.querySelectorAll<HearthElement>(':defined')) await one.updateComplete;
      await waitUntil(() => {
        const shown = shownIn(page);
        return shown.length > 5 && shown.every((one) => lightnessOf(one) > 128);
      }, 'text stays dark');
      await waitUntil(() => !findFaint(page).length, 'text stays faint').catch(() => undefined);
      expect(findFaint(page).map((faint) => JSON.stringify(faint))).to.deep.equal([]);
    });
  }
});
