import {expect, fixture} from '@open-wc/testing';
import '../../src/blocks/story/define.js';
import type {HearthElement} from '../../src/element/hearth-element.js';
import {FULL, hush, inside, shownText, squeeze, type Hush} from '../fixtures.js';
import {waitUntil} from '../wait.js';

/** All texts of a shadow root that have words. */
const textsOf = (root: Node): Text[] => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts.filter(({data}) => /\S/.test(data));
};

/** The element of translators. */
const makeFont = (): Element => document.createElementNS('http://www.w3.org/1999/xhtml', 'font');

const wrap = (node: ChildNode, name: string): void => {
  const outer = document.createElement(name);
  node.replaceWith(outer);
  outer.append(node);
};

/** What translators and extensions do to the nodes of an open shadow root. */
const STRANGERS: Readonly<Record<string, (root: ShadowRoot) => unknown>> = {
  'puts <font> in the place of texts, with other words': (root) => {
    for (const text of textsOf(root)) {
      const [font, inner] = [makeFont(), makeFont()];
      font.append(inner);
      inner.append(text.data.toUpperCase());
      text.replaceWith(font);
    }
  },
  'wraps texts': (root) => textsOf(root).forEach((text) => wrap(text, 'font')),
  'splits texts': (root) =>
    textsOf(root).forEach((text) => text.splitText(Math.floor(text.length / 2))),
  'changes texts': (root) =>
    textsOf(root).forEach((text) => (text.data = text.data.split('').reverse().join(''))),
  normalises: (root) => {
    textsOf(root).forEach((text) => text.before(''));
    root.normalize();
  },
  'removes texts': (root) => textsOf(root).forEach((text) => text.remove()),
  'wraps elements': (root) =>
    root.querySelectorAll('li,p,h3,blockquote').forEach((element) => wrap(element, 'div')),
  'removes elements': (root) =>
    root.querySelectorAll('h2,h3,li:first-child,p,b,blockquote').forEach((each) => each.remove()),
  'moves elements': (root) =>
    root.querySelectorAll('li,p').forEach((element) => element.parentNode!.prepend(element)),
  'puts elements in': (root) =>
    root
      .querySelectorAll('section, li, p')
      .forEach((element) => element.prepend(document.createElement('grammarly-extension'))),
  'takes all away': (root) => root.replaceChildren(),
  'removes comments': (root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
    const comments: Comment[] = [];
    while (walker.nextNode()) comments.push(walker.currentNode as Comment);
    comments.forEach((comment) => comment.remove());
  },
};

const [INVENTOR, MODEL] = ['Inventor', 'Model'] as const;
const talk = (...texts: unknown[]): object => ({
  conversation: {
    turns: texts.map((text, index) => ({speaker: index % 2 ? MODEL : INVENTOR, text})),
  },
});

/** Each element, a story for it, the same when it has gone on, and the words that are new. */
const ELEMENTS: Readonly<Record<string, readonly [before: object, after: object, news: string]>> = {
  'hearth-key-points': [
    {keyPoints: ['One.', 'Two.']},
    {keyPoints: ['One.', 'Two again.', 'Three.']},
    'Two again. Three.',
  ],
  'hearth-conversation': [
    talk('Why?', 'The wall'),
    talk('Why?', 'The wall would have to hold.'),
    'The wall would have to hold.',
  ],
  'hearth-quote': [
    {quote: {text: 'Never late.'}},
    {quote: {text: 'Never early.', attribution: 'Fenn'}},
    'Never early. Fenn',
  ],
  'hearth-prose': [
    {narrative: ['One.']},
    {narrative: ['Another.', 'And more.']},
    'Another. And more.',
  ],
  'hearth-summary': [{headline: 'One', dek: 'Two'}, {headline: 'Three', dek: 'Two'}, 'Three Two'],
  'hearth-links': [{links: [{label: 'One', url: '/'}]}, {links: [{label: 'Two', url: '/'}]}, 'Two'],
  'hearth-story': [
    {keyPoints: ['One.']},
    {keyPoints: ['Two.'], headline: 'New'},
    'New Key points Two.',
  ],
};

const show = async (tag: string, story: unknown): Promise<HearthElement> => {
  const element = await fixture<HearthElement>(`<${tag}></${tag}>`);
  element.story = story;
  await element.updateComplete;
  return element;
};

const shown = (element: Element): string => shownText(element.parentElement!);

describe('what others have done to the nodes of an element', () => {
  let lines: Hush;
  beforeEach(() => (lines = hush()));
  afterEach(() => lines.restore());

  for (const [what, act] of Object.entries(STRANGERS)) {
    for (const [tag, [before, after, news]] of Object.entries(ELEMENTS)) {
      it(`keeps no new words from showing: ${tag}, who ${what}`, async () => {
        const element = await show(tag, before);
        for (const story of [after, before, after]) {
          act(element.shadowRoot!);
          // They act between tasks; an observer hears of it then.
          await Promise.resolve();
          element.story = story;
          await element.updateComplete;
        }
        await waitUntil(() => shown(element).includes(squeeze(news)), shown(element));
        expect(lines.errors).to.deep.equal([]);
      });
    }
  }

  it('stays where nothing of it changes', async () => {
    const element = await show('hearth-conversation', talk('Why?', 'The wall'));
    STRANGERS['puts <font> in the place of texts, with other words']!(element.shadowRoot!);
    const [first] = inside(element, 'li');
    element.story = talk('Why?', 'The wall would hold.');
    await element.updateComplete;
    expect(inside(element, 'li')[0] === first).to.equal(true);
    expect(shown(element)).to.contain('WHY?');
    expect(shown(element)).to.contain(squeeze('The wall would hold.'));
  });

  it('stays where a reader only reads less', async () => {
    const element = await show('hearth-story', FULL);
    const points = inside(element, 'hearth-key-points')[0] as HearthElement;
    const act = STRANGERS['puts <font> in the place of texts, with other words']!;
    [element, points].forEach(({shadowRoot}) => act(shadowRoot!));
    await Promise.resolve();
    inside(element, '[value=glance]')[0]!.click();
    await element.updateComplete;
    expect(inside(element, 'hearth-key-points')[0] === points).to.equal(true);
    expect(shown(element)).to.contain('FORTYLAMPS');
    expect(shown(element)).not.to.contain('Inventor');
  });

  it('does not keep a button from working', async () => {
    const story = talk('Why?', 'So.', 'And?', 'No.');
    const element = await show('hearth-conversation', story);
    (element as unknown as {reveal: string}).reveal = 'step';
    await element.updateComplete;
    STRANGERS['wraps texts']!(element.shadowRoot!);
    inside(element, '[part=next] font')[0]!.click();
    await waitUntil(() => shown(element).includes('And?'), 'the next question');
    STRANGERS['wraps texts']!(element.shadowRoot!);
    let text = '';
    element.addEventListener('hearth-copy', (event) => {
      event.preventDefault();
      ({text} = event);
    });
    inside(element, 'li')[1]!.querySelector<HTMLElement>('button font')!.click();
    expect(text).to.contain('So.');
  });

  for (const hasFocus of [true, false]) {
    it(`leaves the reader’s place${hasFocus ? ', and the focus' : ''}`, async () => {
      const element = await show('hearth-conversation', talk(...new Array(90).fill('A line.')));
      await waitUntil(() => inside(element, 'li').length === 90, 'all turns');
      const button = inside(element, '[part=copy]')[80]!;
      if (hasFocus) button.focus();
      button.scrollIntoView({block: 'center'});
      STRANGERS['wraps texts']!(element.shadowRoot!);
      const before = button.getBoundingClientRect().top;
      element.story = talk(...new Array(89).fill('A line.'), 'Another.');
      await element.updateComplete;
      expect(element.shadowRoot!.activeElement === button).to.equal(hasFocus);
      expect(Math.abs(button.getBoundingClientRect().top - before)).to.be.lessThan(2);
    });
  }

  it('is not mistaken for what the element and its extras do', async () => {
    const element = await show('hearth-conversation', {
      ...talk('Why?', 'So.'),
      disclosure: {use: 'generated'},
    });
    Object.assign(element, {share: true, listen: true});
    await waitUntil(() => inside(element, '[part=share]').length === 2, 'shares');
    const [section] = inside(element, 'section');
    element.addEventListener('hearth-copy', (event) => event.preventDefault());
    inside(element, '[part=share]')[0]!.click();
    inside(element, '[part=copy]')[0]!.click();
    inside(element, '[role=status]').forEach((status) => status.replaceChildren('Copied'));
    await Promise.resolve();
    element.story = {...talk('Why?', 'So it is.'), disclosure: {use: 'generated'}};
    await element.updateComplete;
    expect(inside(element, 'section')[0] === section).to.equal(true);
  });

  it('comes to an end where something has failed: the next story shows', async () => {
    const element = await show('hearth-key-points', {keyPoints: ['One.']});
    const {renderBlock} = element as unknown as {renderBlock: unknown};
    const fail = (): never => {
      throw new Error('refused');
    };
    Object.assign(element, {renderBlock: fail});
    element.story = {keyPoints: ['Two.']};
    await element.updateComplete;
    await waitUntil(() => lines.errors.length === 1, 'a line');
    element.requestUpdate();
    await element.updateComplete;
    expect(lines.errors.length).to.equal(1);
    Object.assign(element, {renderBlock});
    element.story = {keyPoints: ['Three.']};
    await element.updateComplete;
    expect(shown(element)).to.equal('KeypointsThree.');
  });
});
