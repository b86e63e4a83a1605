import assert from 'node:assert/strict';
import {describe, it} from 'vitest';
import fc from 'fast-check';
import * as server from '../../src/entries/server.js';
import {LABELS} from '../../src/words/labels.js';
import {NOTICE_WORDS} from '../../src/words/notice-words.js';
import {FULL} from '../fixtures.js';
import {shapeOf, surplusOf} from './shape.js';
import {asStory} from './words.js';
import {runs} from '../runs.js';

/** A story that gives every option something to do. */
const STORY = asStory({
  ...FULL,
  url: '#here',
  published: '2026-11-23',
  links: [
    {label: 'Near', url: '#near'},
    {label: 'Beside', url: 'beside.html'},
  ],
  sources: [{title: 'A source', url: '?source'}],
  disclosure: {use: 'generated', model: 'M', reviewedBy: 'R', reviewed: '2026-11-23', policy: '#p'},
  status: {state: 'corrected', date: '2026-11-23'},
  conversation: {turns: [{speaker: 'A', text: 'B', disclosure: {use: 'none'}}]},
});

/** Strings that are more than they seem, where they are not escaped or checked. */
const ATTACKS = [
  ...['"><script>alert(1)</script>', "' onload='alert(1)", '600"><script>', '</script>', '<!--'],
  ...['</style><b>', ']]><b>', '&quot;><b>', '\0', '\ud800', '\n', '{constructor}', '__proto__'],
  ...['javascript:alert(1)', 'java\nscript:alert(1)', '\x01javascript:alert(1)', 'vbscript:x'],
  ...['data:text/html,<script>alert(1)</script>', 'data:text/javascript,alert(1)//', 'file:///etc'],
  ...['blob:https://a.test/1', '//b.test/"onerror="', 'https://a.test/', '/a', 'https://[', '?a#b'],
  ...['x; background:url(//b.test)', 'x;background:url(https://b.test/)', 'Arial;color:red'],
  ...['"Arial";color:red', '\\"; color: red; x:"', "'; color: red; '", 'Arial}*{color:red}'],
  ...[
    'Arial/**/;color:red',
    'x\\3b color:red',
    'url(//b.test)',
    'Arial, "a',
    'expression(alert(1))',
  ],
  ...['600', '-5', '1e9', 'Infinity', '0x10', '', ' ', 'sha384-a" onload="alert(1)', 'classic'],
];

const hostileString = fc.oneof(
  fc.constantFrom(...ATTACKS),
  fc
    .array(fc.oneof(fc.constantFrom(...ATTACKS), fc.string({maxLength: 5})), {maxLength: 4})
    .map((parts) => parts.join('')),
);

const hostile: fc.Arbitrary<unknown> = fc.oneof(
  hostileString,
  fc.constantFrom(NaN, Infinity, -Infinity, -1, 0, 0.2, 1.5, 1e9, 1e21, 2n ** 70n),
  fc.double(),
  fc.constantFrom(undefined, null, true, [], {}, Symbol('a'), () => '"><b>', new Date(NaN)),
  hostileString.map((text) => ({toString: () => text, valueOf: () => text})),
  hostileString.map((text) => [text]),
  fc.constantFrom([{script: 'alert(1)'}], [{a: 'A', href: 'javascript:alert(1)'}], [{br: true}]),
  fc.jsonValue({maxDepth: 2}),
);

const WORDS = {...LABELS, ...NOTICE_WORDS, summary: 'S', quote: 'Q', links: 'L', lang: 'de'};
const labels = fc.oneof(
  hostile,
  fc.dictionary(fc.constantFrom(...Object.keys(WORDS), '__proto__'), hostile),
);
const FILES = ['hearth.css', 'hearth.js', 'hearth.classic.js'];
const hash = fc.oneof(hostile, fc.record({integrity: hostile}));
const files = fc.oneof(hostile, fc.dictionary(fc.constantFrom(...FILES), hash));
const manifest = fc.oneof(hostile, fc.record({files}));

/** What a renderer is given. It is not what its type says. */
type Given = Record<string, unknown>;

/** A function, how it is called with options, which they are, and with what they do no harm. */
interface Called {
  readonly call: (options: never) => unknown;
  readonly options: Readonly<Record<string, fc.Arbitrary<unknown>>>;
  readonly harmless: Given;
  /** More of it, where one option excludes another. */
  readonly also?: Given;
}

const RENDER = {
  options: {labels, base: hostile},
  harmless: {labels: WORDS, base: 'https://a.test/b'},
};
const INTEGRITY = Object.fromEntries(FILES.map((file) => [file, {integrity: 'sha384-a'}]));
const TAGS = {
  options: {from: hostile, script: hostile, manifest},
  harmless: {from: '/a', manifest: {files: INTEGRITY}},
  also: {script: 'classic'},
};
const FRAME = {
  options: {frame: hostile, src: hostile, block: hostile, width: hostile, height: hostile},
  harmless: {frame: '/frame.html', src: '/a', block: 'quote', width: 300, height: 200},
};

const CALLS: Readonly<Record<string, Called>> = {
  renderHtml: {
    call: (options: Given) => server.renderHtml(STORY, options['labels'] as never),
    options: {labels},
    harmless: {labels: WORDS},
  },
  labelsIn: {
    call: ({lang}: Given) => server.renderHtml(STORY, server.labelsIn(lang as never)),
    options: {lang: hostile},
    harmless: {lang: 'de'},
  },
  renderText: {
    call: (options) => server.renderText(STORY, options).replace(/[<&]/g, ''),
    ...RENDER,
  },
  renderRss: {call: (options) => server.renderRss(STORY, options), ...RENDER},
  renderRssItem: {call: (options) => server.renderRssItem(STORY, options), ...RENDER},
  renderJsonLd: {call: (options) => server.renderJsonLd(STORY, options), ...RENDER},
  renderJsonLdScript: {call: (options) => server.renderJsonLdScript(STORY, options), ...RENDER},
  renderEmail: {
    call: (options) => server.renderEmail(STORY, options),
    options: {...RENDER.options, font: hostile, width: hostile},
    harmless: {...RENDER.harmless, font: 'Georgia, serif', width: 600},
  },
  embedTags: {call: (options) => server.embedTags(options), ...TAGS},
  renderEmbed: {
    call: (options) => server.renderEmbed(STORY, options),
    options: {...TAGS.options, labels},
    harmless: {...TAGS.harmless, labels: WORDS},
    also: TAGS.also,
  },
  renderFrame: {call: (options) => server.renderFrame(STORY, options), ...FRAME},
  renderOembed: {call: (options) => server.renderOembed(STORY, options), ...FRAME},
};

/** They take a story or an issue, and no options. */
const WITHOUT_OPTIONS = ['parseStory', 'formatIssue'];

/** What an option may be refused with: only an address that has to be there. */
const REFUSAL = /^(from|frame|src): expected an address, got .+\. \S.+\.$/s;

/** The output; nothing where an address was refused. */
const outputOf = (call: Called['call'], options: Given): unknown => {
  try {
    return call(options as never);
  } catch (error) {
    assert.ok(error instanceof TypeError, String(error));
    assert.match(error.message, REFUSAL);
    return undefined;
  }
};

/** Values that an option does not take: the output is that without the option. */
const WRONG: Readonly<Record<string, readonly unknown[]>> = {
  labels: [null, 'a', {keyPoints: [{script: 'alert(1)'}]}, {corrected: 7, lang: ['de']}],
  base: [null, '', '/a', 'javascript:alert(1)', 'data:text/html,a', 'ftp://a.test/', ['https://a']],
  font: [
    ...[7, '', ',', 'Arial,', '</style>', 'x; background:url(//b.test)', 'url(//b.test)', "'a"],
    ...['"Arial";color:red', '"a\\"', '"a;b"', 'Arial !important', 'Arial\n;', "'a\"b'", 'a/**/'],
  ],
  width: [NaN, -1, 0, Infinity, 1e9, '', '600"><script>', '600px', [600], 600n, {valueOf: () => 1}],
  height: [NaN, -200, 0.3, 30_001, '2e9', 'auto', null],
  block: ['script', 'constructor', '"><b>', ['quote'], {toString: () => 'quote'}, 7],
  script: ['"><b>', ['classic'], null],
  manifest: [null, 'a', {}, {files: null}, {files: {'hearth.css': {integrity: '" onload="a'}}}],
};

describe('each function of hearth-widgets/server', () => {
  it('is tested here', () => {
    const functions = Object.entries(server).filter(([, value]) => typeof value === 'function');
    const names = functions.map(([name]) => name);
    assert.deepEqual(names.sort(), [...Object.keys(CALLS), ...WITHOUT_OPTIONS].sort());
  });

  for (const [name, {call, options, harmless, also = {}}] of Object.entries(CALLS)) {
    const shapes = [harmless, {...harmless, ...also}].map((given) =>
      shapeOf(outputOf(call, given)),
    );
    const assertHarmless = (given: Given): void => {
      const output = outputOf(call, given);
      if (output !== undefined) assert.deepEqual(surplusOf(shapeOf(output), shapes), []);
    };

    for (const [option, values] of Object.entries(options)) {
      it(`${name} writes nothing more for any "${option}"`, () => {
        fc.assert(
          fc.property(values, (value) => assertHarmless({...harmless, [option]: value})),
          {...runs(200), examples: ATTACKS.map((attack): [unknown] => [attack])},
        );
      });
    }

    for (const option of Object.keys(options).filter((key) => key in WRONG)) {
      it(`${name} leaves out what is no "${option}"`, () => {
        const without = outputOf(call, {...harmless, [option]: undefined});
        for (const value of WRONG[option]!)
          assert.deepEqual(outputOf(call, {...harmless, [option]: value}), without);
      });
    }

    it(`${name} writes nothing more for any options together`, () => {
      fc.assert(
        fc.property(fc.record(options, {requiredKeys: []}), (given) =>
          assertHarmless({...harmless, ...given}),
        ),
        runs(200),
      );
    });
  }
});
