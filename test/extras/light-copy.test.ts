import {aTimeout, expect, fixture} from '@open-wc/testing';
import '../../src/blocks/story/define.js';
import type {HearthElement} from '../../src/element/hearth-element.js';
import {parseStory} from '../../src/forms/parse.js';
import {FULL, shownText, squeeze, storyWords} from '../fixtures.js';
import {waitUntil} from '../wait.js';

const copyOf = (element: Element): Element | null => element.querySelector(':scope > .hearth-copy');

const textOf = (element: Element): string => squeeze(copyOf(element)?.textContent ?? '');

const copied = (element: Element, word = ''): Promise<void> =>
  waitUntil(() => copyOf(element)?.textContent?.includes(word), `a copy of ${word}`);

/** Longer than an element is left alone before it is copied. */
const aWhile = (): Promise<void> => aTimeout(1500);

const show = async (html: string, story: unknown): Promise<HearthElement> => {
  const element = await fixture<HearthElement>(html);
  element.story = story;
  await element.updateComplete;
  return element;
};

const say = (word: string): object => ({keyPoints: [word]});

describe('the copy of what came as JSON', () => {
  it('has every word of a story, and nothing of it shows', async () => {
    const element = await show('<hearth-story></hearth-story>', FULL);
    const before = shownText(element.parentElement ?? undefined);
    await copied(element);
    const text = textOf(element);
    for (const word of storyWords(parseStory(FULL).story)) expect(text).to.contain(word);
    expect(copyOf(element)?.querySelector('button, fieldset, [id], [class], [part]')).to.equal(
      null,
    );
    expect(shownText(element.parentElement ?? undefined)).to.equal(before);
    expect(copyOf(element)?.getBoundingClientRect().height).to.equal(0);
  });

  it('stands in each tag of a story', async () => {
    const story = await show(
      '<hearth-story><hearth-key-points></hearth-key-points><hearth-quote></hearth-quote></hearth-story>',
      FULL,
    );
    for (const tag of story.children) await copied(tag);
    expect(copyOf(story)).to.equal(null);
    expect(shownText(story)).to.contain(squeeze('Key points'));
  });

  it('is never over what the page has there', async () => {
    const element = await show(
      '<hearth-key-points><p>Ours.</p></hearth-key-points>',
      say('Theirs'),
    );
    await aWhile();
    expect(element.innerHTML).to.equal('<p>Ours.</p>');
  });

  it('stands beside inline JSON', async () => {
    const element = await fixture<HearthElement>(
      '<hearth-key-points><script type="application/json">{"keyPoints": ["Inline"]}</script></hearth-key-points>',
    );
    await copied(element, 'Inline');
    expect(element.querySelector('script')).not.to.equal(null);
  });

  it('follows the story, and goes with it', async () => {
    const element = await show('<hearth-key-points></hearth-key-points>', say('First'));
    await copied(element, 'First');
    element.story = say('Second');
    await copied(element, 'Second');
    expect(element.children.length).to.equal(1);
    element.story = null;
    await element.updateComplete;
    expect(shownText(element.parentElement ?? undefined)).to.equal('');
    await waitUntil(() => !copyOf(element), 'no copy');
  });

  it('gives way to HTML that the page puts there', async () => {
    const element = await show('<hearth-key-points></hearth-key-points>', say('First'));
    await copied(element, 'First');
    element.insertAdjacentHTML('beforeend', '<ul><li>Ours</li></ul>');
    element.story = null;
    await element.updateComplete;
    expect(shownText(element.parentElement ?? undefined)).to.equal('KeypointsOurs');
    await waitUntil(() => !copyOf(element), 'no copy');
  });

  it('is made again once where the page takes it away', async () => {
    const element = await show('<hearth-key-points></hearth-key-points>', say('First'));
    await copied(element);
    element.replaceChildren();
    await copied(element, 'First');
    expect(element.children.length).to.equal(1);
    element.replaceChildren();
    await aWhile();
    expect(element.childNodes.length).to.equal(0);
    expect(shownText(element.parentElement ?? undefined)).to.contain('First');
  });

  for (const mark of ['__reactFiber$x1', '__vnode', '__ngContext__']) {
    it(`is not made again where a framework owns the children: ${mark}`, async () => {
      const element = await show('<hearth-key-points></hearth-key-points>', say('First'));
      Object.defineProperty(element, mark, {value: {}});
      await copied(element);
      element.replaceChildren();
      await aWhile();
      expect(element.childNodes.length).to.equal(0);
      expect(shownText(element.parentElement ?? undefined)).to.contain('First');
    });
  }

  it('stands on a page that calls something else `Document`, as MooTools does', async () => {
    const {Document} = window;
    Object.assign(window, {Document: class {}});
    try {
      const element = await show('<hearth-key-points></hearth-key-points>', say('First'));
      await copied(element, 'First');
    } finally {
      Object.assign(window, {Document});
    }
  });

  it('is no story to a clone', async () => {
    const element = await show('<hearth-key-points></hearth-key-points>', say('First'));
    await copied(element);
    const clone = document.importNode(element, true);
    element.after(Object.assign(clone, {story: say('Second')}));
    await copied(clone, 'Second');
    expect(clone.children.length).to.equal(1);
    clone.remove();
  });
});
