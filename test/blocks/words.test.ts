import {expect, fixture} from '@open-wc/testing';
import '../../src/blocks/story/define.js';
import {setStrings} from '../../src/element/set-strings.js';
import type {HearthElement} from '../../src/element/hearth-element.js';
import type {HearthStory} from '../../src/blocks/story/element.js';
import type {HearthConversation} from '../../src/blocks/conversation/element.js';
import type {Plural} from '../../src/words/english.js';
import {ENGLISH} from '../../src/words/english.js';
import {parseStory, type Story} from '../../src/forms/index.js';
import {PSEUDO} from '../../stories/pseudo.js';
import {enormousStory} from '../../stories/samples/enormous.js';
import {samples} from '../../stories/samples/index.js';
import {FULL, hush, inside, textsIn, type Hush} from '../fixtures.js';
import {waitUntil} from '../wait.js';

const {turns} = FULL.conversation;
const POINTS = '<hearth-key-points><ul><li>One.</li></ul></hearth-key-points>';

const find = (place: Element, selector: string): HTMLElement =>
  place.querySelector<HTMLElement>(selector) ?? expect.fail(selector);

const comesToSay = (element: Element, selector: string, text: string): Promise<void> =>
  waitUntil(() => textsIn(element, selector)[0] === text, `${selector}: ${text}`);

const talk = async (attributes: string, lang?: string): Promise<HearthConversation> => {
  const element = await fixture<HearthConversation>(
    `<hearth-conversation ${attributes}></hearth-conversation>`,
  );
  element.story = {...(lang && {lang}), conversation: {turns}};
  await element.updateComplete;
  return element;
};

describe('the words of the interface', () => {
  let lines: Hush;

  beforeEach(() => (lines = hush()));
  afterEach(() => lines.restore());

  it('are those of the nearest language', async () => {
    const place = await fixture(`<div lang="fr">${POINTS}<div lang="ja">${POINTS}</div></div>`);
    const [french, japanese] = place.querySelectorAll('hearth-key-points');
    await comesToSay(french!, 'h3', 'L’essentiel');
    await comesToSay(japanese!, 'h3', '要点');
  });

  it('are found out of shadow roots', async () => {
    const outer = await fixture<HTMLElement>('<div lang="nl"><p></p></div>');
    const middle = find(outer, 'p').attachShadow({mode: 'open'});
    middle.innerHTML = '<section></section>';
    const root = middle.querySelector('section')!.attachShadow({mode: 'closed'});
    root.innerHTML = POINTS;
    await comesToSay(root.querySelector('hearth-key-points')!, 'h3', 'De hoofdpunten');
  });

  it('are those of the story before those of the page', async () => {
    const element = await talk('lang="fr" reveal="step"', 'de');
    await comesToSay(element, '[part=next]', 'Nächste Frage');
    await comesToSay(element, 'h3', 'Das Hearth-Gespräch');
    expect(inside(element, '[part=copy]')[0]?.ariaLabel).to.equal('Kopieren, was Inventor sagt');
  });

  it('change with the language of the element', async () => {
    const element = await fixture(POINTS);
    await comesToSay(element, 'h3', 'Key points');
    element.setAttribute('lang', 'it');
    await comesToSay(element, 'h3', 'I punti chiave');
  });

  it('are in English, and say so, where there are none in the language', async () => {
    const element = await talk('reveal="step"', 'fi');
    expect(textsIn(element, 'h3, [part=next]')).to.deep.equal([
      'The Hearth Conversation',
      'Next question',
    ]);
    for (const part of inside(element, 'h3, button')) expect(part.lang).to.equal('en');
  });

  it('leave a heading alone that the page or the story gives', async () => {
    const html = '<h3>Meine Punkte</h3><ul><li>Eins.</li></ul>';
    const element = await fixture(`<hearth-key-points lang="de">${html}</hearth-key-points>`);
    await comesToSay(element, 'h3', 'Meine Punkte');
    element.setAttribute('label', 'Kurz');
    await comesToSay(element, 'h3', 'Kurz');
  });

  it('run as the language does', async () => {
    const element = await talk('', 'he');
    await comesToSay(element, 'h3', 'שיחת Hearth');
    const [heading] = inside(element, 'h3');
    expect(getComputedStyle(heading!).direction).to.equal('rtl');
  });

  it('tell those who listen what was copied, and how much is left', async () => {
    const element = await talk('reveal="step"', 'pl');
    await comesToSay(element, '[part=next]', 'Następne pytanie');
    const [status] = inside(element, '[role=status]');
    inside(element, '[part=next]')[0]?.click();
    await waitUntil(() => status?.textContent === 'Zostało jedno pytanie', 'one left');
    inside(element, '[part=next]')[0]?.click();
    await waitUntil(() => status?.textContent === '', 'none left');
    inside(element, '[part=copy]')[0]?.click();
    await waitUntil(() => /^(Skopiowano|Nie udało)/.test(status?.textContent ?? ''), 'copied');
  });

  it('name the depths', async () => {
    const element = await fixture<HearthStory>('<hearth-story lang="es"></hearth-story>');
    element.story = {...FULL, lang: undefined};
    await comesToSay(element, 'legend', 'Cuánto leer');
    expect(textsIn(element, 'label')).to.deep.equal(['De un vistazo', 'Breve', 'Completo']);
  });

  it('are what a page sets, at once', async () => {
    setStrings('da', {keyPoints: 'Vigtigst'});
    const element = await fixture(`<div lang="da">${POINTS}</div>`);
    const [points] = element.children;
    await comesToSay(points!, 'h3', 'Vigtigst');
    setStrings('da', {keyPoints: 'Kort sagt'});
    await comesToSay(points!, 'h3', 'Kort sagt');
    expect(lines.warnings).to.deep.equal([]);
  });

  it('say what to mend where a page sets what is none', () => {
    for (const [lang, strings] of [
      ['da', {keyPoint: 'x'}],
      ['da', {keyPoints: 3}],
      ['da', null],
      [null, {}],
    ] as unknown as [string, object][]) {
      setStrings(lang, strings);
    }
    expect(lines.warnings.length).to.equal(4);
    for (const line of lines.warnings)
      expect(line).to.match(/^hearth-widgets: setStrings .*(Correct|Change) its?/);
  });
});

/** The words of a story and the names of its speakers, which are none of ours. */
const storyTexts = (story: Story): Set<string> => {
  const texts = new Set<string>();
  const add = (value: unknown): void => {
    if (typeof value === 'string') texts.add(value.trim());
    else if (typeof value === 'object' && value) Object.values(value).forEach(add);
  };
  add(story);
  return texts;
};

const ATTRIBUTES = ['aria-label', 'title', 'alt', 'placeholder'];

/** The words in the shadow roots of a place that are neither a story's nor in brackets. */
const hardWired = (place: ParentNode, story: Story): string[] => {
  const known = storyTexts(story);
  const texts: (string | null)[] = [];
  const walk = (root: ParentNode, isOurs: boolean): void => {
    for (const node of root.childNodes) {
      if (node instanceof Text && isOurs) texts.push(node.data);
      if (!(node instanceof Element)) continue;
      if (isOurs) texts.push(...ATTRIBUTES.map((name) => node.getAttribute(name)));
      if (node.shadowRoot) walk(node.shadowRoot, true);
      walk(node, isOurs);
    }
  };
  walk(place, false);
  return texts
    .map((text) => (text ?? '').trim())
    .filter((text) => /\p{L}/u.test(text) && !known.has(text) && !/^\[.*\]$/s.test(text));
};

const TAGS = [
  'hearth-story',
  'hearth-summary',
  'hearth-key-points',
  'hearth-prose',
  'hearth-prose field="report"',
  'hearth-quote',
  'hearth-story share listen',
  'hearth-key-points share listen',
  'hearth-quote share listen',
  'hearth-conversation share listen',
  'hearth-conversation',
  'hearth-conversation reveal="step"',
  'hearth-links',
];

describe('no word is hard-wired', () => {
  const setAll = (lang: string): void => setStrings(lang, PSEUDO);

  /** As nobody has set them. */
  const forget = (lang: string): void => setStrings(lang, ENGLISH);

  const render = async (tag: string, story: unknown): Promise<Element> => {
    const place = await fixture(`<div><${tag}></${tag.split(' ')[0]}></div>`);
    const element = place.querySelector<HearthElement>(':scope > *') ?? expect.fail(tag);
    element.story = story;
    await element.updateComplete;
    await waitUntil(() => !element.ariaBusy);
    for (const block of inside(element, 'hearth-conversation, hearth-key-points, hearth-prose')) {
      await (block as Partial<HearthElement>).updateComplete;
    }
    return place;
  };

  const loadSample = async (file: string): Promise<unknown> =>
    file.endsWith('.json') ? (await fetch(`/stories/samples/${file}`)).json() : enormousStory();

  for (const {name, file} of samples) {
    it(`in ${name}`, async () => {
      const sample = await loadSample(file);
      const {story} = parseStory(sample);
      const lang = story.lang ?? 'en';
      setAll(lang);
      for (const tag of TAGS) {
        const place = await render(tag, sample);
        expect(hardWired(place, story), tag).to.deep.equal([]);
        const [button] = inside(place.firstElementChild!, '[part=next], [part=copy]');
        button?.click();
        inside(place.firstElementChild!, '[part=share]')[0]?.click();
        // Where the browser has no voice, it says so.
        inside(place.firstElementChild!, '[part=listen]')[0]?.click();
        await waitUntil(() => hardWired(place, story).length === 0, tag);
        place.remove();
      }
      forget(lang);
    });
  }

  it('which this would see', async () => {
    const {story} = parseStory(FULL);
    const texts = hardWired(await render('hearth-story', FULL), story);
    const seen = new Set(texts);
    for (const key of ['keyPoints', 'narrative', 'report', 'depth', 'full', 'copy'] as const) {
      expect(seen).to.include(ENGLISH[key]);
    }
    expect(texts.some((text) => /^Copy what Model says$/.test(text))).to.equal(true);
  });

  it('has room for words that are longer by two fifths', () => {
    for (const [key, text] of Object.entries(PSEUDO)) {
      const english: string | Plural = ENGLISH[key as keyof typeof ENGLISH];
      if (typeof english !== 'string') continue;
      expect(String(text).length).to.be.at.least(english.length * 1.4);
    }
  });
});
