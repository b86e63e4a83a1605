import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {cpSync, readdirSync, readFileSync, rmSync, writeFileSync, mkdirSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {beforeAll, describe, it} from 'vitest';
import {fileURLToPath, pathToFileURL} from 'node:url';
import type {Story} from '../src/entries/story.js';
import {launchChromium} from '../.config/test/chromium.js';
import {serve} from '../.config/docs/serve.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** A copy of the project, below the packages of this one. */
const COPY = join(ROOT, '.cache/new-block');

const FILES = {
  'src/blocks/timeline/block.ts': `import {itemsFrom} from '../../story/html/body.js';
import {piecesOf, splitHeading} from '../../story/html/pieces.js';
import {present} from '../../story/present.js';
import type {Text} from '../../story/story.js';
import type {Block, BlockReader} from '../block.js';
import {point} from '../item.js';

/** The field of a story that is its timeline. */
export interface TimelineContent<T = Text> {
  /** What happened, an event an item. */
  readonly timeline?: readonly T[];
}

/** The timeline. */
export const timeline = {
  name: 'timeline',
  tag: 'hearth-timeline',
  fields: {timeline: (is) => is.list(is.text)},
  depth: 'brief',
  rank: 1,
  label: 'timeline',
  parts: ['list', 'point'],
  isNoted: true,
  schemaType: 'CreativeWork',
  items: ({timeline: events = []}) => events.map(point),
} as const satisfies Block<TimelineContent>;

/** Reads a timeline. */
export const timelineReader: BlockReader<TimelineContent> = {
  read: (element, refuse) => {
    const [label, [list, ...more]] = splitHeading(piecesOf(element), refuse);
    for (const piece of more) refuse(piece.element);
    return {story: present({timeline: list && itemsFrom(list, refuse)}), label};
  },
};
`,
  'src/blocks/timeline/timeline.styles.ts': `import {css} from '../../theme/css.js';

/** Styles of the timeline. */
export const timelineStyles = css\`
  ol {
    margin: 0;
    padding-inline-start: 1.5em;
  }
\`;
`,
  'src/blocks/timeline/element.ts': `import {html, type TemplateResult} from 'lit';
import type {Arrival} from '../../doors/doors.js';
import {HearthElement} from '../../element/hearth-element.js';
import {richText} from '../../element/rich-text.js';
import {list} from '../../element/list.js';
import type {StyleText} from '../../theme/css.js';
import {readBlock, type LawfulBlock} from '../law.js';
import {timeline, timelineReader, type TimelineContent} from './block.js';
import {timelineStyles} from './timeline.styles.js';

/**
 * @summary What happened, in order.
 * @slot - The events as canonical HTML: a heading and a list.
 * @csspart base - The section.
 * @csspart heading - The heading.
 * @csspart list - The list.
 * @csspart point - Each event.
 */
export class HearthTimeline extends HearthElement {
  static override readonly styleTexts: readonly StyleText[] = [
    ...HearthElement.styleTexts,
    timelineStyles,
  ];

  /** @internal */
  override get block(): typeof timeline {
    return timeline;
  }

  /** @internal */
  override readLight(): LawfulBlock<TimelineContent> {
    return readBlock(this, timelineReader);
  }

  protected override renderBlock(arrival: Arrival): TemplateResult | undefined {
    const events = arrival.story.timeline?.map(
      (event) => html\`<li part="point" dir="auto">\${richText(event)}</li>\`,
    );
    return events && this.renderSection(arrival, html\`<ol part="list">\${list(events)}</ol>\`);
  }
}
`,
  'src/blocks/timeline/define.ts': `import {define} from '../../page/registry.js';
import {HearthTimeline} from './element.js';

export * from './element.js';

define('hearth-timeline', HearthTimeline);

declare global {
  interface HTMLElementTagNameMap {
    'hearth-timeline': HearthTimeline;
  }
}
`,
} as const;

/** What is added to files that are there: the file, what stands before it, what is added. */
const LINES: readonly (readonly [file: string, before: string, added: string])[] = [
  [
    'src/blocks/table.ts',
    "import {summary, summaryReader, type SummaryContent} from './summary/block.js';\n",
    "import {timeline, timelineReader, type TimelineContent} from './timeline/block.js';\n",
  ],
  ['src/blocks/table.ts', 'const TABLE = [summary, keyPoints,', ' timeline,'],
  ['src/blocks/table.ts', '  keyPoints: keyPointsReader,\n', '  timeline: timelineReader,\n'],
  ['src/blocks/table.ts', '    KeyPointsContent,\n', '    TimelineContent,\n'],
  [
    'src/blocks/table.ts',
    '    KeyPointsContent<TextInput>,\n',
    '    TimelineContent<TextInput>,\n',
  ],
  [
    'src/blocks/define-all.ts',
    "import './key-points/define.js';\n",
    "import './timeline/define.js';\n",
  ],
  [
    'src/loader/elements.ts',
    "  'hearth-key-points': () => import('../blocks/key-points/define.js'),\n",
    "  'hearth-timeline': () => import('../blocks/timeline/define.js'),\n",
  ],
  [
    'src/entries/index.ts',
    "export * from '../blocks/summary/element.js';\n",
    "export * from '../blocks/timeline/element.js';\n",
  ],
  ['src/words/labels.ts', "  keyPoints: 'Key points',\n", "  timeline: 'Timeline',\n"],
];

const addLine = (file: string, start: string, added: string): void => {
  const path = join(COPY, file);
  const source = readFileSync(path, 'utf8');
  const at = source.indexOf(start);
  assert.notEqual(at, -1, `${file} has no ${start}`);
  const end = at + start.length;
  writeFileSync(path, source.slice(0, end) + added + source.slice(end));
};

const languages = readdirSync(join(ROOT, 'src/words/languages')).map(
  (file) => `src/words/languages/${file}`,
);

const run = (...command: [string, ...string[]]): void => {
  const [program, ...args] = command;
  execFileSync(program, args, {cwd: COPY, stdio: ['ignore', 'ignore', 'inherit']});
};

const EVENTS = ['1891: the wall is built.', '1954: it breaks.'];
const HTML = `<hearth-timeline><ol>${EVENTS.map((event) => `<li>${event}</li>`).join('')}</ol></hearth-timeline>`;

/** What each element of a page shows, once all do. */
const shownOn = async (body: string): Promise<string[]> => {
  const site = await serve({root: COPY});
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await page.route('**/page.html', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html>${body}<script type="module" src="/dist/cdn/hearth.js"></script>`,
      }),
    );
    await page.goto(`${site.url}/page.html`);
    const lists = page.locator('[part=list]');
    await lists.first().waitFor();
    return await lists.allInnerTexts();
  } finally {
    await browser.close();
    await site.close();
  }
};

describe('A new block, added by the steps of CONTRIBUTING.md,', () => {
  beforeAll(() => {
    rmSync(COPY, {recursive: true, force: true});
    const tracked = execFileSync('git', ['ls-files'], {cwd: ROOT, encoding: 'utf8'});
    for (const file of tracked.trim().split('\n')) {
      if (/^test\/(visual|frameworks|vectors\/.*json$)/.test(file)) continue;
      cpSync(join(ROOT, file), join(COPY, file));
    }
    for (const [file, source] of Object.entries(FILES)) {
      mkdirSync(dirname(join(COPY, file)), {recursive: true});
      writeFileSync(join(COPY, file), source);
    }
    for (const [file, start, added] of LINES) addLine(file, start, added);
    for (const file of languages) {
      const source = readFileSync(join(ROOT, file), 'utf8');
      if (/^ {2}keyPoints: /m.test(source)) addLine(file, 'Strings = {\n', "  timeline: '—',\n");
    }
  });

  it('touches at most 8 files of src/ besides the languages', () => {
    const isLanguage = (file: string): boolean => file.startsWith('src/words/');
    const touched = new Set([...Object.keys(FILES), ...LINES.map(([file]) => file)]);
    assert.ok([...touched].filter((file) => !isLanguage(file)).length <= 8);
  });

  it('passes the type check, and the rules of the layers', () => {
    run('npx', '--no-install', 'tsc');
    const config = '.config/lint/dependency-cruiser.cjs';
    run('npx', '--no-install', 'depcruise', '--config', config, 'src');
  });

  it('is built, shows its HTML, and its part of a story that comes as JSON', async () => {
    run('node', '--import', 'tsx', '.config/build/build.ts');
    const json = JSON.stringify({timeline: EVENTS, keyPoints: ['The wall.']});
    const story = `<hearth-story><script type="application/json">${json}</script></hearth-story>`;
    assert.deepEqual(await shownOn(HTML), [EVENTS.join('\n')]);
    assert.deepEqual(await shownOn(story), ['The wall.', EVENTS.join('\n')]);
  });

  it('is in every written form of a story', async () => {
    const entry = join(COPY, 'dist/lib/entries/server.js');
    const forms = (await import(pathToFileURL(entry).href)) as Record<
      string,
      (story: Story) => unknown
    >;
    const story = {timeline: EVENTS} as Story;
    for (const name of [
      'renderHtml',
      'renderText',
      'renderEmail',
      'renderRss',
      'renderJsonLdScript',
    ]) {
      assert.match(String(forms[name]?.(story)), /Timeline[\s\S]*1891[\s\S]*1954/, name);
    }
    assert.match(readFileSync(join(COPY, 'dist/cdn/hearth.css'), 'utf8'), /hearth-timeline/);
    assert.match(readFileSync(join(COPY, 'dist/cdn/frame.js'), 'utf8'), /hearth-timeline/);
    assert.match(readFileSync(join(COPY, 'dist/story.schema.json'), 'utf8'), /"timeline"/);
    assert.match(readFileSync(join(COPY, 'dist/custom-elements.json'), 'utf8'), /HearthTimeline/);
  });
});
