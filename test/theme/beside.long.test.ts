/** Where the elements go beside what floats on the page, and how much room an empty one takes. */
import {expect} from '@open-wc/testing';
import {closeFrames, openFrame} from '../fixtures.js';
import {waitUntil} from '../wait.js';

const SHEET = '<link rel="stylesheet" href="/dist/cdn/hearth.css">';
const SCRIPT = '<script type="module" src="/dist/cdn/hearth.js"></script>';
const HEADS = {'hearth.css alone': SHEET, 'the script': SHEET + SCRIPT, 'the script alone': SCRIPT};

const SAID = 'Silt in the pond is the open question, and nobody has an answer to it yet.';

const ELEMENTS = [
  `<hearth-summary><h2>The sea is never late</h2><p>${SAID}</p></hearth-summary>`,
  `<hearth-key-points><h3>Key points</h3><ul><li>${SAID}</li><li>${SAID}</li></ul></hearth-key-points>`,
  `<hearth-prose><h3>In brief</h3><p>${SAID}</p><p>${SAID}</p></hearth-prose>`,
  `<hearth-quote><figure><blockquote><p>${SAID}</p></blockquote></figure></hearth-quote>`,
  `<hearth-conversation><h3>A talk</h3><p><b>A</b> ${SAID}</p><p><b>B</b> ${SAID}</p></hearth-conversation>`,
  `<hearth-conversation variant="transcript"><p><b>A</b> ${SAID}</p></hearth-conversation>`,
  `<hearth-links><ul><li><a href="/a">${SAID}</a></li><li><a href="/b">Contact</a></li></ul></hearth-links>`,
  `<hearth-story><hearth-conversation><p><b>A</b> ${SAID}</p></hearth-conversation></hearth-story>`,
];

const isShown = ({shadowRoot, ariaBusy}: Element): boolean =>
  !ariaBusy && !!shadowRoot?.querySelector('section, slot');

const open = async (head: string, body: string): Promise<Document> => {
  const page = await openFrame({
    srcdoc: `<!doctype html><html lang="en">${head}<style>
      body { margin: 0; font: 16px/1.5 sans-serif }
      body > div { display: flow-root }
      .float { float: left; height: 150px }
    </style><body>${body}`,
  });
  const all = [...page.querySelectorAll('.shown > :not(.float, div)')];
  if (head.includes('script')) await waitUntil(() => all.every(isShown), 'not all are shown');
  return page;
};

/** What a reader sees of an element: its text and its boxes. */
const boxesOf = (element: Element): DOMRect[] => {
  const all = element.shadowRoot ? [...element.shadowRoot.querySelectorAll('section *')] : [];
  const seen = all.length ? all : [...element.querySelectorAll('*')];
  return seen
    .flatMap((one) => [one, ...(one.shadowRoot?.querySelectorAll('section *') ?? [])])
    .filter((one) => /^(h\d|p|ul|ol|figure|blockquote)$/.test(one.localName))
    .map((one) => one.getBoundingClientRect())
    .filter(({width, height}) => width > 2 && height > 0);
};

/** Elements in a column, each beside a box of the page's that floats. */
const column = (width: number, float: number): string =>
  ELEMENTS.map(
    (html) =>
      `<div class="shown" style="width: ${width}px"><i class="float" style="width: ${float}px"></i>${html}</div>`,
  ).join('');

describe('beside what floats on the page', () => {
  afterEach(closeFrames);

  for (const [name, head] of Object.entries(HEADS)) {
    it(`an element is never squeezed, with ${name}`, async () => {
      for (const [width, float] of [
        [330, 300],
        [330, 200],
        [330, 120],
        [240, 40],
        [600, 340],
      ] as const) {
        const page = await open(head, column(width, float));
        for (const place of page.querySelectorAll('.shown')) {
          const shown = place.lastElementChild!;
          const what = `${shown.localName} beside ${float} of ${width}`;
          const boxes = boxesOf(shown);
          expect(boxes.length, what).to.be.above(0);
          const least = Math.min(...boxes.map((box) => box.width));
          expect(least, what).to.be.at.least(name === 'hearth.css alone' ? 120 : 140);
          const right = Math.max(...boxes.map((box) => box.right));
          expect(right, what).to.be.at.most(width + 0.5);
          const hits = boxes.filter(
            (box) => box.left < float && box.top < place.getBoundingClientRect().top + 149,
          );
          expect(hits.length, `${what}: over it`).to.equal(0);
        }
        closeFrames();
      }
    });
  }

  it('it stands there where there is room', async () => {
    const page = await open(SHEET + SCRIPT, column(600, 200));
    for (const place of page.querySelectorAll('.shown')) {
      const shown = place.lastElementChild!;
      const [first] = boxesOf(shown);
      expect(first!.left, shown.localName).to.be.at.least(200);
      expect(first!.top - place.getBoundingClientRect().top, shown.localName).to.be.below(150);
    }
  });
});

describe('beside what floats on the page, the upgrade', () => {
  afterEach(closeFrames);

  const CELL = (html: string): string =>
    `<table cellpadding="0" style="border-spacing: 8px"><tr><td>${html}</table>`;
  const FLOAT = '<i class="float" style="width: 200px; height: 260px"></i>';
  const RIGHT = FLOAT.replace('width', 'float: right; width');
  const PLACES: Readonly<Record<string, readonly [width: number, html: string]>> = {
    'a headline': [600, FLOAT + ELEMENTS[0]!.replace('<p', '$& class="hearth-dek"')],
    'an inset quote on the same side': [
      700,
      RIGHT + ELEMENTS[3]!.replace('<hearth-quote', '$& variant="inset"'),
    ],
    'a quote without a figure': [
      600,
      `${FLOAT}<hearth-quote><blockquote><p>${SAID}</p></blockquote><cite>Her</cite></hearth-quote>`,
    ],
    'a conversation with room': [700, FLOAT + ELEMENTS[4]!],
    'a conversation without': [580, FLOAT + ELEMENTS[4]!],
    'a cell of a table': [400, CELL(ELEMENTS[2]!)],
  };

  for (const [name, [width, html]] of Object.entries(PLACES)) {
    it(`moves nothing: ${name}`, async () => {
      const body = `<div style="width: ${width}px; display: flow-root">${html}<p id="end">After</p></div>`;
      const shown = `<div class="shown" style="display: contents">${body}</div>`;
      const places: number[] = [];
      for (const head of [SHEET, SHEET + SCRIPT]) {
        const page = await open(head, shown);
        const element = page.querySelector('.shown [class] ~ *, .shown td > *')!;
        if (head !== SHEET) await waitUntil(() => isShown(element), 'not shown');
        const [first] = boxesOf(element);
        places.push(first!.left, page.querySelector('#end')!.getBoundingClientRect().top);
        closeFrames();
      }
      const [left, end, newLeft, newEnd] = places;
      expect(newLeft!, 'the element').to.be.closeTo(left!, 1);
      // Engines round the height of a line differently where it is `normal`.
      expect(newEnd!, 'what follows').to.be.closeTo(end!, 2);
    });
  }
});

describe('an element without a story', () => {
  afterEach(closeFrames);

  const EMPTY = [
    '<hearth-summary></hearth-summary>',
    '<hearth-key-points></hearth-key-points>',
    '<hearth-key-points variant="boxed"></hearth-key-points>',
    '<hearth-quote></hearth-quote>',
    '<hearth-quote variant="inset"></hearth-quote>',
    '<hearth-prose field="report"></hearth-prose>',
    '<hearth-conversation reveal="step"></hearth-conversation>',
    '<hearth-links theme="dark"></hearth-links>',
    '<hearth-quote variant="inset"><script type="application/json">{}</script></hearth-quote>',
  ];

  for (const [name, head] of Object.entries(HEADS)) {
    it(`takes no room, with ${name}`, async () => {
      const page = await open(
        head,
        EMPTY.map((html) => `<div class="shown">${html}</div><p style="margin: 0">Text</p>`).join(
          '',
        ),
      );
      const taken = [...page.querySelectorAll('.shown')].map((place) => place.clientHeight);
      expect(taken).to.deep.equal(EMPTY.map(() => 0));
    });
  }
});

describe('a page that has its own idea of where its content stands', () => {
  afterEach(closeFrames);

  const VARIANTS = [
    ...ELEMENTS,
    ...['boxed', 'cards', 'plain'].map((variant) =>
      ELEMENTS[1]!.replace('<hearth-key-points', `$& variant="${variant}"`),
    ),
    ...['inset', 'block'].map((variant) =>
      ELEMENTS[3]!.replace('<hearth-quote', `$& variant="${variant}"`),
    ),
  ];

  const PAGES = {
    'a constrained layout of WordPress': `.shown > * { max-width: 340px; margin-inline: auto !important }`,
    'a grid with named lines': `.shown { display: grid;
      grid-template-columns: [full-start] 1fr [content-start] 340px [content-end] 1fr [full-end] }
      .shown > * { grid-column: content }`,
  };

  for (const [where, css] of Object.entries(PAGES)) {
    for (const [name, head] of Object.entries(HEADS)) {
      it(`keeps them in their column: ${where}, with ${name}`, async () => {
        const page = await open(
          `${head}<style>${css}</style>`,
          `<div class="shown" style="width: 590px">${VARIANTS.join('')}</div>`,
        );
        for (const shown of page.querySelectorAll('.shown > *')) {
          const boxes = [shown.getBoundingClientRect(), ...boxesOf(shown)];
          const edges = [
            Math.min(...boxes.map(({left}) => left)),
            Math.max(...boxes.map(({right}) => right)),
          ];
          expect(edges[0], shown.outerHTML.slice(0, 60)).to.be.at.least(124.5);
          expect(edges[1], shown.outerHTML.slice(0, 60)).to.be.at.most(465.5);
        }
      });
    }
  }
});
