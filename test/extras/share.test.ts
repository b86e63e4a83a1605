import {expect, fixture, nextFrame} from '@open-wc/testing';
import '../../src/blocks/story/define.js';
import type {HearthElement} from '../../src/element/hearth-element.js';
import {collect, FULL, inside, textsIn} from '../fixtures.js';
import {waitUntil} from '../wait.js';

/** What the device was asked for, by fakes in the place of its own means. */
interface Device {
  readonly shared: ShareData[];
  readonly copied: string[];
}

/** A value in the place of one of `navigator`'s until the test has ended. */
const restores: (() => void)[] = [];
const fake = (name: string, descriptor: PropertyDescriptor): void => {
  Object.defineProperty(navigator, name, {configurable: true, ...descriptor});
  restores.push(() => Reflect.deleteProperty(navigator, name));
};

const device = (failure?: unknown): Device => {
  const [shared, copied]: [ShareData[], string[]] = [[], []];
  const share = async (data: ShareData): Promise<void> => {
    shared.push({...data});
    if (failure) throw failure as Error;
  };
  fake('share', {value: share});
  fake('canShare', {value: () => true});
  fake('clipboard', {value: {writeText: async (text: string) => void copied.push(text)}});
  return {shared, copied};
};

const show = async (tag: string, story: unknown = FULL): Promise<HearthElement> => {
  const element = await fixture<HearthElement>(`<${tag}></${tag.split(' ')[0]}>`);
  element.story = story;
  await element.updateComplete;
  return element;
};

const buttonsOf = (element: Element): HTMLElement[] => inside(element, '[part=share]');

const press = async (element: Element, index = 0): Promise<void> => {
  buttonsOf(element)[index]?.click();
  await nextFrame();
};

const statusOf = (element: Element): string =>
  textsIn(element, '.sharing [role=status]').join('').trim();

const here = (anchor = ''): string => `${location.href.replace(/#.*/, '')}${anchor}`;

const TITLE = 'The last lamplighter';

describe('sharing', () => {
  afterEach(() => restores.splice(0).forEach((restore) => restore()));

  it('is not there unless it is asked for', async () => {
    for (const tag of ['hearth-quote', 'hearth-key-points', 'hearth-conversation']) {
      expect(buttonsOf(await show(tag)).length, tag).to.equal(0);
    }
  });

  it('names its buttons, for each item one', async () => {
    const names = async (tag: string): Promise<(string | null)[]> =>
      buttonsOf(await show(`${tag} share`)).map(({ariaLabel}) => ariaLabel);
    expect(await names('hearth-quote')).to.deep.equal(['Share this quote']);
    expect(await names('hearth-key-points')).to.deep.equal(Array(3).fill('Share this point'));
    const turns = await names('hearth-conversation');
    expect(turns.slice(0, 2)).to.deep.equal(['Share what Inventor says', 'Share what Model says']);
    expect(turns.length).to.equal(FULL.conversation.turns.length);
  });

  it('hands a quote to the device, with whose it is and where it stands', async () => {
    const {shared, copied} = device();
    const quote = await show('hearth-quote share');
    await press(quote);
    const text = '“You do not hurry a flame.\n\nIt goes out.”\n— Aldo Rask, lamplighter';
    expect(shared).to.deep.equal([{title: TITLE, text, url: here()}]);
    expect(copied).to.deep.equal([]);
    expect(statusOf(quote)).to.equal('');
  });

  it('gives a point and a turn their anchors', async () => {
    const {shared} = device();
    await press(await show('hearth-key-points share'), 1);
    await press(await show('hearth-conversation share'), 2);
    expect(shared).to.deep.equal([
      {title: TITLE, text: 'The accounts show H2.', url: here('#lamps-point-2')},
      {
        title: TITLE,
        text: '“The order of 1911 forbids them.”\n— Archivist',
        url: here('#lamps-turn-3'),
      },
    ]);
  });

  for (const [lang, said] of [
    ['de-AT', '„Ja.“'],
    ['fr', '«\u00a0Ja.\u00a0»'],
    ['ja', '「Ja.」'],
    ['zh-HK', '「Ja.」'],
    ['pt-PT', '«Ja.»'],
    ['ar', '”Ja.“'],
    ['en-GB', '“Ja.”'],
    ['xx', '“Ja.”'],
  ] as const) {
    it(`quotes as one does in the language of the words: ${lang}`, async () => {
      const {shared} = device();
      const story = {
        lang,
        quote: {text: 'Ja.', attribution: '$&'},
        conversation: {turns: [{speaker: 'A', text: 'Ja.'}]},
      };
      const speaks = ({lang: spoken}: HTMLElement): boolean =>
        spoken === (lang === 'xx' ? 'en' : lang);
      const quote = await show('hearth-quote share', story);
      const talk = await show('hearth-conversation share', story);
      for (const element of [quote, talk]) {
        await waitUntil(() => inside(element, '.sharing').some(speaks), 'the words');
        await press(element);
      }
      const events = collect(talk, 'hearth-copy');
      inside(talk, '[part=copy]')[0]?.click();
      const texts = [...shared, ...events].map(({text}) => text);
      expect(texts[0]).to.equal(`${said}\n— $&`);
      expect(texts[1]).to.equal(`${said}\n— A`);
      expect(texts[2]?.startsWith(`${said}\n— A\n`)).to.equal(true);
    });
  }

  it('goes by the address of the story, or else of the page where it says one', async () => {
    const {shared} = device();
    const canonical = Object.assign(document.createElement('link'), {rel: 'canonical'});
    document.head.append(canonical);
    const quote = await show('hearth-quote share');
    for (const href of ['/the-article', 'https://elsewhere.example/syndicated', 'http://[']) {
      canonical.href = href;
      await press(quote);
    }
    canonical.remove();
    quote.story = {...FULL, url: 'https://example.com/lamps'};
    await quote.updateComplete;
    await press(quote);
    expect(shared.map(({url}) => url)).to.deep.equal([
      `${location.origin}/the-article`,
      here(),
      here(),
      'https://example.com/lamps',
    ]);
  });

  it('announces itself with an event, which can cancel it', async () => {
    const {shared} = device();
    const points = await show('hearth-key-points share');
    const events = collect(document.body, 'hearth-copy');
    await press(points, 1);
    const {index, text, how} = events[0]!;
    expect([index, how]).to.deep.equal([1, 'share']);
    expect(text).to.equal(`The accounts show H2.\n${here('#lamps-point-2')}`);
    points.addEventListener('hearth-copy', (event) => event.preventDefault());
    await press(points);
    expect([events.length, shared.length]).to.deep.equal([2, 1]);
  });

  it('is silent where the reader thinks better of it', async () => {
    const {copied} = device(new DOMException('No.', 'AbortError'));
    const quote = await show('hearth-quote share');
    await press(quote);
    expect([...copied, statusOf(quote)]).to.deep.equal(['']);
  });

  for (const [name, meet] of Object.entries<() => Device>({
    'the device cannot': () => {
      const met = device();
      fake('share', {value: undefined});
      return met;
    },
    'the device refuses': () => {
      const met = device();
      fake('canShare', {value: () => false});
      return met;
    },
    'it fails': () => device(new DOMException('No.', 'NotAllowedError')),
    'it fails without a name': () => {
      const met = device();
      fake('share', {value: () => Promise.reject(new Error())});
      return met;
    },
    'a page has put a text there': () => {
      const met = device();
      fake('share', {value: 'not a function'});
      return met;
    },
    'a page has put a trap there': () => {
      const met = device();
      const trap = (): never => {
        throw new Error('A trap');
      };
      fake('share', {get: trap});
      return met;
    },
  })) {
    it(`copies, and says so, where ${name}`, async () => {
      const {copied} = meet();
      const quote = await show('hearth-quote share');
      await press(quote);
      await waitUntil(() => statusOf(quote) === 'Link copied', 'told');
      expect(copied.length).to.equal(1);
      expect(copied[0]).to.match(/^“You do[^”]*”\n— Aldo Rask, lamplighter\nhttp/);
    });
  }

  it('says so where nothing can be copied either', async () => {
    device();
    fake('share', {value: undefined});
    fake('clipboard', {value: undefined});
    const quote = await show('hearth-quote share');
    await press(quote);
    await waitUntil(() => statusOf(quote) === 'Could not copy', 'told');
  });

  it('holds for what a story has inside, but where that says otherwise', async () => {
    const all = await show('hearth-story share');
    for (const tag of ['hearth-quote', 'hearth-key-points', 'hearth-conversation']) {
      const [block] = inside(all, tag);
      await waitUntil(() => buttonsOf(block!).length > 0, tag);
    }
    const some = await fixture(`<hearth-story share>
      <hearth-quote share="false"><p>Said.</p></hearth-quote>
      <hearth-key-points><ul><li>One.</li></ul></hearth-key-points>
    </hearth-story>`);
    const [quote, points] = some.children;
    await waitUntil(() => buttonsOf(points!).length === 1, 'the point');
    expect(buttonsOf(quote!).length).to.equal(0);
    some.removeAttribute('share');
    await waitUntil(() => buttonsOf(points!).length === 0, 'nothing shared');
  });

  it('goes with what is shown, and stays behind it', async () => {
    const {shared} = device();
    const points = await show('hearth-key-points share', {keyPoints: ['One.', 'Two.']});
    points.story = {keyPoints: [['A ', {em: 'new'}, ' one.']]};
    await points.updateComplete;
    expect(buttonsOf(points).length).to.equal(1);
    expect(inside(points, 'li > :last-child')[0]?.className).to.equal('sharing');
    await press(points);
    expect(shared[0]?.text).to.equal('A new one.');
  });

  it('can be pressed by a finger, and has no faults that axe sees', async () => {
    for (const tag of ['hearth-quote', 'hearth-key-points', 'hearth-conversation']) {
      const element = await show(`${tag} share`);
      const {width, height} = buttonsOf(element)[0]!.getBoundingClientRect();
      expect(Math.min(width, height), tag).to.be.at.least(24);
      await expect(element).to.be.accessible();
    }
  });

  it('moves nothing when it comes', async () => {
    for (const tag of ['hearth-quote', 'hearth-key-points', 'hearth-conversation']) {
      const element = await fixture<HearthElement>(`<${tag} share></${tag}>`);
      element.story = FULL;
      await element.updateComplete;
      const tops = (): number[] =>
        inside(element, 'p, li').map((item) => item.getBoundingClientRect().height);
      const before = tops();
      inside(element, '.sharing').forEach((control) => control.remove());
      expect(tops(), tag).to.deep.equal(before);
    }
  });
});
