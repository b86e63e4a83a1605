/** How wide the elements are where a box is as wide as its content. */
import {expect} from '@open-wc/testing';
import {TAGS} from '../../src/blocks/table.js';
import {closeFrames, openFrame} from '../fixtures.js';
import {waitUntil} from '../wait.js';

const SHORT = 'Why is the sea never late?';
const LONG = `${SHORT} ${'Nobody in the harbour has an answer to that. '.repeat(6)}`;

/** The elements with some words, as canonical HTML. */
const elementsWith = (words: string): string[] => [
  `<hearth-summary><p class="hearth-lede">${words}</p></hearth-summary>`,
  `<hearth-key-points><ul><li>${words}</li></ul></hearth-key-points>`,
  `<hearth-prose><p>${words}</p></hearth-prose>`,
  `<hearth-quote><figure><blockquote><p>${words}</p></blockquote></figure></hearth-quote>`,
  `<hearth-conversation><p><b>Model</b> ${words}</p></hearth-conversation>`,
  `<hearth-links><ul><li><a href="https://example.com/">${words}</a></li></ul></hearth-links>`,
  `<hearth-story><hearth-prose><p>${words}</p></hearth-prose></hearth-story>`,
];

const VARIANTS = (words: string): string[] => [
  `<hearth-quote variant="block"><blockquote><p>${words}</p></blockquote></hearth-quote>`,
  `<hearth-quote variant="inset"><figure><blockquote><p>${words}</p></blockquote></figure></hearth-quote>`,
  `<hearth-key-points variant="boxed"><ul><li>${words}</li></ul></hearth-key-points>`,
  `<hearth-key-points variant="cards"><ul><li>${words}</li></ul></hearth-key-points>`,
  `<hearth-conversation variant="transcript"><p><b>Model</b> ${words}</p></hearth-conversation>`,
];

/** The places: the box around, and what the page says of the element. */
const PLACES: Readonly<Record<string, readonly [around: string, own: string]>> = {
  'a float': ['', 'float: left'],
  'a float at the end, at most half of it': ['', 'float: right; max-width: 50%'],
  'a flex row': ['display: flex', ''],
  'a flex row that wraps': ['display: flex; flex-wrap: wrap', ''],
  'a flex column, centred': ['display: flex; flex-direction: column; align-items: center', ''],
  'a flex column, at the start': [
    'display: flex; flex-direction: column; align-items: flex-start',
    '',
  ],
  'a grid with a column for its content': ['display: grid; grid-template-columns: auto 1fr', ''],
  'a grid with a column of the greatest width': [
    'display: grid; grid-template-columns: max-content',
    '',
  ],
  'a grid that centres': ['display: grid; justify-items: center', ''],
  'a grid that centres all': ['display: grid; place-content: center', ''],
  'an inline block': ['display: inline-block; max-width: 100%', ''],
  'a block that is inline itself': ['', '--hearth-display: inline-block'],
  'fit-content': ['', 'width: fit-content'],
  'max-content': ['', 'width: max-content'],
  'an absolute place': ['', 'position: absolute; left: 0; top: 0'],
  'a table cell': ['display: table-cell', ''],
  'a table': ['display: table', ''],
  'several columns': ['columns: 2', ''],
  'a width at most in percent': ['', 'max-width: 80%'],
  'a float in a float': ['float: left', 'float: left'],
};

const OPENED = {
  'a dialog': ['<dialog open style="padding: 0; border: 0">', '</dialog>'],
  'a popover': ['<div popover="manual" style="padding: 0; border: 0; max-width: 400px">', '</div>'],
  'a flex row beside an article': [
    '<div style="display: flex"><div style="flex: none; width: 220px">Article</div>',
    '</div>',
  ],
  'a table of the page': ['<table cellpadding="0"><tr><td>', '</td></tr></table>'],
} as const;

const SHEET = '<link rel="stylesheet" href="/dist/cdn/hearth.css">';
const SCRIPT = '<script type="module" src="/dist/cdn/hearth.js"></script>';

const STYLE = `<style>
  body { margin: 0; font: 16px/1.5 sans-serif }
  .place { display: flow-root; position: relative; width: 420px; margin-bottom: 20px }
  blockquote.like { margin: 0; display: var(--hearth-display, block) }
</style>`;

const boxes = (content: string): string[] => [
  ...Object.values(PLACES).map(
    ([around, own]) =>
      `<div class="place"><div style="${around}">${content.replace(/^<[\w-]+/, `$& style="${own}"`)}</div></div>`,
  ),
  ...Object.values(OPENED).map(
    ([start, end]) => `<div class="place">${start}${content}${end}</div>`,
  ),
];

const like = (words: string): string =>
  `<blockquote class="like"><p style="margin: 0">${words}</p></blockquote>`;

const NAMES = [...Object.keys(PLACES), ...Object.keys(OPENED)];

/** The widths, in all the places, of what stands in them. */
const widthsOf = async (contents: readonly string[], head: string): Promise<number[][]> => {
  const page = await openFrame({
    srcdoc: `<!doctype html><html lang="en">${head}${STYLE}<body>${contents.flatMap(boxes).join('')}`,
  });
  for (const popover of page.querySelectorAll<HTMLElement>('[popover]')) {
    popover.showPopover();
  }
  const shown = [...page.querySelectorAll<HTMLElement>('.place')].map((place) =>
    place.querySelector(`blockquote.like, ${[...TAGS, 'hearth-story'].join()}`)!,
  );
  if (head.includes('script')) {
    const isShown = ({shadowRoot}: Element): boolean =>
      !!shadowRoot?.querySelector('section, slot:not([hidden])');
    const isLike = (element: Element): boolean => element.matches('blockquote');
    const all = [...page.querySelectorAll([...TAGS].join())];
    await waitUntil(
      () => [...shown, ...all].every((one) => isLike(one) || isShown(one)),
      'not all are shown',
    );
  }
  const widths = shown.map((element) => element.getClientRects()[0]?.width ?? 0);
  return contents.map((_, index) => widths.slice(index * NAMES.length, (index + 1) * NAMES.length));
};

const nameOf = (html: string): string => /^<([\w-]+( variant="\w+")?)/.exec(html)?.[1] ?? '';

describe('an element that is as wide as its content', () => {
  afterEach(closeFrames);

  for (const [phase, head] of Object.entries({
    'with hearth.css alone': SHEET,
    'with the script': SHEET + SCRIPT,
    'with the script alone': SCRIPT,
  })) {
    it(`is as wide as a blockquote of some words, ${phase}`, async () => {
      const elements = [...elementsWith(SHORT), ...VARIANTS(SHORT)];
      const [likes, ...widths] = await widthsOf([like(SHORT), ...elements], head);
      const wrong = widths.flatMap((row, element) =>
        row.flatMap((width, place) => {
          const wanted = likes![place]!;
          const isRight = width > wanted * 0.9 && width <= wanted * 1.4 + 75;
          return isRight
            ? []
            : `${nameOf(elements[element]!)} in ${NAMES[place]}: ${width}, not ${wanted}`;
        }),
      );
      expect(wrong).to.deep.equal([]);
    });

    it(`is as wide as a blockquote of many words, ${phase}`, async () => {
      const elements = [...elementsWith(LONG), ...VARIANTS(LONG)];
      const [likes, ...widths] = await widthsOf([like(LONG), ...elements], head);
      const wrong = widths.flatMap((row, element) =>
        row.flatMap((width, place) => {
          const wanted = likes![place]!;
          return NAMES[place]!.includes('max-content') ||
            NAMES[place]!.includes('greatest') ||
            Math.abs(width - wanted) <= 1
            ? []
            : `${nameOf(elements[element]!)} in ${NAMES[place]}: ${width}, not ${wanted}`;
        }),
      );
      expect(wrong).to.deep.equal([]);
    });
  }
});
