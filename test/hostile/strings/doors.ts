import {parseStory, renderHtml, type Story} from '../../../src/forms/index.js';
import {closeFrames} from '../../fixtures.js';
import {lightFaults, markupFaults} from './allowed.js';
import {hostsIn, keep, openPage, TAGS, type Bundle, type HostilePage} from './frame.js';
import {hasBlock, textFaults} from './shows.js';

/** The doors through which each story comes. */
export const DOORS = ['property', 'src', 'json', 'html', 'parent'] as const;
type Door = (typeof DOORS)[number];

/** The length of a story that is in the page, but out of sight. */
const LONG = 100_000;

/** The tags of a story's blocks. */
const BLOCKS: readonly {readonly tag: string; readonly field?: string}[] = [
  ...TAGS.filter((tag) => tag !== 'hearth-story').map((tag) => ({tag})),
  {tag: 'hearth-prose', field: 'report'},
];

/** JSON as a server prints it into a page. */
const inline = (json: string): string =>
  `<script type="application/json">${json.replaceAll('<', '\\u003c')}</script>`;

/** The normal form of a story that came as JSON. */
const normal = (json: string): Story => parseStory(JSON.parse(json)).story;

/** A story as UTF-8 can say it, and so as a server prints it in HTML: without half characters. */
const wellFormed = (story: Story): Story =>
  JSON.parse(JSON.stringify(story), (_, value: unknown) =>
    typeof value === 'string' ? value.replace(/\p{Surrogate}/gu, '\ufffd') : value,
  );

/** A part of a page in which a story comes through a door, before the page's script does its own. */
const printed = (door: Door, story: object, address: string): string => {
  const src = `src="${address}" max-bytes="100000000" timeout="600000"`;
  const inside: Record<Door, string> = {
    property: '',
    src: `<hearth-story ${src}></hearth-story>`,
    json: `<hearth-story>${inline(JSON.stringify(story))}</hearth-story>`,
    html: renderHtml(story),
    parent: '',
  };
  // One that is laid out is enough: what comes through the others looks the same, and takes as long.
  return `<div class="${door}"${door === 'html' ? '' : ' hidden'}>${inside[door]}</div>`;
};

/** Does what a page's script does: gives a property to each block, and a story to a parent. */
const give = (page: HostilePage, json: string, text: string, [alone, around]: Element[]): void => {
  if (!alone || !around) throw new Error('The page has not all of its parts.');
  for (const {tag, ...attributes} of BLOCKS) {
    page.make(tag, alone, attributes).story = page.parse(json);
  }
  const parent = page.make('hearth-story', around);
  for (const {tag, ...attributes} of BLOCKS) page.make(tag, parent, attributes).label = text;
  parent.story = page.parse(json);
};

/** How what came through a door differs from its story. */
const doorFaults = (scope: Element, door: Door, story: Story): string[] => {
  const hosts = hostsIn(scope);
  const tags = hosts.map(({localName}) => localName).sort();
  const blocks = BLOCKS.filter(
    ({tag, field}) => door !== 'html' || hasBlock(tag, field ?? null, story),
  ).map(({tag}) => tag);
  const expected = [...(door === 'property' ? [] : ['hearth-story']), ...blocks];
  const missing = tags.join() === expected.sort().join() ? [] : [`shows ${tags.join(' ')}`];
  const faults = hosts.flatMap((host) => [
    ...textFaults(host, story),
    ...markupFaults(host, story),
  ]);
  return [...missing, ...faults, ...(door === 'html' ? lightFaults(scope) : [])];
};

/** A page in which stories come through every door. */
const open = async (stories: readonly object[], bundle: Bundle): Promise<HostilePage> => {
  const asked = await keep(stories.map((story) => JSON.stringify(story)));
  const places = stories.map((story, index) => {
    // Engines take minutes to lay out some of the longest, in a plain paragraph too.
    const hidden = JSON.stringify(story).length > LONG ? ' hidden' : '';
    const doors = DOORS.map((door) => printed(door, story, asked[index] ?? ''));
    return `<div class="text"${hidden}>${doors.join('')}</div>\n`;
  });
  return openPage({body: places.join(''), bundle, asked});
};

/**
 * Shows strings, each in a story that `make` makes of it, through every door of one page. Returns
 * what did not hold: texts that show otherwise than as they were written, and all else that came of
 * them.
 */
export const faultsOf = async (
  texts: readonly string[],
  make: (text: string) => object,
  bundle: Bundle,
): Promise<string[]> => {
  const stories = texts.map(make);
  const page = await open(stories, bundle);
  const places = [...page.document.querySelectorAll('body > .text')];
  if (places.length !== texts.length) return [`${places.length} places for ${texts.length} texts`];
  stories.forEach((story, index) => {
    const parts = places[index]?.querySelectorAll('.property, .parent') ?? [];
    give(page, JSON.stringify(story), texts[index] ?? '', [...parts]);
  });
  await page.hear([...page.document.querySelectorAll('.src > hearth-story')], 'src');
  await page.settle();
  const shown = stories.flatMap((given, index) => {
    const story = normal(JSON.stringify(given));
    return DOORS.flatMap((door, at) => {
      const scope = places[index]?.children[at];
      if (scope?.className !== door) return [`${door}: the page has no place for it`];
      const name = `${JSON.stringify(texts[index]?.slice(0, 40))} by ${door}`;
      const faults = doorFaults(scope, door, door === 'html' ? wellFormed(story) : story);
      return faults.map((fault) => `${name}: ${fault}`);
    });
  });
  const faults = [...shown, ...page.faults, ...page.seen.errors];
  closeFrames();
  return faults;
};
