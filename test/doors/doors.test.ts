import {aTimeout, expect, fixture} from '@open-wc/testing';
import '../../src/blocks/story/define.js';
import type {HearthKeyPoints} from '../../src/blocks/key-points/element.js';
import type {HearthStory} from '../../src/blocks/story/element.js';
import {
  answering,
  closeFrames,
  collect,
  countOf,
  fault,
  held,
  hush,
  inside,
  openFrame,
  release,
  shownText,
  squeeze,
  type Hush,
} from '../fixtures.js';
import {waitUntil} from '../wait.js';

const TAG = 'hearth-key-points';

/** A story that shows one word, besides its heading. */
const saying = (word: string): object => ({keyPoints: [word]});

const script = (json: string): string => `<script type="application/json">${json}</script>`;

const html = (word: string): string => `<ul><li>${word}</li></ul>`;

const make = (inner = '', attributes = ''): Promise<HearthKeyPoints> =>
  fixture<HearthKeyPoints>(`<${TAG} ${attributes}>${inner}</${TAG}>`);

const wordOf = (element: Element): string =>
  shownText(element.parentElement ?? undefined).replace(/^Keypoints/, '');

const shows = async (element: Element, word: string): Promise<void> => {
  const isShown = (): boolean => wordOf(element) === squeeze(word);
  await waitUntil(isShown, word).catch(() => undefined);
  expect(wordOf(element)).to.equal(squeeze(word));
};

const asked = (url: string): Promise<void> =>
  waitUntil(async () => (await countOf(url)).requests > 0, 'a request');

describe('the doors', () => {
  let lines: Hush;

  beforeEach(() => (lines = hush()));

  afterEach(() => {
    lines.restore();
    closeFrames();
  });

  describe('in order of precedence', () => {
    const ORDER = ['property', 'src', 'json', 'html', 'parent'] as const;

    /** An element with a story at each of some doors, named after the door. */
    const withDoors = async (doors: readonly string[]): Promise<HearthKeyPoints> => {
      const inner =
        (doors.includes('json') ? script(JSON.stringify(saying('json'))) : '') +
        (doors.includes('html') ? html('html') : '');
      const src = doors.includes('src') ? `src="${answering(saying('src'))}"` : '';
      const parent = await fixture<HearthStory>(
        `<hearth-story><${TAG} ${src}>${inner}</${TAG}><hearth-links></hearth-links></hearth-story>`,
      );
      if (doors.includes('parent')) parent.story = saying('parent');
      const element = parent.querySelector(TAG);
      if (!element) return expect.fail('no element');
      if (doors.includes('property')) element.story = saying('property');
      return element;
    };

    ORDER.forEach((door, index) => {
      it(`shows what ${door} gives rather than ${ORDER.slice(index + 1).join(', ') || 'nothing'}`, async () => {
        await shows(await withDoors(ORDER.slice(index)), door);
      });
    });

    it('goes back to the next door when one is taken away', async () => {
      const element = await withDoors(ORDER);
      await shows(element, 'property');
      element.story = undefined;
      await shows(element, 'src');
      element.src = null;
      await shows(element, 'json');
      element.querySelector('script')?.remove();
      await shows(element, 'html');
      element.replaceChildren();
      await shows(element, 'parent');
      expect(lines.errors).to.deep.equal([]);
    });
  });

  describe('where one fails', () => {
    const cases: Record<string, [door: string, told: RegExp, attributes: string, inner?: string]> =
      {
        'a status of 404': ['src', /404/, `src="${fault('json', {status: 404})}"`],
        'a status of 500': ['src', /500/, `src="${fault('json', {status: 500})}"`],
        'JSON that is broken': ['src', /JSON/, `src="${fault('json', {body: '{"keyPoints": ['})}"`],
        'an empty answer': ['src', /JSON/, `src="${fault('json', {body: ' '})}"`],
        'JSON that is no story': ['src', /teapot/, `src="${answering({teapot: true})}"`],
        'a list': ['src', /./, `src="${answering([])}"`],
        'an empty story': ['src', /story/, `src="${answering({version: 1, keyPoints: []})}"`],
        'an answer that is cut off': ['src', /network/, `src="${fault('reset')}"`],
        'an answer that never ends': ['src', /timeout/, `timeout="200" src="${fault('stall')}"`],
        'an answer that never begins': ['src', /timeout/, `timeout="200" src="${held({})}"`],
        'more than max-bytes': [
          'src',
          /max-bytes/,
          `max-bytes="1000" src="${fault('big', {bytes: 50_000_000})}"`,
        ],
        'an address where nobody answers': ['src', /address/, 'src="http://localhost:1/a.json"'],
        'an address that is none': ['src', /./, 'src="http://"'],
        'inline JSON that is broken': ['json', /JSON/, '', script('{"keyPoints": ')],
        'inline JSON that is no story': ['json', /teapot/, '', script('{"teapot": true}')],
      };

    for (const [what, [door, told, attributes, inner = '']] of Object.entries(cases)) {
      it(`shows the next one, and says so once: ${what}`, async () => {
        const errors = collect(document, 'hearth-error');
        const element = await make(`${inner}${html('html')}`, attributes);
        await waitUntil(() => errors.length, 'an error');
        await shows(element, 'html');
        element.requestUpdate();
        await aTimeout(50);
        expect(errors.map((error) => [error.door, error.target])).to.deep.equal([[door, element]]);
        expect(errors[0]?.message).to.match(told);
        expect(errors[0]?.message).not.to.match(/\n|\.\./);
        expect(lines.errors).to.deep.equal([errors[0]?.message]);
        expect(lines.warnings).to.deep.equal([]);
        expect(element.querySelector('li')?.textContent).to.equal('html');
      });
    }

    for (const value of [42, 'text', true, [], {}, {teapot: true}, {keyPoints: []}, () => 1]) {
      it(`shows the next one where the property is ${String(JSON.stringify(value))}`, async () => {
        const element = await make(html('html'));
        const errors = collect(element, 'hearth-error');
        element.story = value;
        await waitUntil(() => errors.length, 'an error');
        await shows(element, 'html');
        expect(errors.map(({door}) => door)).to.deep.equal(['property']);
        expect(lines.errors.length).to.equal(1);
      });
    }

    it('takes null for no property, and says nothing', async () => {
      const element = await make(html('html'));
      element.story = null;
      await shows(element, 'html');
      expect(lines.errors).to.deep.equal([]);
    });

    it('tells of each failing door once where all of them fail', async () => {
      const errors = collect(document, 'hearth-error');
      const element = await make(script('{'), `src="${fault('json', {status: 404})}"`);
      element.story = 42;
      await waitUntil(() => errors.length === 3, 'three errors');
      await aTimeout(50);
      expect(errors.map(({door}) => door).sort()).to.deep.equal(['json', 'property', 'src']);
      expect(lines.errors.length).to.equal(3);
      expect(element.offsetHeight).to.equal(0);
    });

    it('tells of a second failure when another value is as bad', async () => {
      const element = await make(html('html'));
      const errors = collect(element, 'hearth-error');
      for (const value of [1, 2]) {
        element.story = value;
        await element.updateComplete;
        await waitUntil(() => errors.length === value, `error ${value}`);
      }
    });
  });

  describe('at an address', () => {
    it('asks once for all the elements that name it', async () => {
      const url = held(saying('src'));
      const elements = await Promise.all([1, 2, 3, 4].map(() => make('', `src="${url}"`)));
      await release(url);
      for (const element of elements) await shows(element, 'src');
      await shows(await make('', `src="${url}"`), 'src');
      expect(await countOf(url)).to.deep.equal({requests: 1, aborted: 0});
    });

    it('gives up when the last of them leaves the page', async () => {
      const url = held(saying('src'));
      const [one, two] = await Promise.all([make('', `src="${url}"`), make('', `src="${url}"`)]);
      await asked(url);
      one?.remove();
      await aTimeout(300);
      expect(await countOf(url)).to.deep.equal({requests: 1, aborted: 0});
      two?.remove();
      await waitUntil(async () => (await countOf(url)).aborted === 1, 'abort');
      expect(lines.errors).to.deep.equal([]);
    });

    it('asks again after it was given up', async () => {
      const url = held(saying('src'));
      const element = await make('', `src="${url}"`);
      const {parentElement: parent} = element;
      await asked(url);
      element.remove();
      await waitUntil(async () => (await countOf(url)).aborted === 1, 'abort');
      await release(url);
      parent?.append(element);
      await shows(element, 'src');
    });

    it('stops reading at max-bytes', async () => {
      const url = fault('big', {bytes: 20_000_000, endless: 1});
      const element = await make('', `src="${url}" max-bytes="100000"`);
      const errors = collect(element, 'hearth-error');
      await waitUntil(() => errors.length, 'an error');
      await waitUntil(async () => (await countOf(url)).aborted === 1, 'abort');
    });

    it('reads a story of exactly max-bytes', async () => {
      const url = answering(saying('src'));
      const {length} = JSON.stringify(saying('src'));
      await shows(await make('', `src="${url}" max-bytes="${length}"`), 'src');
    });

    it('keeps what it shows while another address loads', async () => {
      const element = await make('', `src="${answering(saying('old'))}"`);
      await shows(element, 'old');
      const url = held(saying('new'));
      element.src = url;
      await asked(url);
      expect(wordOf(element)).to.equal('old');
      expect(element.hasAttribute('aria-busy')).to.equal(false);
      await release(url);
      await shows(element, 'new');
    });

    it('shows the address named last, whichever answers last', async () => {
      const slow = held(saying('slow'));
      const element = await make('', `src="${slow}"`);
      element.src = answering(saying('quick'));
      await shows(element, 'quick');
      await release(slow);
      await aTimeout(500);
      expect(wordOf(element)).to.equal('quick');
    });

    it('tries again when the network is back', async () => {
      const {fetch} = window;
      window.fetch = () => Promise.reject(new TypeError('no network'));
      const element = await make(html('html'), `src="${answering(saying('src'))}"`);
      const errors = collect(element, 'hearth-error');
      await waitUntil(() => errors.length || lines.errors.length, 'an error');
      window.fetch = fetch;
      expect(wordOf(element)).to.equal('html');
      window.dispatchEvent(new Event('online'));
      await shows(element, 'src');
    });

    it('asks for nothing where the address is empty, and says nothing', async () => {
      const {fetch} = window;
      const addresses: unknown[] = [];
      window.fetch = (input) => {
        addresses.push(input);
        return fetch(input);
      };
      const errors = collect(document, 'hearth-error');
      const [attribute, property] = [await make(html('html'), 'src=""'), await make(html('html'))];
      property.src = '';
      const empty = await make('', 'src=""');
      const json = await make(script(JSON.stringify(saying('json'))), 'src=""');
      await shows(attribute, 'html');
      await shows(property, 'html');
      await shows(json, 'json');
      const parent = await fixture<HearthStory>(
        `<hearth-story>${script(JSON.stringify(saying('parent')))}<${TAG} src=""></${TAG}></hearth-story>`,
      );
      await shows(parent, 'parent');
      window.fetch = fetch;
      expect(empty.hasAttribute('aria-busy')).to.equal(false);
      expect(addresses).to.deep.equal([]);
      expect(errors).to.deep.equal([]);
      expect(lines.errors).to.deep.equal([]);
    });

    it('shows what the other doors give once its address is empty', async () => {
      const element = await make(html('html'), `src="${answering(saying('src'))}"`);
      await shows(element, 'src');
      element.src = '';
      await shows(element, 'html');
    });

    it('says that it is busy only while it has nothing to show', async () => {
      const url = held(saying('src'));
      const [empty, full] = [await make('', `src="${url}"`), await make(html('a'), `src="${url}"`)];
      await asked(url);
      expect(empty.getAttribute('aria-busy')).to.equal('true');
      expect(full.hasAttribute('aria-busy')).to.equal(false);
      await release(url);
      await shows(empty, 'src');
      expect(empty.hasAttribute('aria-busy')).to.equal(false);
    });

    it('is not busy any more once nothing has come', async () => {
      const element = await make('', `src="${fault('json', {status: 404})}"`);
      await waitUntil(() => !element.hasAttribute('aria-busy'), 'not busy');
      expect(element.offsetHeight).to.equal(0);
    });
  });

  describe('whenever they open', () => {
    const DEFINE = (name: string): string =>
      new URL(`../../src/blocks/${name}/define.js`, import.meta.url).href;

    const load = async (page: Document, name: string): Promise<void> => {
      const added = Object.assign(page.createElement('script'), {type: 'module'});
      added.textContent = `import ${JSON.stringify(DEFINE(name).replace(/js$/, 'ts'))};`;
      page.head.append(added);
      await page.defaultView?.customElements.whenDefined(`hearth-${name}`);
    };

    const framed = async (markup: string): Promise<[Document, HearthKeyPoints]> => {
      const page = await openFrame({srcdoc: `<body>${markup}</body>`});
      const element = page.querySelector(TAG);
      return element ? [page, element] : expect.fail('no element');
    };

    it('shows a property that was set before the upgrade', async () => {
      const [page, element] = await framed(`<${TAG}>${html('html')}</${TAG}>`);
      element.story = saying('property');
      await load(page, 'key-points');
      await shows(element, 'property');
    });

    it('shows a property that was set before it was connected', async () => {
      const element = document.createElement(TAG);
      element.story = saying('property');
      (await fixture('<div></div>')).append(element);
      await shows(element, 'property');
    });

    it('shows each property that is set, one after another', async () => {
      const element = await make(html('html'));
      for (const word of ['one', 'two', 'three']) {
        element.story = saying(word);
        await shows(element, word);
      }
    });

    it('shows the story of a parent that is upgraded after it', async () => {
      const [page, element] = await framed(
        `<hearth-story>${script(JSON.stringify(saying('parent')))}<${TAG}></${TAG}></hearth-story>`,
      );
      await load(page, 'key-points');
      await aTimeout(50);
      expect(element.offsetHeight).to.equal(0);
      await load(page, 'story');
      await shows(element.parentElement as Element, 'parent');
    });

    it('shows the story of a parent, given before or after the child came', async () => {
      const parent = await fixture<HearthStory>('<hearth-story></hearth-story>');
      parent.story = saying('before');
      await parent.updateComplete;
      const element = document.createElement(TAG);
      parent.append(element);
      await shows(parent, 'before');
      parent.story = saying('after');
      await shows(parent, 'after');
      const {parentElement: home} = parent;
      home?.append(element);
      await waitUntil(() => element.offsetHeight === 0, 'nothing outside of the parent');
    });

    it('shows the same after a move, and asks nobody again', async () => {
      const url = answering(saying('src'));
      const [place, element] = [await fixture('<div></div>'), await make('', `src="${url}"`)];
      await shows(element, 'src');
      place.append(element);
      await shows(element, 'src');
      expect(await countOf(url)).to.deep.equal({requests: 1, aborted: 0});
    });

    it('goes on waiting for an address while it moves', async () => {
      const url = held(saying('src'));
      const [place, element] = [await fixture('<div></div>'), await make('', `src="${url}"`)];
      await asked(url);
      place.append(element);
      await release(url);
      await shows(element, 'src');
      expect(await countOf(url)).to.deep.equal({requests: 1, aborted: 0});
    });

    it('shows the same in another document, and back', async () => {
      const [page, main] = [
        await openFrame({srcdoc: '<main></main>'}),
        await fixture('<main></main>'),
      ];
      const element = await make(html('same'));
      const styled = getComputedStyle(inside(element, 'li')[0] ?? element).listStyleType;
      for (const place of [page.querySelector('main'), main]) {
        place?.append(element);
        await shows(element, 'same');
        const [item = element] = inside(element, 'li');
        expect(getComputedStyle(item).listStyleType).to.equal(styled);
      }
    });

    it('reads an address from the page’s base', async () => {
      const [page, element] = await framed(
        `<base href="/stories/samples/"><${TAG} src="minimal.json"></${TAG}>`,
      );
      await load(page, 'key-points');
      await waitUntil(() => shownText(page).includes('umbrellas'), 'it');
      expect(element.isConnected).to.equal(true);
    });

    it('shows the same in a clone', async () => {
      for (const inner of [html('same'), script(JSON.stringify(saying('same')))]) {
        const element = await make(inner);
        await shows(element, 'same');
        const clone = element.cloneNode(true) as HTMLElement;
        (await fixture('<div></div>')).append(clone);
        await shows(clone, 'same');
      }
    });
  });

  describe('in the light DOM', () => {
    it('follows what is added, changed and taken away', async () => {
      const element = await make(html('one'));
      const list = element.querySelector('ul');
      list?.insertAdjacentHTML('beforeend', '<li>two</li>');
      await shows(element, 'onetwo');
      const text = list?.querySelector('li')?.firstChild;
      if (text) text.nodeValue = 'ONE';
      await shows(element, 'ONEtwo');
      list?.remove();
      await waitUntil(() => element.offsetHeight === 0, 'nothing');
    });

    it('follows inline JSON that a script writes later', async () => {
      const element = await make();
      element.innerHTML = script(JSON.stringify(saying('one')));
      await shows(element, 'one');
      const inline = element.querySelector('script');
      if (inline) inline.textContent = JSON.stringify(saying('two'));
      await shows(element, 'two');
    });

    for (const [door, inner, attributes = ''] of [
      ['json', script(JSON.stringify(saying('json'))) + html('html')],
      ['html', html('html')],
      ['src', html('html'), `src="${answering(saying('src'))}"`],
    ] as const) {
      it(`is never changed, whatever shows: ${door}`, async () => {
        const element = await make(inner, attributes);
        const before = element.innerHTML;
        await shows(element, door);
        expect(element.innerHTML).to.equal(before);
      });
    }
  });

  describe('tell', () => {
    it('what shows, from which door, once for each story', async () => {
      const events = collect(document, 'hearth-ready');
      const element = await make(html('html'));
      await waitUntil(() => events.length === 1, 'ready');
      element.story = saying('property');
      await waitUntil(() => events.length === 2, 'ready again');
      element.requestUpdate();
      await aTimeout(50);
      expect(events.map(({door, target}) => [door, target])).to.deep.equal([
        ['html', element],
        ['property', element],
      ]);
      expect(events[1]?.story.keyPoints).to.deep.equal(['property']);
    });

    it('what was wrong with a story that shows, in one line', async () => {
      const element = await make();
      const events = collect(element, 'hearth-ready');
      element.story = {keyPoints: ['fine', 7], teapot: true};
      await shows(element, 'fine');
      expect(events[0]?.issues.map(({path}) => path)).to.include('keyPoints[1]');
      expect(lines.warnings.length).to.equal(1);
      expect(lines.warnings[0]).to.include('keyPoints[1]');
      expect(lines.errors).to.deep.equal([]);
    });

    it('of the issues at one address once, however many elements show it', async () => {
      const url = answering({keyPoints: ['fine', 7]});
      for (const element of await Promise.all([1, 2, 3].map(() => make('', `src="${url}"`)))) {
        await shows(element, 'fine');
      }
      expect(lines.warnings.length).to.equal(1);
    });
  });
});
