import {expect} from '@open-wc/testing';
import {closeFrames, openFrame} from '../fixtures.js';
import {complaints} from './pages/look.js';
import {BUNDLES} from './pages/page.js';
import {differences, realmOf} from './pages/traces.js';
import {tally} from './tally.js';
import {waitUntil} from '../wait.js';

type Realm = Window & {eval: (code: string) => unknown};

const SCRIPTS = {module: '/hostile/cdn/hearth.js', classic: '/hostile/cdn/hearth.classic.js'};

/** What a page may keep of its readers. */
const stored = ({document, localStorage, sessionStorage}: Realm): string =>
  JSON.stringify([document.cookie, localStorage, sessionStorage]);

/**
 * The markup of a page, without what the library is there to add: the copy of a story that came as
 * JSON, and that an element waits for its story.
 */
const markupOf = ({documentElement}: Document): string => {
  const copy = documentElement.cloneNode(true) as Element;
  for (const added of copy.querySelectorAll('.hearth-copy')) added.remove();
  return copy.outerHTML.replaceAll(' aria-busy="true"', '');
};

/** Adds the library to a page, and waits until all of it is there. */
const add = async (page: Document, bundle: 'module' | 'classic'): Promise<HTMLScriptElement> => {
  const script = page.createElement('script');
  script.type = bundle === 'module' ? 'module' : '';
  script.src = SCRIPTS[bundle];
  page.body.append(script);
  await waitUntil(() => !complaints(page, {}).length).catch(() => undefined);
  expect(complaints(page, {})).to.deep.equal([]);
  return script;
};

describe('nothing is left behind', () => {
  afterEach(closeFrames);

  /** A calm page without the library, and its window. */
  const openPage = async (): Promise<[Document, Realm]> => {
    const page = await openFrame({src: '/hostile/none/calm/calm'});
    return [page, page.defaultView as unknown as Realm];
  };

  for (const bundle of BUNDLES) {
    it(`by the ${bundle} script: no global, no changed built-in, no word of the page`, async () => {
      const [page, window] = await openPage();
      // Some browsers make a new value for each look.
      const restless = differences(realmOf(window), realmOf(window));
      const [before, markup, kept] = [realmOf(window), markupOf(page), stored(window)];
      const script = await add(page, bundle);
      const changed = differences(before, realmOf(window));
      expect(changed.filter((path) => !restless.includes(path))).to.deep.equal([]);
      script.remove();
      expect(markupOf(page)).to.equal(markup);
      expect(stored(window)).to.equal(kept);
      await tally('pages');
    });
  }

  it('and what is left would be seen', async () => {
    const [, window] = await openPage();
    const before = realmOf(window);
    window.eval(`
      window.added = 1;
      Symbol.metadata ??= Symbol('metadata');
      Array.prototype.map = function () {};
      Object.defineProperty(Element.prototype, 'id', {enumerable: false});
      document.extra = true;
      Object.getPrototypeOf([][Symbol.iterator]()).more = true;
      delete window.name;
    `);
    expect(differences(before, realmOf(window))).to.include.members([
      'window: added',
      'Array.prototype: map',
      'Element.prototype: id',
      'document: extra',
      'ArrayIterator: more',
      'window: name',
    ]);
  });
});
