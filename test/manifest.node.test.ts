import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {beforeAll, describe, it} from 'vitest';
import type {Page} from 'playwright-core';
import {FULL} from './fixtures.js';
import type {Item, ManifestElement} from '../stories/docs/manifest-types.js';
import {byName, readManifest} from './manifest.js';
import {useSite} from './site.js';

const SRC = new URL('../src/', import.meta.url);
const elements = readManifest();

/** A story with a link and notices in each block. */
const LINK = [{a: 'Read on', href: 'https://example.com/'}];
const STORY = {
  ...FULL,
  disclosure: {use: 'none'},
  status: {state: 'corrected'},
  lede: LINK,
  narrative: [LINK, {heading: 'A'}, {list: ['b']}, {quote: 'c'}],
  quote: {...FULL.quote, text: LINK},
  conversation: {
    ...FULL.conversation,
    turns: [
      {speaker: 'Model', text: [LINK, {heading: 'A'}, {list: ['b']}, {quote: 'c'}]},
      ...FULL.conversation.turns,
    ],
  },
};

const sources = readdirSync(SRC, {recursive: true, encoding: 'utf8'})
  .filter((file) => file.endsWith('.ts'))
  .map((file) => ({
    file: file.replaceAll('\\', '/'),
    text: readFileSync(new URL(file, SRC), 'utf8'),
  }));

const textOf = (pattern: RegExp): string =>
  sources
    .filter(({file}) => pattern.test(file))
    .map(({text}) => text)
    .join('\n');

const matchesOf = (text: string, pattern: RegExp): string[] => [
  ...new Set([...text.matchAll(pattern)].map((match) => match[1] ?? '')),
];

const namesOf = (items: readonly Item[]): string[] => items.map(({name}) => name);

const KINDS = ['members', 'attributes', 'events', 'slots', 'cssParts', 'cssProperties'] as const;

const isDocumented = (element: ManifestElement): void => {
  it('says what it is', () => assert.match(element.summary, /\w/));

  for (const kind of KINDS) {
    it(`says what each of its ${kind} is`, () => {
      const bare = element[kind].filter(({description}) => !/\w/.test(description ?? ''));
      assert.deepEqual(namesOf(bare), []);
    });
  }

  it('has a type for each field, attribute and event', () => {
    const fields = element.members.filter(({kind}) => kind === 'field');
    const typed = [...fields, ...element.attributes, ...element.events];
    assert.deepEqual(namesOf(typed.filter(({type}) => !type?.text)), []);
  });

  it('has what it inherits', () => {
    const {members, attributes, events} = element;
    const has = (items: readonly Item[], ...names: string[]): void => {
      for (const name of names) assert.ok(namesOf(items).includes(name), name);
    };
    has(members, 'story', 'src', 'label', 'headingLevel');
    has(attributes, 'src', 'label', 'heading-level', 'timeout', 'max-bytes');
    has(events, 'hearth-ready', 'hearth-error', 'hearth-view', 'hearth-link');
  });

  it('has a slot for its HTML', () => assert.ok(namesOf(element.slots).includes('')));
};

describe('the manifest', () => {
  it('has the elements that are registered', () => {
    const tags = matchesOf(textOf(/^blocks\/.*\/define\.ts$/), /\bdefine\('([\w-]+)'/g);
    assert.deepEqual(elements.map(({tagName}) => tagName).sort(), tags.sort());
  });

  for (const element of elements) describe(element.tagName, () => isDocumented(element));
});

describe('the events', () => {
  const documented = byName(elements.flatMap(({events}) => events));

  it('are those that are fired', () => {
    const fired = matchesOf(textOf(/^(doors|element|blocks)\//), /super\('(hearth-[\w-]+)'/g);
    assert.deepEqual([...documented.keys()].sort(), fired.sort());
  });

  for (const {tagName, name, events, cssParts} of elements) {
    it(`of ${tagName} are those of its class, and those that all have`, () => {
      const text = textOf(new RegExp(`^blocks/${tagName.slice(7)}/(?!events)[\\w-]+\\.ts$`));
      const own = events.filter((event) => event.inheritedFrom?.name !== 'HearthElement');
      // What shares an item is a part of its own.
      const isShared = byName(cssParts).has('share');
      const fired = new Set([
        ...matchesOf(text, /new (Hearth\w+Event)\(/g),
        ...(isShared ? ['HearthCopyEvent'] : []),
      ]);
      assert.deepEqual(own.map(({type}) => type?.text).sort(), [...fired].sort(), name);
    });
  }
});

describe('the tokens', () => {
  const styles = textOf(/\.styles\.ts$/);
  const documented = byName(elements.flatMap(({cssProperties}) => cssProperties));
  /** What the styles use where a page does not set a token. */
  const fallbackOf = (name: string): string => {
    const [, rest = ''] = styles.split(new RegExp(`var\\(${name}\\s*,\\s*`), 2);
    return closing(rest).trim();
  };

  it('are those that the styles use', () => {
    const used = matchesOf(styles, /(--hearth-[\w-]+)/g);
    assert.deepEqual([...documented.keys()].sort(), used.sort());
  });

  for (const [name, item] of documented) {
    it(`${name} has the default that the styles have, or says it in words`, () => {
      if (item.default === undefined) assert.match(item.description ?? '', /\bDefault: /);
      else assert.equal(item.default, fallbackOf(name));
    });
  }

  for (const {file, text} of sources.filter(({file}) => /^elements.*\.styles\.ts$/.test(file))) {
    it(`${file} uses those of its element`, () => {
      const element = elements.find(({tagName}) => file.split('/')[1] === tagName.slice(7));
      const own = namesOf(element?.cssProperties ?? []);
      const used = matchesOf(text, /(--hearth-[\w-]+)/g);
      assert.deepEqual(
        used.filter((name) => !own.includes(name)),
        [],
      );
    });
  }

  it('that are private are defined where they are used, and used where they are defined', () => {
    const defined = matchesOf(styles, /(--_[\w-]+):/g);
    assert.deepEqual(matchesOf(styles, /var\((--_[\w-]+)/g).sort(), defined.sort());
  });
});

/** What stands before the parenthesis that closes no other. */
const closing = (text: string): string => {
  const pieces = text.split(/(?=[()])/);
  let depth = 0;
  const end = pieces.findIndex((piece) => {
    if (piece.startsWith('(')) depth += 1;
    if (piece.startsWith(')')) depth -= 1;
    return depth < 0;
  });
  return pieces.slice(0, end).join('');
};

/** What of an element a page may see: asked in the page itself. */
interface Seen {
  readonly parts: readonly string[];
  readonly exported: Readonly<Record<string, readonly string[]>>;
  readonly attributes: readonly string[];
  readonly properties: readonly string[];
}

describe('on a page', () => {
  const site = useSite();
  let page: Page;

  beforeAll(async () => {
    page = await site.newPage();
    const body = '<!doctype html><script type="module" src="/dist/cdn/hearth.js"></script>';
    await page.route('**/empty.html', (route) => route.fulfill({body, contentType: 'text/html'}));
    await page.goto(`${site.url}/empty.html`);
  });

  for (const element of elements) {
    it(`${element.tagName} has the parts, the attributes and the properties of its manifest`, async () => {
      const seen = await page.evaluate(see, {tag: element.tagName, story: STORY});
      assert.deepEqual([...seen.parts].sort(), namesOf(element.cssParts).sort());
      const attributes = element.attributes.filter(({name}) => seen.attributes.includes(name));
      assert.equal(attributes.length, seen.attributes.length, seen.attributes.join());
      const fields = element.members.filter(({kind}) => kind === 'field');
      assert.deepEqual([...seen.properties].sort(), namesOf(fields).sort());
    });
  }

  it('hearth-story exports the parts of its blocks', async () => {
    const {exported} = await page.evaluate(see, {tag: 'hearth-story', story: STORY});
    for (const {tagName, cssParts} of elements.filter(({tagName: tag}) => tag !== 'hearth-story')) {
      const inner = namesOf(cssParts).filter((name) => name !== 'base');
      const missing = inner.filter((name) => !exported[tagName]?.includes(name));
      assert.deepEqual(missing, [], tagName);
    }
  });
});

/** Shows an element in full, and tells what a page can reach. Runs in the page. */
const see = async ({tag, story}: {tag: string; story: unknown}): Promise<Seen> => {
  const element = document.createElement(tag) as HTMLElement & {
    story: unknown;
    updateComplete: Promise<boolean>;
  };
  element.setAttribute('label', 'A label');
  element.setAttribute('reveal', 'step');
  element.setAttribute('share', '');
  element.setAttribute('listen', '');
  document.body.append(element);
  await customElements.whenDefined(tag);
  element.story = story;
  await element.updateComplete;
  await element.updateComplete;
  const inside = [...(element.shadowRoot?.querySelectorAll('*') ?? [])];
  const definition = customElements.get(tag) as unknown as {
    observedAttributes: string[];
    elementProperties: Map<string, unknown>;
  };
  return {
    parts: [...new Set(inside.flatMap((node) => [...node.part]))],
    exported: Object.fromEntries(
      inside.map((node) => [node.localName, (node.getAttribute('exportparts') ?? '').split(/, */)]),
    ),
    attributes: definition.observedAttributes,
    properties: [...definition.elementProperties.keys()],
  };
};
