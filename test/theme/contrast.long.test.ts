import {expect, fixture, nextFrame} from '@open-wc/testing';
import '../../src/blocks/story/define.js';
import type {HearthElement} from '../../src/element/hearth-element.js';
import {parseStory, renderHtml} from '../../src/forms/index.js';
import {findFaint} from '../../stories/builder/contrast.js';
import {FULL} from '../fixtures.js';
import {findFaintSigns} from './signs.js';

const {files} = (await (await fetch('/dist/cdn/manifest.json')).json()) as {files: object};
const THEMES = Object.keys(files).filter((file) => file.startsWith('themes/'));

/** Each element, in each of the ways in which it can be set. */
const ELEMENTS = [
  'story share listen',
  'prose listen',
  'key-points ordered',
  'key-points variant="boxed"',
  'key-points variant="cards"',
  'key-points variant="plain"',
  'quote variant="block"',
  'quote variant="inset"',
  'conversation variant="transcript"',
  'conversation reveal="step"',
];

const {story} = parseStory(FULL);

/** The same words before the upgrade, in what stands in for the tags. */
const STAND_INS = renderHtml(story)
  .replace(/<(hearth-[\w-]+)/g, '<div class="$1"')
  .replace(/<\/hearth-[\w-]+/g, '</div');

/** A page of one scheme, with every element, each of which may force a scheme of its own. */
const openPage = async (scheme: string, own: string | undefined): Promise<Element> => {
  const theme = own ? `theme="${own}"` : '';
  const page = await fixture<HTMLElement>('<main></main>');
  page.style.cssText = `color-scheme: ${scheme}; background: Canvas; color: CanvasText`;
  page.innerHTML =
    ELEMENTS.map((tag) => `<hearth-${tag} ${theme}></hearth-${tag.split(' ')[0]}>`).join('') +
    `<hearth-story><hearth-quote ${theme}></hearth-quote></hearth-story>` +
    STAND_INS.replace('<div', own ? `$& data-${theme}` : '$&');
  for (const element of page.querySelectorAll<HearthElement>(':scope > :defined:not(div)')) {
    element.story = story;
    await element.updateComplete;
  }
  await nextFrame();
  return page;
};

const loadSheet = (file: string): Promise<HTMLLinkElement> =>
  new Promise((done, fail) => {
    const sheet = document.createElement('link');
    sheet.addEventListener('load', () => done(sheet));
    sheet.addEventListener('error', fail);
    document.head.append(Object.assign(sheet, {rel: 'stylesheet', href: `/dist/cdn/${file}`}));
  });

describe('every text can be read, and every control and its focus seen', () => {
  let sheets: HTMLLinkElement[] = [];
  afterEach(() => sheets.forEach((sheet) => sheet.remove()));

  for (const file of [undefined, ...THEMES]) {
    for (const scheme of ['light', 'dark']) {
      for (const own of [undefined, 'light', 'dark']) {
        it(`with ${file ?? 'no theme'} on a ${scheme} page, theme="${own ?? ''}"`, async () => {
          const names = ['hearth.css', ...(file ? [file] : [])];
          sheets = await Promise.all(names.map(loadSheet));
          const page = await openPage(scheme, own);
          expect(findFaint(page).map((faint) => JSON.stringify(faint))).to.deep.equal([]);
          expect(findFaintSigns(page)).to.deep.equal([]);
        });
      }
    }
  }
});
