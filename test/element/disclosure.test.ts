import {expect, fixture} from '@open-wc/testing';
import '../../src/blocks/story/define.js';
import type {HearthElement} from '../../src/element/hearth-element.js';
import {parseStory, renderHtml} from '../../src/forms/index.js';
import {
  answering,
  collect,
  FULL,
  hush,
  inside,
  shownText,
  textsIn,
  type Hush,
} from '../fixtures.js';
import {waitUntil} from '../wait.js';

const DISCLOSURE = {
  use: 'generated',
  model: 'Example Model 1',
  reviewedBy: 'Ada Quist',
  reviewed: '2026-11-23',
  policy: '#policy',
};
const LINE = 'Written by AI · Reviewed by Ada Quist';
const DETAIL = [
  'Model: Example Model 1',
  'Reviewed by Ada Quist, November 23, 2026',
  'Our policy on AI',
];
const WITHDRAWN = {state: 'withdrawn', date: '2026-11-24', note: 'It mixed up two bridges.'};
const GONE = 'This text was withdrawn on November 24, 2026. It mixed up two bridges.';

const BLOCKS = [
  ['hearth-summary', 'summary'],
  ['hearth-key-points', 'keyPoints'],
  ['hearth-prose', 'narrative'],
  ['hearth-prose field="report"', 'report'],
  ['hearth-quote', 'quote'],
  ['hearth-conversation', 'conversation'],
] as const;

const make = async (tag: string, story: unknown, inner = ''): Promise<HearthElement> => {
  const [name] = tag.split(' ');
  const element = await fixture<HearthElement>(`<${tag}>${inner}</${name}>`);
  element.story = story;
  await element.updateComplete;
  return element;
};

/** The HTML that a server writes for a story. */
const storyHtml = (story: object): string => renderHtml(parseStory(story).story);

/** The HTML that a server writes for one tag of a story. */
const htmlOf = (tag: string, story: object): string => {
  const [name] = tag.split(' ');
  return new RegExp(`<${tag}[^]*?</${name}>`).exec(storyHtml(story))?.[0] ?? '';
};

const notices = (element: Element, kind: string): string[] =>
  inside(element, `[part=${kind}]`).map(({textContent}) => textContent.replace(/\s+/g, ' ').trim());

const comesTo = async (element: Element, kind: string, expected: string[]): Promise<void> => {
  const isThere = (): boolean => notices(element, kind).join() === expected.join();
  await waitUntil(isThere, expected.join()).catch(() => undefined);
  expect(notices(element, kind)).to.deep.equal(expected);
};

describe('what is said of a text', () => {
  let lines: Hush;

  beforeEach(() => (lines = hush()));

  afterEach(() => {
    lines.restore();
    expect(lines.errors.concat(lines.warnings).join()).to.equal('');
    location.hash = '';
  });

  for (const [tag, name] of BLOCKS) {
    describe(`in <${tag}>`, () => {
      it('is one line at its end, with the detail on demand', async () => {
        const element = await make(tag, {...FULL, disclosure: DISCLOSURE});
        const [details] = inside(element, 'section > details:last-child');
        const [summary] = inside(element, 'summary');
        expect(summary?.textContent).to.equal(LINE);
        expect(textsIn(element, 'details > p').join('')).to.equal('');
        summary?.click();
        expect((details as HTMLDetailsElement).open).to.equal(true);
        expect(textsIn(element, 'details > p')).to.deep.equal(DETAIL);
        expect(summary?.offsetHeight).to.be.at.least(24);
      });

      it('says above the text that it was corrected', async () => {
        const status = {state: 'corrected', note: 'It is 40.'};
        const element = await make(tag, {...FULL, blocks: {[name]: {status}}});
        expect(notices(element, 'status')).to.deep.equal(['Corrected · It is 40.']);
        const [above, text] = [
          inside(element, '[part=status]')[0],
          inside(element, '[part=status] ~ *')[0],
        ];
        expect(above?.getBoundingClientRect().bottom).to.be.at.most(
          text?.getBoundingClientRect().top ?? 0,
        );
      });

      it('says in its place that it was withdrawn', async () => {
        const element = await make(tag, {...FULL, blocks: {[name]: {status: WITHDRAWN}}});
        expect(notices(element, 'status')).to.deep.equal([GONE]);
        expect(shownText(element)).not.to.include('lamp');
        expect(inside(element, '[part=disclosure]').length).to.equal(0);
        await expect(element).to.be.accessible();
      });

      it('is read from its HTML', async () => {
        const blocks = {
          [name]: {disclosure: DISCLOSURE, status: {state: 'corrected', note: 'It is 40.'}},
        };
        const place = await fixture(`<div>${htmlOf(tag, {...FULL, blocks})}</div>`);
        const element = place.firstElementChild!;
        await comesTo(element, 'status', ['Corrected · It is 40.']);
        expect(inside(element, 'summary')[0]?.textContent).to.equal(LINE);
        inside(element, 'summary')[0]?.click();
        expect(textsIn(element, 'details > p')).to.deep.equal(DETAIL);
      });

      it('stands in the place of withdrawn HTML', async () => {
        const html = htmlOf(tag, {...FULL, blocks: {[name]: {status: WITHDRAWN}}});
        const place = await fixture(`<div>${html}</div>`);
        await comesTo(place.firstElementChild!, 'status', [GONE]);
      });

      it('takes no room where there is nothing of it', async () => {
        const story = {links: [{label: 'x'}], disclosure: DISCLOSURE, status: {state: 'corrected'}};
        expect((await make(tag, story)).offsetHeight).to.equal(0);
      });
    });
  }

  it('is opened from the keyboard', async () => {
    const element = await make('hearth-quote', {...FULL, disclosure: DISCLOSURE});
    const [summary] = inside(element, 'summary');
    summary?.focus();
    expect(element.shadowRoot?.activeElement).to.equal(summary);
    await expect(element).to.be.accessible();
  });

  it('tells before the link to the policy is followed', async () => {
    for (const tag of ['hearth-quote', 'hearth-story']) {
      const element = await make(tag, {...FULL, disclosure: DISCLOSURE});
      const events = collect(element, 'hearth-link');
      inside(element, 'summary')[0]?.click();
      inside(element, 'details a')[0]?.click();
      expect(events.map(({href}) => href)).to.deep.equal(['#policy']);
    }
  });

  it('is one line for a turn that was made in another way', async () => {
    const [first, ...turns] = FULL.conversation.turns;
    const story = {
      ...FULL,
      disclosure: {use: 'generated'},
      conversation: {turns: [{...first, disclosure: {use: 'none'}}, ...turns]},
    };
    const element = await make('hearth-conversation', story);
    const turnLines = (of: Element): string[] =>
      inside(of, 'li').map((turn) => turn.querySelector('[part=disclosure]')?.textContent ?? '');
    expect(turnLines(element)).to.deep.equal(['Written without AI', '', '', '', '', '', '']);
    const place = await fixture(`<div>${htmlOf('hearth-conversation', story)}</div>`);
    const read = place.firstElementChild!;
    await comesTo(read, 'disclosure', ['Written without AI']);
    expect(turnLines(read)).to.deep.equal(turnLines(element));
  });

  it('shows what people write by hand, in their words', async () => {
    const inner =
      '<ul><li>One.</li></ul><p class="hearth-disclosure">Von <b>KI</b> geschrieben</p>';
    const element = await fixture(`<hearth-key-points>${inner}</hearth-key-points>`);
    await comesTo(element, 'disclosure', ['Von KI geschrieben']);
    expect(textsIn(element, 'li')).to.deep.equal(['One.']);
    const turn =
      '<hearth-turn speaker="A"><p>One.</p><p class="hearth-disclosure">By A.</p></hearth-turn>';
    const talk = await fixture(`<hearth-conversation>${turn}</hearth-conversation>`);
    await comesTo(talk, 'disclosure', ['By A.']);
    expect(inside(talk, 'li [part=disclosure]').length).to.equal(1);
  });

  describe('of a whole story', () => {
    it('stands around it, and on no block that is like it', async () => {
      const blocks = {quote: {disclosure: {use: 'none'}}};
      const status = {state: 'corrected', note: 'It is 40.'};
      const element = await make('hearth-story', {...FULL, disclosure: DISCLOSURE, status, blocks});
      expect(notices(element, 'status')).to.deep.equal(['Corrected · It is 40.']);
      expect(inside(element, 'summary').map(({textContent}) => textContent)).to.deep.equal([LINE]);
      const [quote] = inside(element, 'hearth-quote');
      await comesTo(quote!, 'disclosure', ['Written without AI']);
      for (const tag of ['hearth-summary', 'hearth-links', 'hearth-conversation']) {
        expect(notices(inside(element, tag)[0]!, 'disclosure')).to.deep.equal([]);
        expect(notices(inside(element, tag)[0]!, 'status')).to.deep.equal([]);
      }
      await expect(element).to.be.accessible();
    });

    it('is all that shows of one that was withdrawn, whatever HTML is inside', async () => {
      for (const inner of [
        '',
        '<hearth-quote>Old words</hearth-quote><hearth-links></hearth-links>',
        storyHtml(FULL),
      ]) {
        const element = await make('hearth-story', {...FULL, status: WITHDRAWN}, inner);
        expect(notices(element, 'status')).to.deep.equal([GONE]);
        expect(element.innerText).not.to.match(/lamp|Old/);
        expect(inside(element, 'fieldset').length).to.equal(0);
      }
    });

    it('shows in the place of an older text that the page still has', async () => {
      const src = answering({...FULL, status: WITHDRAWN});
      const element = await fixture(
        `<hearth-quote src="${src}"><blockquote><p>Old.</p></blockquote></hearth-quote>`,
      );
      await comesTo(element, 'status', [GONE]);
      expect((element as HTMLElement).innerText).not.to.include('Old.');
    });

    it('shows as it is where it stands in the HTML', async () => {
      const story = {...FULL, disclosure: DISCLOSURE, status: {state: 'corrected', note: 'x'}};
      const place = await fixture(`<div>${storyHtml(story)}</div>`);
      await waitUntil(() => inside(place.querySelector('hearth-quote')!, 'figure').length);
      for (const line of place.querySelectorAll<HTMLElement>(
        '.hearth-status, .hearth-disclosure',
      )) {
        expect(line.offsetHeight).to.be.greaterThan(10);
      }
      const gone = await fixture(`<div>${storyHtml({...FULL, status: WITHDRAWN})}</div>`);
      await waitUntil(() => gone.firstElementChild?.shadowRoot?.querySelector('slot'));
      expect((gone as HTMLElement).innerText.trim()).to.equal(GONE);
    });

    it('offers the depth at which a block was withdrawn', async () => {
      const story = {headline: 'x', blocks: {report: {status: WITHDRAWN}}};
      const element = await make('hearth-story', story);
      const options = inside(element, 'input').map((input) => (input as HTMLInputElement).value);
      expect(options).to.deep.equal(['glance', 'full']);
    });
  });
});
