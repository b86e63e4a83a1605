import {expect} from '@open-wc/testing';
import type * as Library from '../../src/entries/index.js';
import {closeFrames, shownText} from '../fixtures.js';
import {openSite, type Recipe, type Site} from './site.js';

type Mount = typeof Library.mount;
type Options = Parameters<Mount>[1];

const STORY = {keyPoints: ['One.'], narrative: ['He is sixty now.']};
const BLOCKS = [
  'story',
  'summary',
  'key-points',
  'prose',
  'quote',
  'conversation',
  'links',
] as const;

const SCRIPT = `<script type="module">
  import {mount} from './cdn/hearth.js';
  window.mount = mount;
</script>`;

interface Mounting extends Site {
  readonly mount: (target: unknown, options: object) => HTMLElement;
}

/** A page that has `mount()` from the built module, and a target with something in it. */
const openMounting = async (recipe: Recipe = {}): Promise<Mounting> => {
  const body = '<main><p>Own.</p>, text</main><aside></aside>';
  const site = await openSite({body, ...recipe, head: SCRIPT + (recipe.head ?? '')});
  await site.until(() => 'mount' in site.view);
  const {mount} = site.view as unknown as {mount: Mount};
  return Object.assign(site, {
    mount: (target: unknown, options: object) => mount(target as Element, options as Options),
  });
};

const thrownBy = (act: () => unknown): Error => {
  try {
    act();
  } catch (error) {
    return error as Error;
  }
  return expect.fail('nothing was thrown');
};

describe('mount()', () => {
  let site: Mounting;
  let main: HTMLElement;

  const start = async (recipe?: Recipe): Promise<void> => {
    site = await openMounting(recipe);
    main = site.get('main');
  };

  afterEach(closeFrames);

  for (const block of BLOCKS) {
    it(`returns the element of ${block}, which is loaded when it is needed`, async () => {
      await start();
      expect(await site.asked('chunks')).to.equal(0);
      const element = site.mount(main, {block, story: STORY});
      expect(element.localName).to.equal(`hearth-${block}`);
      expect(element.parentElement).to.equal(main);
      await site.until(() => element.shadowRoot);
      const Defined = site.view.customElements.get(`hearth-${block}`)!;
      expect(element).to.be.instanceOf(Defined);
      expect(site.noted).to.deep.equal([]);
    });
  }

  it('shows a story that is given before the element is loaded, and after', async () => {
    await start();
    const early = site.mount(main, {block: 'key-points', story: STORY});
    expect(early.shadowRoot).to.equal(null);
    await site.shows('Key points One.');
    site.mount(site.get('aside'), {block: 'key-points', story: {keyPoints: ['Two.']}});
    await site.shows('Key points One. Key points Two.');
    expect(Object.hasOwn(early, 'story')).to.equal(false);
    expect(site.noted).to.deep.equal([]);
  });

  it('shows the story of an address', async () => {
    await start();
    const element = site.mount(main, {block: 'prose', src: 'story.json', label: 'Lamps'});
    await site.shows('Lamps He is sixty now.');
    expect(element.getAttribute('src')).to.equal('story.json');
  });

  it('takes attributes by either name, and booleans', async () => {
    await start();
    const element = site.mount(main, {
      block: 'key-points',
      story: STORY,
      headingLevel: 5,
      ordered: true,
      'data-x': 0,
      hidden: false,
      lang: null,
      dir: undefined,
      label: '',
      'max-bytes': 2000,
    });
    const attributes = [...element.attributes].map(({name, value}) => `${name}=${value}`);
    expect(attributes.filter((one) => !one.startsWith('aria-')).sort()).to.deep.equal([
      'data-x=0',
      'heading-level=5',
      'label=',
      'max-bytes=2000',
      'ordered=',
    ]);
    await site.until(() => element.shadowRoot?.querySelector('ol'));
    expect(element.shadowRoot!.querySelector('h5')).not.to.equal(null);
    const other = site.mount(site.get('aside'), {
      block: 'key-points',
      story: STORY,
      'heading-level': 6,
      ordered: false,
    });
    await site.until(() => other.shadowRoot?.querySelector('h6'));
    expect(other.shadowRoot!.querySelector('ol')).to.equal(null);
  });

  it('keeps what the target has, and replaces only its own', async () => {
    await start();
    const own = [...main.childNodes];
    const first = site.mount(main, {block: 'key-points', story: STORY});
    const prose = site.mount(main, {block: 'prose', story: STORY});
    expect([...main.childNodes]).to.deep.equal([...own, first, prose]);
    const second = site.mount(main, {block: 'key-points', story: {keyPoints: ['Two.']}});
    expect([...main.childNodes]).to.deep.equal([...own, second, prose]);
    expect(first.isConnected).to.equal(false);
    const elsewhere = site.mount(site.get('aside'), {block: 'key-points', story: STORY});
    expect([...main.childNodes]).to.deep.equal([...own, second, prose]);
    await site.shows('Key points Two. In brief He is sixty now. Key points One.');
    expect(elsewhere.isConnected).to.equal(true);
  });

  it('keeps the narrative and the report beside each other, and replaces each by its like', async () => {
    await start();
    const story = {narrative: ['Short.'], report: ['Long.']};
    const own = [...main.childNodes];
    const narrative = site.mount(main, {block: 'prose', story});
    const report = site.mount(main, {block: 'prose', field: 'report', story});
    expect([...main.childNodes]).to.deep.equal([...own, narrative, report]);
    await site.shows('In brief Short. Full report Long.');
    const other = site.mount(main, {block: 'prose', field: 'report', story: {report: ['Two.']}});
    expect([...main.childNodes]).to.deep.equal([...own, narrative, other]);
    const named = site.mount(main, {block: 'prose', field: 'narrative', story});
    expect([...main.childNodes]).to.deep.equal([...own, named, other]);
    await site.shows('In brief Short. Full report Two.');
  });

  it('leaves the elements alone that others have put into the target', async () => {
    await start({
      body: '<main><hearth-key-points><ul><li>Own.</li></ul></hearth-key-points></main>',
    });
    site.mount(main, {block: 'key-points', story: STORY});
    site.mount(main, {block: 'key-points', story: {keyPoints: ['Two.']}});
    await site.shows('Key points Own. Key points Two.');
  });

  it('is undone by remove()', async () => {
    await start();
    const before = main.innerHTML;
    const element = site.mount(main, {block: 'story', story: STORY});
    await site.until(() => element.shadowRoot);
    element.remove();
    expect(main.innerHTML).to.equal(before);
    site.mount(main, {block: 'story', story: STORY}).remove();
    expect(main.innerHTML).to.equal(before);
  });

  it('puts another in the target once its own has been moved away', async () => {
    await start();
    const first = site.mount(main, {block: 'key-points', story: STORY});
    site.get('aside').append(first);
    site.mount(main, {block: 'key-points', story: {keyPoints: ['Two.']}});
    await site.shows('Key points Two. Key points One.');
  });

  it('mounts into a shadow root', async () => {
    await start();
    const root = site.get('aside').attachShadow({mode: 'open'});
    root.innerHTML = '<p>Own.</p>';
    const element = site.mount(root, {block: 'key-points', story: STORY});
    await site.until(() => element.shadowRoot);
    await site.shows('Key points One.', root);
    expect([...root.children].map(({localName}) => localName)).to.deep.equal([
      'p',
      'hearth-key-points',
    ]);
  });

  it('mounts into a fragment that comes into the page later', async () => {
    await start();
    const fragment = site.document.createDocumentFragment();
    const element = site.mount(fragment, {block: 'key-points', story: STORY, label: 'Later'});
    expect(element.parentNode).to.equal(fragment);
    main.append(fragment);
    await site.shows('Later One.');
    expect(site.noted).to.deep.equal([]);
  });

  it('mounts into an element that comes into the page later', async () => {
    await start();
    const target = site.document.createElement('div');
    site.mount(target, {block: 'prose', src: 'story.json'});
    main.append(target);
    await site.shows('In brief He is sixty now.');
  });

  it('mounts where the library is loaded by the classic script too', async () => {
    await start({head: '<script src="cdn/hearth.classic.js"></script>'});
    site.mount(main, {block: 'key-points', story: STORY});
    await site.shows('Key points One.');
    expect(site.noted).to.deep.equal([]);
  });

  it('says what is wrong with a target, and what to do', async () => {
    await start();
    for (const target of [null, undefined, '#main', 'main', 42, {}, main.children]) {
      const error = thrownBy(() => site.mount(target, {block: 'prose'}));
      expect(error.name, String(target)).to.equal('TypeError');
      expect(error.message, String(target)).to.match(/^mount: .*target/);
    }
    const {message} = thrownBy(() => site.mount('#main', {block: 'prose'}));
    expect(message)
      .to.match(/#main/)
      .and.to.match(/querySelector|element/i);
    expect(main.querySelector('hearth-prose')).to.equal(null);
  });

  it('says which blocks there are', async () => {
    await start();
    for (const block of [undefined, null, '', 'keypoints', 'hearth-quote', 'toString', {}]) {
      const error = thrownBy(() => site.mount(main, {block}));
      expect(error.name, String(block)).to.equal('RangeError');
      for (const name of BLOCKS) expect(error.message).to.include(name);
    }
    expect(main.children.length).to.equal(1);
  });

  it('works by the package’s main module, before its elements are registered', async () => {
    const {mount} = await import('../../src/entries/index.js');
    const target = document.createElement('div');
    document.body.append(target);
    const element = mount(target, {block: 'links', story: {links: [{label: 'FAQ'}]}});
    await customElements.whenDefined('hearth-links');
    await element.updateComplete;
    expect(shownText(target)).to.match(/FAQ$/);
    target.remove();
  });
});
