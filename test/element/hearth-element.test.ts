import {aTimeout, expect, fixture} from '@open-wc/testing';
import '../../src/blocks/story/define.js';
import type {HearthElement} from '../../src/element/hearth-element.js';
import type {HearthStory} from '../../src/blocks/story/element.js';
import {collect, FULL, hush, inside, shownText, squeeze, textsIn, type Hush} from '../fixtures.js';
import {waitUntil} from '../wait.js';

/** The tags, the level of each one's heading, and what names it. */
const BLOCKS = [
  {tag: 'hearth-summary', level: 2, name: 'The last lamplighter'},
  {tag: 'hearth-key-points', level: 3, name: 'Key points'},
  {tag: 'hearth-prose', level: 3, name: 'In brief'},
  {tag: 'hearth-prose field="report"', level: 3, name: 'Full report'},
  {tag: 'hearth-quote', level: 3, name: ''},
  {tag: 'hearth-conversation', level: 3, name: 'By lamplight'},
  {tag: 'hearth-links', level: 3, name: ''},
];

const HEADINGS = 'h1,h2,h3,h4,h5,h6';

const markup = (tag: string, attributes = '', inner = ''): string =>
  `<${tag} ${attributes}>${inner}</${tag.split(' ')[0]}>`;

const make = async (
  tag: string,
  attributes = '',
  story: unknown = FULL,
): Promise<HearthElement> => {
  const element = await fixture<HearthElement>(markup(tag, attributes));
  element.story = story;
  await element.updateComplete;
  return element;
};

const levelOf = (element: Element): number =>
  Number(inside(element, HEADINGS)[0]?.localName.slice(1));

/** What a screen reader calls an element's section. */
const nameOf = (element: Element): string => {
  const section = inside(element, 'section')[0];
  const id = section?.getAttribute('aria-labelledby');
  return id ? (element.shadowRoot?.getElementById(id)?.textContent?.trim() ?? '') : '';
};

describe('every element', () => {
  let lines: Hush;

  beforeEach(() => (lines = hush()));

  afterEach(() => {
    lines.restore();
    location.hash = '';
  });

  for (const {tag, level, name} of BLOCKS) {
    describe(`<${tag}>`, () => {
      it('is a section named by its heading, if it has one', async () => {
        const element = await make(tag);
        expect(inside(element, 'section').length).to.equal(1);
        expect(nameOf(element)).to.equal(name);
        expect(inside(element, HEADINGS).length).to.equal(name ? 1 : 0);
      });

      it('takes its heading from label', async () => {
        const element = await make(tag, 'label="Another name"');
        expect(nameOf(element)).to.equal('Another name');
        expect(inside(element, HEADINGS)[0]?.offsetHeight).to.be.greaterThan(10);
        expect(levelOf(element)).to.equal(level);
      });

      it('hides its heading from sight, not from a screen reader, where label is empty', async () => {
        const [hidden, seen] = [await make(tag, 'label=""'), await make(tag, 'label="A name"')];
        expect(nameOf(hidden)).to.equal(name);
        expect(hidden.offsetHeight).to.be.lessThan(seen.offsetHeight);
        const [heading] = inside(hidden, HEADINGS);
        if (heading) expect(getComputedStyle(heading).display).not.to.equal('none');
      });

      if (name) {
        it('has a heading of the level that the page asks for', async () => {
          expect(levelOf(await make(tag))).to.equal(level);
          const element = await make(tag, 'heading-level="5"');
          expect(levelOf(element)).to.equal(5);
          element.headingLevel = 9;
          await element.updateComplete;
          expect(levelOf(element)).to.equal(6);
        });

        it('takes its level from the story that it stands in', async () => {
          const story = await fixture<HearthStory>(
            `<hearth-story heading-level="3">${markup(tag)}${markup(tag, 'heading-level="6"')}</hearth-story>`,
          );
          story.story = FULL;
          const [own, asked] = [...story.children] as HearthElement[];
          if (!own || !asked) return expect.fail('no elements');
          await waitUntil(() => levelOf(own) && levelOf(asked), 'headings');
          expect([levelOf(own), levelOf(asked)]).to.deep.equal([level + 1, 6]);
          story.headingLevel = 1;
          await waitUntil(() => levelOf(own) === level - 1, 'the story’s new level');
        });
      }

      it('takes no room where the story has nothing for it', async () => {
        for (const story of [null, {section: 'x', headline: ' '}, {image: {url: '/a.png'}}]) {
          const element = await make(tag, '', story);
          expect(element.offsetHeight).to.equal(0);
          expect(shownText(element.parentElement ?? undefined)).to.equal('');
        }
      });

      it('shows its HTML as it is where a picture is in it', async () => {
        const inner = '<p>Words</p><img alt="" width="40" height="40">';
        const element = await fixture<HearthElement>(markup(tag, '', inner));
        expect(element.querySelector('img')?.getBoundingClientRect().height).to.equal(40);
        expect(element.querySelector('p')?.offsetHeight).to.be.greaterThan(10);
        expect(lines.warnings.length).to.equal(1);
      });

      it('says the language and the direction of its story', async () => {
        for (const [story, expected] of [
          [{...FULL, lang: 'ar'}, ['ar', 'rtl']],
          [{...FULL, lang: 'de'}, ['de', 'ltr']],
          [{...FULL, lang: 'fa', dir: 'ltr'}, ['fa', 'ltr']],
        ] as const) {
          const [section] = inside(await make(tag, '', story), 'section');
          if (!section) return expect.fail('no section');
          const {direction} = getComputedStyle(section);
          expect([section.lang, direction]).to.deep.equal(expected);
        }
      });

      it('is not shown while it is hidden', async () => {
        expect((await make(tag, 'hidden')).offsetHeight).to.equal(0);
      });

      it('is accessible', async () => {
        await expect(await make(tag)).to.be.accessible();
        await expect(await make(tag, 'label="A name"')).to.be.accessible();
      });
    });
  }

  describe('with links', () => {
    const linked = {
      headline: 'x',
      gist: [{a: 'one', href: '#one'}],
      keyPoints: [[{a: 'one', href: '#one'}]],
      narrative: [[{a: 'one', href: '#one'}]],
      report: [[{a: 'one', href: '#one'}]],
      quote: {text: [{a: 'one', href: '#one'}]},
      conversation: {turns: [{speaker: 'A', text: [{a: 'one', href: '#one'}]}]},
      links: [{label: 'one', url: '#one'}],
    };

    for (const {tag} of BLOCKS) {
      it(`<${tag}> tells before one is followed, and can be told not to`, async () => {
        const element = await make(tag, '', linked);
        const events = collect(document, 'hearth-link');
        const [link] = inside(element, 'a');
        element.addEventListener('hearth-link', (event) => event.preventDefault(), {once: true});
        link?.click();
        await aTimeout(50);
        expect(location.hash).to.equal('');
        link?.click();
        await waitUntil(() => location.hash === '#one', 'the link followed');
        expect(events.map(({href, target}) => [href, target])).to.deep.equal([
          ['#one', element],
          ['#one', element],
        ]);
      });
    }

    it('does not speak of clicks beside them', async () => {
      const element = await make('hearth-key-points', '', linked);
      const events = collect(element, 'hearth-link');
      inside(element, 'li')[0]?.click();
      inside(element, HEADINGS)[0]?.click();
      expect(events.length).to.equal(0);
    });
  });

  for (const [property, value, tag] of [
    ['variant', 'cards', 'hearth-key-points'],
    ['variant', 'block', 'hearth-quote'],
    ['variant', 'transcript', 'hearth-conversation'],
    ['theme', 'dark', 'hearth-summary'],
  ] as const) {
    it(`<${tag}> is set as without ${property} once that is none`, async () => {
      const element = await make(tag);
      const set = async (next: string | null | undefined): Promise<string | null> => {
        Object.assign(element, {[property]: next});
        await element.updateComplete;
        return element.getAttribute(property);
      };
      for (const none of [undefined, null]) {
        expect(await set(value)).to.equal(value);
        expect(await set(none)).to.equal(null);
        element.setAttribute(property, value);
        expect(await set(none)).to.equal(null);
      }
    });
  }

  it('keeps an attribute that is none of its own', async () => {
    const element = await make('hearth-summary', 'variant="a-page’s-own"');
    element.story = {headline: 'x'};
    await element.updateComplete;
    expect(element.getAttribute('variant')).to.equal('a-page’s-own');
  });

  it('shows every kind of text as what it means', async () => {
    const point = [
      ...(['strong', 'em', 'code', 'q', 'cite', 'sub', 'sup'] as const).map((name) => ({
        [name]: name,
      })),
      {a: [{em: 'link'}], href: 'https://example.com/'},
      {br: true},
      'end <b>',
    ];
    const element = await make('hearth-key-points', '', {keyPoints: [point]});
    const [item] = inside(element, 'li');
    for (const name of ['strong', 'em', 'code', 'q', 'cite', 'sub', 'sup']) {
      expect(item?.querySelector(name)?.textContent, name).to.equal(name);
    }
    expect(item?.querySelector('a > em')?.textContent).to.equal('link');
    expect(item?.querySelectorAll('br').length).to.equal(1);
    expect(item?.querySelector('b')).to.equal(null);
    expect(squeeze(textsIn(element, 'li')[0] ?? '')).to.match(/linkend<b>$/);
  });

  it('keeps an address that is not safe out of the page', async () => {
    const links = [{label: 'one', url: 'javascript:alert(1)'}];
    const element = await make('hearth-links', '', {links});
    expect(inside(element, 'a').length).to.equal(0);
    expect(textsIn(element, 'li')).to.deep.equal(['one']);
  });
});
