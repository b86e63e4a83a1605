import {expect, fixture} from '@open-wc/testing';
import * as library from '../../src/entries/index.js';
import {answering, shownText} from '../fixtures.js';
import {waitUntil} from '../wait.js';

const {HearthKeyPoints, HearthStory, define} = library;

const TAGS = [
  'hearth-story',
  'hearth-summary',
  'hearth-key-points',
  'hearth-prose',
  'hearth-quote',
  'hearth-conversation',
  'hearth-links',
];

const registered = (): string[] => TAGS.filter((tag) => customElements.get(tag));

const shows = async (scope: Element, text: string): Promise<void> => {
  const shown = (): string => shownTextOf(scope).replace(/\s/g, '');
  const expected = text.replace(/\s/g, '');
  await waitUntil(() => shown() === expected, text).catch(() => undefined);
  expect(shown()).to.equal(expected);
};

/** What `shownText` sees only of the library's own tags: here they have others. */
const shownTextOf = (element: Element): string => {
  const isHidden = getComputedStyle(element).display === 'none';
  if (isHidden || element.matches('button, fieldset, script, style')) return '';
  const slot = element instanceof HTMLSlotElement ? element.assignedNodes({flatten: true}) : [];
  const nodes = slot.length ? slot : [...(element.shadowRoot ?? element).childNodes];
  const textOf = (node: Node): string => (node instanceof Text ? node.data : '');
  return nodes.map((node) => (node instanceof Element ? shownTextOf(node) : textOf(node))).join('');
};

const STORY = {keyPoints: ['One.'], narrative: ['He is sixty now.']};

/** Each test registers what it needs; what one has registered stays. */
describe('the modules of the package', () => {
  it('register nothing where only classes are imported', () => {
    expect(Object.keys(library)).to.include.members(['HearthStory', 'HearthQuote', 'mount']);
    expect(registered()).to.deep.equal([]);
  });

  it('register one tag where one element is imported', async () => {
    await import('../../src/blocks/key-points/define.js');
    expect(registered()).to.deep.equal(['hearth-key-points']);
    expect(customElements.get('hearth-key-points')).to.equal(HearthKeyPoints);
  });
});

describe('a class under a tag of one’s own', () => {
  before(() => {
    customElements.define('my-points', class extends HearthKeyPoints {});
    customElements.define('my-story', class extends HearthStory {});
  });

  const DOORS: Record<string, () => Promise<Element>> = {
    property: async () =>
      Object.assign(
        await fixture<InstanceType<typeof HearthKeyPoints>>('<my-points></my-points>'),
        {
          story: STORY,
        },
      ),
    src: () => fixture(`<my-points src="${answering(STORY)}"></my-points>`),
    'inline JSON': () =>
      fixture(
        `<my-points><script type="application/json">${JSON.stringify(STORY)}</script></my-points>`,
      ),
    HTML: () => fixture('<my-points><ul><li>One.</li></ul></my-points>'),
  };
  for (const [door, make] of Object.entries(DOORS)) {
    it(`shows what comes through its door: ${door}`, async () => {
      await shows(await make(), 'Key points One.');
    });
  }

  it('shows its part of a hearth-story around it', async () => {
    await import('../../src/blocks/story/define.js');
    const story = await fixture<library.HearthStory>(
      '<hearth-story><my-points></my-points></hearth-story>',
    );
    story.story = STORY;
    await shows(story, 'Key points One.');
  });

  it('is the story itself where it has its HTML, in a hearth-story', async () => {
    const story = await fixture(
      `<hearth-story><my-points><ul><li>One.</li></ul></my-points>
        <hearth-prose></hearth-prose></hearth-story>`,
    );
    await shows(story, 'Key points One.');
  });

  it('tells its blocks its story, as a hearth-story does', async () => {
    const story = await fixture<library.HearthStory>(
      `<my-story><my-points></my-points><hearth-prose></hearth-prose></my-story>`,
    );
    story.story = STORY;
    await shows(story, 'Key points One. In brief He is sixty now.');
  });

  it('shows a whole story by itself', async () => {
    const story = await fixture<library.HearthStory>('<my-story></my-story>');
    story.story = STORY;
    await shows(story, 'Key points One. In brief He is sixty now.');
  });
});

/** A registry as a scope has it, where the engine has none. */
class StandIn {
  readonly #elements = new Map<string, CustomElementConstructor>();

  readonly get = (tag: string): CustomElementConstructor | undefined => this.#elements.get(tag);

  define(tag: string, element: CustomElementConstructor): void {
    if (this.#elements.has(tag)) throw new DOMException(tag, 'NotSupportedError');
    this.#elements.set(tag, element);
  }
}

const makeRegistry = (): CustomElementRegistry => {
  try {
    return new CustomElementRegistry();
  } catch {
    return new StandIn() as unknown as CustomElementRegistry;
  }
};

describe('define()', () => {
  class Own extends HearthKeyPoints {}

  it('registers an element in a registry of one’s own, and nowhere else', () => {
    const registry = makeRegistry();
    define('own-points', Own, registry);
    expect(registry.get('own-points')).to.equal(Own);
    expect(customElements.get('own-points')).to.equal(undefined);
  });

  it('leaves a tag alone that is taken', () => {
    const registry = makeRegistry();
    class First extends HTMLElement {}
    registry.define('own-points', First);
    define('own-points', Own, registry);
    define('own-points', Own, registry);
    expect(registry.get('own-points')).to.equal(First);
  });

  it('makes elements that work in a scope', async function () {
    const registry = makeRegistry();
    if (registry instanceof StandIn) this.skip();
    define('own-points', Own, registry);
    const host = await fixture<HTMLElement>('<div></div>');
    const root = host.attachShadow({
      mode: 'open',
      customElementRegistry: registry,
    });
    root.innerHTML = '<own-points><ul><li>One.</li></ul></own-points>';
    const element = root.querySelector('own-points')!;
    expect(element).to.be.instanceOf(Own);
    await shows(element, 'Key points One.');
    expect(shownText(host)).to.equal('');
  });
});
