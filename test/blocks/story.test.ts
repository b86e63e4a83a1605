import {expect, fixture} from '@open-wc/testing';
import '../../src/blocks/story/define.js';
import type {HearthStory} from '../../src/blocks/story/element.js';
import {parseStory, renderHtml} from '../../src/forms/index.js';
import {
  answering,
  closeFrames,
  collect,
  FULL,
  hush,
  inside,
  openFrame,
  shownText,
  squeeze,
  storyWords,
  type Hush,
} from '../fixtures.js';
import {waitUntil} from '../wait.js';

const {story: STORY} = parseStory(FULL);
const HTML = renderHtml(STORY);
const WHOLE = storyWords(STORY).join('');

const make = async (
  markup = '<hearth-story></hearth-story>',
  story?: unknown,
): Promise<HearthStory> => {
  const place = await fixture(`<div>${markup}</div>`);
  const element = place.querySelector('hearth-story');
  if (!element) return expect.fail('no element');
  element.story = story;
  await element.updateComplete;
  return element;
};

const shown = (element: Element): string => shownText(element.parentElement ?? undefined);

const comesToShow = async (element: Element, text: string): Promise<void> => {
  await waitUntil(() => shown(element) === text, text).catch(() => undefined);
  expect(shown(element)).to.equal(text);
};

const optionsOf = (element: Element): HTMLInputElement[] =>
  inside(element, 'input') as HTMLInputElement[];

const chosen = (element: Element): string | undefined =>
  optionsOf(element).find(({checked}) => checked)?.value;

/** What a reader of some depth reads. */
const wordsAt = (...fields: (keyof typeof FULL)[]): string =>
  storyWords(
    parseStory(Object.fromEntries(fields.map((field) => [field, FULL[field]]))).story,
  ).join('');

const GLANCE = ['headline', 'dek', 'hook', 'gist', 'lede', 'keyPoints'] as const;
const BRIEF = [...GLANCE, 'narrative', 'quote', 'conversation'] as const;

describe('hearth-story', () => {
  let lines: Hush;

  beforeEach(() => (lines = hush()));

  afterEach(() => {
    lines.restore();
    closeFrames();
    location.hash = '';
  });

  it('shows the whole story in reading order, however it comes', async () => {
    await comesToShow(await make(undefined, FULL), WHOLE);
    await comesToShow(await make(HTML), WHOLE);
    const json = `<script type="application/json">${JSON.stringify(FULL).replaceAll('<', '\\u003c')}</script>`;
    await comesToShow(await make(`<hearth-story>${json}</hearth-story>`), WHOLE);
  });

  it('shows a story in the place of HTML that is its fallback', async () => {
    await comesToShow(await make(HTML, {headline: 'Fresh'}), 'Fresh');
  });

  it('keeps the order of the tags inside it', async () => {
    const tags = '<hearth-quote></hearth-quote><p>Between</p><hearth-summary></hearth-summary>';
    const element = await make(`<hearth-story>${tags}</hearth-story>`, {
      headline: 'Head',
      quote: {text: 'Quote'},
      links: [{label: 'Not asked for'}],
    });
    await comesToShow(element, 'QuoteBetweenHead');
    const [quote, between, summary] = [...element.children] as HTMLElement[];
    const tops = [quote, between, summary].map((child) => child?.getBoundingClientRect().top ?? 0);
    expect(tops).to.deep.equal([...tops].sort((a, b) => a - b));
    expect(between?.offsetHeight).to.be.greaterThan(0);
  });

  it('shows a tag’s own story rather than its own', async () => {
    const tags = '<hearth-quote></hearth-quote><hearth-links></hearth-links>';
    const element = await make(`<hearth-story>${tags}</hearth-story>`, FULL);
    const quote = element.querySelector('hearth-quote');
    if (quote) quote.story = {quote: {text: 'Mine'}};
    await comesToShow(element, 'MineFAQLettersbypost');
  });

  it('shows tags that have stories of their own, beside one that it was given', async () => {
    const mine = '<script type="application/json">{"quote": {"text": "Mine"}}</script>';
    const tags = `<hearth-quote>${mine}</hearth-quote><hearth-links></hearth-links>`;
    await comesToShow(
      await make(`<hearth-story>${tags}</hearth-story>`, FULL),
      'MineFAQLettersbypost',
    );
  });

  it('shows a tag’s own address, though it was given a story', async () => {
    const quote = `<hearth-quote src="${answering({quote: {text: 'Mine'}})}"></hearth-quote>`;
    await comesToShow(await make(`<hearth-story>${quote}</hearth-story>`, FULL), 'Mine');
  });

  it('shows the tags as soon as one of them is given a story, and no longer than it has that', async () => {
    const tags = '<hearth-links><a href="#old">Old</a></hearth-links>';
    const element = await make(`<hearth-story>${tags}</hearth-story>`, {headline: 'Fresh'});
    await comesToShow(element, 'Fresh');
    const links = element.querySelector('hearth-links');
    if (!links) return expect.fail('no links');
    links.src = answering({links: [{label: 'Mine'}]});
    await comesToShow(element, 'Mine');
    links.src = null;
    await comesToShow(element, 'Fresh');
    links.story = {links: [{label: 'Given'}]};
    await comesToShow(element, 'Given');
    links.story = undefined;
    await comesToShow(element, 'Fresh');
    links.setAttribute('src', answering({links: [{label: 'Named'}]}));
    await comesToShow(element, 'Named');
    links.src = null;
    await comesToShow(element, 'Fresh');
  });

  it('shows in the page of a frame, though it was made in another one', async () => {
    const page = await openFrame({srcdoc: '<body></body>'});
    const element = document.createElement('hearth-story');
    element.story = {headline: 'Framed'};
    page.body.append(element);
    await comesToShow(element, 'Framed');
  });

  it('follows tags that come and go', async () => {
    const element = await make('<hearth-story></hearth-story>', FULL);
    await comesToShow(element, WHOLE);
    element.innerHTML = '<hearth-links></hearth-links>';
    await comesToShow(element, 'FAQLettersbypost');
    element.replaceChildren();
    await comesToShow(element, WHOLE);
  });

  it('never loses a picture', async () => {
    const picture = '<img alt="" width="40" height="40">';
    const withPicture = HTML.replace('<h2>', `${picture}<h2>`);
    const element = await make(withPicture);
    await comesToShow(element, WHOLE);
    expect(element.querySelector('img')?.getBoundingClientRect().height).to.equal(40);
    const loose = await make(`<hearth-story>${picture}<p>Words</p></hearth-story>`);
    expect(loose.querySelector('img')?.getBoundingClientRect().height).to.equal(40);
  });

  it('takes no room where there is no story', async () => {
    expect((await make()).offsetHeight).to.equal(0);
    expect((await make(undefined, {section: 'x'})).offsetHeight).to.equal(0);
  });

  it('is accessible', async () => {
    await expect(await make(undefined, FULL)).to.be.accessible();
    await expect(await make(HTML)).to.be.accessible();
  });

  describe('the depth of reading', () => {
    for (const markup of ['<hearth-story></hearth-story>', HTML]) {
      const isEmpty = !markup.includes('<p>');

      it(`hides what is deeper, ${isEmpty ? 'in a story' : 'in HTML'}`, async () => {
        const element = await make(markup, isEmpty ? FULL : undefined);
        element.depth = 'glance';
        await comesToShow(element, wordsAt(...GLANCE, 'links'));
        element.depth = 'brief';
        await comesToShow(element, wordsAt(...BRIEF, 'links'));
        element.depth = 'full';
        await comesToShow(element, WHOLE);
      });
    }

    it('is chosen in a group of radio buttons with a name', async () => {
      const element = await make(undefined, FULL);
      expect(inside(element, 'fieldset > legend')[0]?.textContent).to.match(/\S/);
      expect(optionsOf(element).map(({type, value}) => [type, value])).to.deep.equal([
        ['radio', 'glance'],
        ['radio', 'brief'],
        ['radio', 'full'],
      ]);
      const labels = optionsOf(element).map(({labels}) => labels?.[0]?.innerText.trim());
      expect(labels).to.deep.equal(['Glance', 'Brief', 'Full']);
      expect(chosen(element)).to.equal('full');
    });

    it('changes when the reader chooses, and says so', async () => {
      const element = await make(undefined, FULL);
      const events = collect(document, 'hearth-expand');
      optionsOf(element)[0]?.click();
      await comesToShow(element, wordsAt(...GLANCE, 'links'));
      optionsOf(element)[1]?.click();
      await comesToShow(element, wordsAt(...BRIEF, 'links'));
      expect(events.map(({depth}) => depth)).to.deep.equal(['glance', 'brief']);
      expect(chosen(element)).to.equal('brief');
    });

    it('says nothing when a script changes it', async () => {
      const element = await make(undefined, FULL);
      const events = collect(element, 'hearth-expand');
      element.depth = 'brief';
      await element.updateComplete;
      expect(chosen(element)).to.equal('brief');
      expect(events.length).to.equal(0);
    });

    it('is offered only where there is something deeper', async () => {
      expect(optionsOf(await make(undefined, {headline: 'x', links: FULL.links})).length).to.equal(
        0,
      );
      const two = await make(undefined, {headline: 'x', report: ['y']});
      expect(optionsOf(two).map(({value}) => value)).to.deep.equal(['glance', 'full']);
    });

    it('is full where the attribute says something else', async () => {
      const element = await make('<hearth-story depth="abyss"></hearth-story>', FULL);
      await comesToShow(element, WHOLE);
      expect(chosen(element)).to.equal('full');
    });

    it('is as deep as a link to a turn needs', async () => {
      const element = await make('<hearth-story depth="glance"></hearth-story>', FULL);
      await comesToShow(element, wordsAt(...GLANCE, 'links'));
      location.hash = '#lamps-turn-3';
      await comesToShow(element, wordsAt(...BRIEF, 'links'));
      expect(chosen(element)).to.equal('brief');
    });

    it('shows HTML that is not a story’s, whatever the depth', async () => {
      const table = '<hearth-prose><table><tr><td>Cell</td></tr></table></hearth-prose>';
      const element = await make(
        `<hearth-story>${table}<hearth-summary><h2>H</h2></hearth-summary></hearth-story>`,
      );
      expect(squeeze(shown(element))).to.equal('CellH');
    });
  });
});
