import {aTimeout, expect, fixture} from '@open-wc/testing';
import '../../src/blocks/story/define.js';
import type {HearthElement} from '../../src/element/hearth-element.js';
import {answering, collect, hush, inside, shownText, squeeze} from '../fixtures.js';
import {waitUntil} from '../wait.js';

const shown = (element: Element): string => shownText(element.parentElement!);

/** Sets properties of an element as frameworks do: before or after it stands in the page. */
const WHEN: Readonly<
  Record<string, (tag: string, html: string, set: object) => Promise<HearthElement>>
> = {
  'before it has children, or a place': async (tag, html, set) => {
    const place = await fixture('<div></div>');
    const element: HTMLElement = Object.assign(document.createElement(tag), set);
    element.innerHTML = html;
    place.append(element);
    return place.firstElementChild as HearthElement;
  },
  'once it stands there, before its children': async (tag, html, set) => {
    const element = Object.assign(await fixture<HearthElement>(`<${tag}></${tag}>`), set);
    element.innerHTML = html;
    return element;
  },
  'once it shows': async (tag, html, set) =>
    Object.assign(await fixture<HearthElement>(`<${tag}>${html}</${tag}>`), set),
};

const NONE = {undefined: undefined, null: null, 'an empty string': ''} as const;

describe('properties, as frameworks set them', () => {
  for (const [when, make] of Object.entries(WHEN)) {
    it(`shows the report that its HTML is: field, ${when}`, async () => {
      const element = await make('hearth-prose', '<p>It is long.</p>', {field: 'report'});
      await waitUntil(() => shown(element) === squeeze('Full report It is long.'), shown(element));
    });

    it(`shows its HTML where src is none: ${when}`, async () => {
      for (const src of [undefined, null, '', ' ']) {
        const element = await make('hearth-prose', '<p>It is short.</p>', {src});
        await waitUntil(() => shown(element) === squeeze('In brief It is short.'), shown(element));
      }
    });
  }

  it('shows the report of the story around: field', async () => {
    const story = await fixture<HearthElement>(
      '<hearth-story><hearth-prose></hearth-prose></hearth-story>',
    );
    Object.assign(story.firstElementChild!, {field: 'report'});
    story.story = {narrative: ['Short.'], report: ['Long.']};
    await waitUntil(() => shown(story).includes('Long.'), shown(story));
  });

  it('is the report of a story whose tags are the story: field', async () => {
    const story = await fixture<HearthElement>(
      `<hearth-story><hearth-summary><h2>The tide</h2></hearth-summary>
        <hearth-prose><p>It is long.</p></hearth-prose></hearth-story>`,
    );
    expect(story.querySelector('[field]')).to.equal(null);
    Object.assign(story.lastElementChild!, {field: 'report'});
    await waitUntil(() => inside(story, '[value=full]').length, 'a choice to read all of it');
    inside(story, '[value=glance]')[0]!.click();
    await waitUntil(() => shown(story) === 'Thetide', shown(story));
  });

  for (const [tag, name, value] of [
    ['hearth-quote', 'variant', 'inset'],
    ['hearth-key-points', 'variant', 'cards'],
    ['hearth-conversation', 'variant', 'transcript'],
    ['hearth-story', 'theme', 'dark'],
    ['hearth-links', 'theme', 'light'],
  ] as const) {
    for (const none of [undefined, null]) {
      it(`is gone, and its attribute: ${tag}, ${name} = ${String(none)}`, async () => {
        for (const html of [`<${tag} ${name}="${value}"></${tag}>`, `<${tag}></${tag}>`]) {
          const element = await fixture<HearthElement>(html);
          Object.assign(element, {[name]: value});
          await element.updateComplete;
          expect(element.getAttribute(name)).to.equal(value);
          Object.assign(element, {[name]: none});
          await element.updateComplete;
          expect(element.hasAttribute(name)).to.equal(false);
        }
      });

      it(`is gone though it was there before the element was: ${tag}, ${name} = ${String(none)}`, async () => {
        const place = await fixture('<div></div>');
        place.innerHTML = `<${tag} ${name}="${value}"></${tag}>`;
        const element = place.firstElementChild as HearthElement;
        Object.assign(element, {[name]: none});
        await element.updateComplete;
        expect(element.hasAttribute(name)).to.equal(false);
      });
    }
  }

  for (const [what, none] of Object.entries(NONE)) {
    it(`takes ${what} for no src`, async () => {
      const lines = hush();
      const element = await fixture<HearthElement>(
        `<hearth-key-points src="${answering({keyPoints: ['From the address.']})}"><ul><li>Here.</li></ul></hearth-key-points>`,
      );
      await waitUntil(() => shown(element).includes('address'), 'the address');
      const errors = collect(element, 'hearth-error');
      Object.assign(element, {src: none});
      await waitUntil(() => shown(element) === 'KeypointsHere.', shown(element));
      element.setAttribute('src', '');
      await aTimeout(50);
      expect(shown(element)).to.equal('KeypointsHere.');
      expect(errors.length).to.equal(0);
      expect(lines.errors).to.deep.equal([]);
      lines.restore();
    });
  }

  it('takes undefined for what is the default', async () => {
    const element = await fixture<HearthElement>(
      '<hearth-conversation><p><b>A</b> One.</p><p><b>B</b> Two.</p></hearth-conversation>',
    );
    const names = [
      'label',
      'headingLevel',
      'theme',
      'listen',
      'variant',
      'share',
      'reveal',
      'story',
      'src',
    ];
    for (const none of [undefined, null]) {
      Object.assign(element, Object.fromEntries(names.map((name) => [name, none])));
      await element.updateComplete;
      expect(shown(element)).to.equal(squeeze('The Hearth Conversation A One. B Two.'));
      expect(inside(element, 'h3').length).to.equal(1);
    }
  });

  it('shows the speaker that a turn has now, in the same objects', async () => {
    const turns = [
      {speaker: 'A', text: 'One.'},
      {speaker: 'B', text: 'Two.'},
      {speaker: 'A', text: 'Three.'},
      {speaker: 'B', text: 'Four.'},
    ];
    const story = {conversation: {turns}};
    const element = await fixture<HearthElement>('<hearth-conversation></hearth-conversation>');
    element.story = story;
    await element.updateComplete;
    turns[3]!.speaker = 'A';
    turns[2]!.speaker = 'B';
    element.story = {...story};
    await element.updateComplete;
    expect(shown(element)).to.equal(
      squeeze('The Hearth Conversation A One. B Two. B Three. A Four.'),
    );
  });

  it('shows what has changed in the same story, when that is set again', async () => {
    const story = {
      conversation: {
        turns: [
          {speaker: 'A', text: 'One.'},
          {speaker: 'B', text: 'Two.'},
        ],
      },
    };
    const element = await fixture<HearthElement>('<hearth-conversation></hearth-conversation>');
    element.story = story;
    await element.updateComplete;
    story.conversation.turns[1]!.speaker = 'Newcomer';
    element.story = story;
    await element.updateComplete;
    expect(shown(element)).to.contain('NewcomerTwo.');
  });
});
