/** That nothing moves when an element takes over its HTML, and that a reader's spacing arrives. */
import {expect} from '@open-wc/testing';
import {closeFrames, openFrame} from '../fixtures.js';
import {waitUntil} from '../wait.js';

const SHEET = '<link rel="stylesheet" href="/dist/cdn/hearth.css">';
const STYLE =
  '<style>body { margin: 0; font: 16px/1.5 sans-serif; width: 480px; overflow-x: hidden }</style>';

const open = (body: string, head = SHEET): Promise<Document> =>
  openFrame({srcdoc: `<!doctype html><html lang="en">${head}${STYLE}<body>${body}<p>After</p>`});

const upgrade = async (page: Document): Promise<void> => {
  const script = Object.assign(page.createElement('script'), {
    type: 'module',
    src: '/dist/cdn/hearth.js',
  });
  page.head.append(script);
  const isThere = (one: Element): boolean =>
    one.localName === 'div'
      ? one.firstElementChild?.localName === one.className
      : !!one.shadowRoot?.childElementCount;
  const all = [...page.querySelectorAll('body *')].filter(
    ({localName, className}) =>
      /^hearth-(?!turn)/.test(localName) ||
      (localName === 'div' && className.startsWith('hearth-')),
  );
  await waitUntil(() => all.every(isThere), 'not shown');
  await waitUntil(() => !page.querySelector('[aria-busy]'), 'still waiting');
};

const endOf = (page: Document): number =>
  page.querySelector('body > p:last-of-type')!.getBoundingClientRect().top;

const WORDS = 'Why is the sea never late, and who sets the clock of the harbour by it?';

const EXCHANGES: Readonly<Record<string, string>> = {
  'two exchanges': `<h3>A talk</h3><p><b>A</b> ${WORDS}</p><p><b>B</b> ${WORDS}</p>
    <p><b>A</b> ${WORDS}</p><p><b>B</b> ${WORDS}</p>`,
  'a subtitle, and an answer of two paragraphs': `<h3>A talk</h3><p class="hearth-subtitle">On it</p>
    <p><b>A</b> ${WORDS}</p><p><b>B</b> ${WORDS}</p><p>${WORDS}</p>
    <p><b>A</b> ${WORDS}</p><p><b>B</b> ${WORDS}</p><p>${WORDS}</p><p><b>A</b> Yes?</p>`,
  'lists in turns': `<p><b>A</b> ${WORDS}</p><p><b>B</b> Two:</p><ul><li>One</li><li>Two</li></ul>
    <p><b>A</b> Which?</p><p><b>B</b> These:</p><ol><li>Three</li></ol>`,
  'strong speakers': `<p><strong class="hearth-speaker">A</strong> ${WORDS}</p>
    <p><strong class="hearth-speaker">B</strong> ${WORDS}</p><p><strong class="hearth-speaker">A</strong> And?</p>`,
  'a subtitle and one exchange': `<h3>A talk</h3><p class="hearth-subtitle">On it</p>
    <p><b>A</b> ${WORDS}</p><p><b>B</b> ${WORDS}</p>`,
  'a wrapper': `<div><h3>A talk</h3><p><b>A</b> ${WORDS}</p><p><b>B</b> So.</p>
    <p><b>A</b> And?</p><p><b>B</b> ${WORDS}</p></div>`,
  'one exchange': `<h3>A talk</h3><p><b>A</b> ${WORDS}</p><p><b>B</b> ${WORDS}</p>`,
};

/** What the styles of an element could change in what a page puts into its HTML. */
const LOOKS = [
  'margin',
  'padding',
  'fontSize',
  'listStyleType',
  'maxWidth',
  'minWidth',
  'display',
  'contain',
  'color',
  'lineHeight',
] as const;

describe('a conversation that comes step by step', () => {
  afterEach(closeFrames);

  for (const [name, html] of Object.entries(EXCHANGES)) {
    for (const variant of ['', 'variant="transcript"']) {
      it(`moves nothing when it takes over: ${name} ${variant}`, async () => {
        const page = await open(
          `<hearth-conversation reveal="step" ${variant}>${html}</hearth-conversation>`,
        );
        const before = endOf(page);
        await upgrade(page);
        expect(endOf(page)).to.be.closeTo(before, 0.6);
      });
    }
  }

  it('shows the first exchange alone before the script comes, and all of it on paper', async () => {
    const page = await open(
      `<hearth-conversation reveal="step">${EXCHANGES['two exchanges']}</hearth-conversation>`,
    );
    const isSeen = [...page.querySelectorAll('hearth-conversation p')].map((one) =>
      one.checkVisibility({visibilityProperty: true}),
    );
    expect(isSeen).to.deep.equal([true, true, false, false]);
    const rules = [...(page.styleSheets[0]!.cssRules[0] as CSSMediaRule).cssRules].filter((rule) =>
      rule.cssText.includes('reveal'),
    );
    expect(rules.map((rule) => (rule as CSSMediaRule).media?.mediaText)).to.deep.equal([
      'screen and (scripting: enabled)',
    ]);
  });
});

describe('HTML that is not what the element renders', () => {
  afterEach(closeFrames);

  const CITE = '<cite>Oriel Fenn, ice maker</cite>';
  const LOOSE: Readonly<Record<string, string>> = {
    'a quote without a figure': `<hearth-quote><blockquote><p>${WORDS}</p></blockquote>${CITE}</hearth-quote>`,
    'a quote of a blockquote alone': `<hearth-quote><blockquote>${WORDS}</blockquote></hearth-quote>`,
    'a quote that holds its source': `<hearth-quote><blockquote><p>${WORDS}</p>${CITE}</blockquote></hearth-quote>`,
    'a quote with a footer': `<hearth-quote><blockquote><p>${WORDS}</p></blockquote><footer>Her</footer></hearth-quote>`,
    'a quote behind a bar': `<hearth-quote variant="block"><blockquote><p>${WORDS}</p></blockquote>${CITE}</hearth-quote>`,
    'a figure without paragraphs': `<hearth-quote><figure><blockquote>${WORDS}</blockquote></figure></hearth-quote>`,
    'strong speakers': `<hearth-conversation><p><strong class="hearth-speaker">A</strong> ${WORDS}</p><p><strong class="hearth-speaker">B</strong> So.</p></hearth-conversation>`,
    'turns as elements, step by step': `<hearth-conversation reveal="step"><hearth-turn speaker="A">Why?</hearth-turn><hearth-turn speaker="B">So.</hearth-turn><hearth-turn speaker="A">And?</hearth-turn><hearth-turn speaker="B">Yes.</hearth-turn></hearth-conversation>`,
    'a conversation in a grid': `<div style="display: grid"><hearth-conversation><p><b>A</b> ${WORDS}</p><p><b>B</b> So.</p></hearth-conversation></div>`,
    'an element without a story in a grid':
      '<div style="display: grid; gap: 2em"><p>One</p><hearth-quote></hearth-quote><p>Two</p></div>',
    'a <div> without a story': '<div class="hearth-quote" data-src="/test/none.json"></div>',
    'a <div>, step by step': `<div class="hearth-conversation" data-reveal="step"><p><b>A</b> ${WORDS}</p><p><b>B</b> So.</p><p><b>A</b> And?</p><p><b>B</b> ${WORDS}</p></div>`,
    'a quote in a wrapper': `<hearth-quote><div><figure><blockquote><p>${WORDS}</p></blockquote></figure></div></hearth-quote>`,
    'a quote and a table, as they are': `<hearth-quote><div><p>${WORDS}</p></div><table><tr><td>1</table></hearth-quote>`,
    'a quote behind a bar, and how it was made': `<hearth-quote variant="block"><figure><blockquote><p>${WORDS}</p></blockquote></figure><p class="hearth-disclosure">Made with AI.</p></hearth-quote>`,
    'a quote of a paragraph alone': `<hearth-quote><p>${WORDS}</p></hearth-quote>`,
    'a paragraph behind a bar': `<hearth-quote variant="block"><p>${WORDS}</p></hearth-quote>`,
    'a <div> with an attribute of ours': `<div class="hearth-quote" data-hearth-variant="block"><blockquote><p>${WORDS}</p></blockquote></div>`,
    'a <div> of that kind, step by step': `<div class="hearth-conversation" data-hearth-reveal="step"><p><b>A</b> ${WORDS}</p><p><b>B</b> So.</p><p><b>A</b> And?</p><p><b>B</b> ${WORDS}</p></div>`,
    'a list of descriptions': `<hearth-conversation><h3>A talk</h3><dl><dt>A</dt><dd>${WORDS}</dd><dt>B</dt><dd>So.</dd></dl></hearth-conversation>`,
    'lists and quotations inside turns': `<hearth-conversation><p><b>A</b> ${WORDS}</p><p><b>B</b> Two:</p><ul><li>One</li><li>Two</li></ul><p>${WORDS}</p><p><b>A</b> Says who?</p><p><b>B</b> She:</p><blockquote><p>So.</p></blockquote></hearth-conversation>`,
    'points that an attribute numbers': `<hearth-key-points ordered><ul><li>${WORDS} ${WORDS}</li><li>Two</li></ul></hearth-key-points>`,
    'an empty paragraph': '<hearth-prose><p>One</p><p></p><p>Two</p></hearth-prose>',
  };

  for (const [name, html] of Object.entries(LOOSE)) {
    it(`moves nothing: ${name}`, async () => {
      const page = await open(html);
      const before = endOf(page);
      await upgrade(page);
      // Engines round the height of a line differently where it is `normal`.
      expect(endOf(page)).to.be.closeTo(before, 2.5);
    });
  }
});

describe('a turn of several paragraphs', () => {
  afterEach(closeFrames);

  it('stands in the bubble of its speaker before the upgrade', async () => {
    const page = await open(`<hearth-conversation><p><b>A</b> One</p><p>Two</p><p>Three</p>
      <p><b>B</b> Four</p><p>Five</p><ul><li>Six</li></ul><p>Seven</p><blockquote><p>Eight</p></blockquote><p>Nine</p>
      <p><b>A</b> Ten</p><p>Eleven</p><p>Twelve</p></hearth-conversation>`);
    const starts = [...page.querySelectorAll('hearth-conversation > p')].map(
      (one) => getComputedStyle(one).marginInlineStart,
    );
    const [asking, , , answering] = starts;
    expect(asking).not.to.equal(answering);
    expect(starts).to.deep.equal([
      ...Array<unknown>(3).fill(asking),
      ...Array<unknown>(4).fill(answering),
      ...Array<unknown>(3).fill(asking),
    ]);
  });
});

describe('HTML that shows as it is', () => {
  afterEach(closeFrames);

  const EMBED = '<iframe srcdoc="" width="200" height="80" title="A chart"></iframe>';
  const PLAIN: Readonly<Record<string, string>> = {
    'prose with a frame': `<hearth-prose><h3>In brief</h3><p>${WORDS}</p>${EMBED}<p>${WORDS}</p></hearth-prose>`,
    'prose with a table': `<hearth-prose><p>${WORDS}</p><table><tr><td>1<td>2</table><p>${WORDS}</p><p>${WORDS}</p></hearth-prose>`,
    'key points with an image': `<hearth-key-points><h3>Key points</h3><ul><li>${WORDS}</li><li><img alt="" width="40" height="40"> ${WORDS}</li></ul></hearth-key-points>`,
    'a quote with a video': `<hearth-quote><figure><blockquote><p>${WORDS}</p></blockquote><video width="200" height="90"></video><figcaption>Her</figcaption></figure></hearth-quote>`,
    'an inset quote with an image': `<hearth-quote variant="inset"><figure><img alt="" width="40" height="40"><blockquote><p>${WORDS}</p></blockquote></figure></hearth-quote><p>${WORDS}</p>`,
    'a conversation with a form': `<hearth-conversation><p><b>A</b> ${WORDS}</p><p><b>B</b> ${WORDS}</p><form><p>Ask: <input></p></form></hearth-conversation>`,
    'a transcript with a formula': `<hearth-conversation variant="transcript"><p><b>A</b> ${WORDS}</p><p><b>B</b> As <math><mi>v</mi></math> grows.</p></hearth-conversation>`,
    'a summary with an image': `<hearth-summary><h2>${WORDS}</h2><p class="hearth-dek">${WORDS}</p><img alt="" width="100" height="40"><p>${WORDS}</p></hearth-summary>`,
    'links with an image': `<hearth-links><ul><li><a href="/a"><img alt="A" width="20" height="20"></a></li><li><a href="/b">B</a></li></ul></hearth-links>`,
    'boxed key points with a table': `<hearth-key-points variant="boxed"><ul><li>${WORDS}</li></ul><table><tr><td>1</table></hearth-key-points>`,
    'prose in its own colours': `<hearth-prose theme="dark"><p>${WORDS}</p>${EMBED}<p>${WORDS}</p></hearth-prose>`,
  };

  const LOOK = [
    'fontSize',
    'fontWeight',
    'lineHeight',
    'color',
    'backgroundColor',
    'textAlign',
  ] as const;

  for (const [name, html] of Object.entries(PLAIN)) {
    it(`stays as hearth.css shows it: ${name}`, async () => {
      const page = await open(html);
      const all = [...page.querySelectorAll('body > :first-child *')];
      const read = (): unknown[] =>
        all.map((one) => {
          const {x, y, width, height} = one.getBoundingClientRect();
          const style = page.defaultView!.getComputedStyle(one);
          return [
            one.localName,
            ...[x, y, width, height].map(Math.round),
            ...LOOK.map((key) => style[key]),
          ].join(' ');
        });
      const [before, end] = [read(), endOf(page)];
      await upgrade(page);
      const {shadowRoot} = page.querySelector('body > :first-child')!;
      expect(shadowRoot!.querySelector('section > slot')).not.to.equal(null);
      expect(read()).to.deep.equal(before);
      expect(endOf(page)).to.be.closeTo(end, 0.6);
    });
  }

  it('has the box and the type of the element without hearth.css, too', async () => {
    const page = await open(PLAIN['prose with a frame']!, '');
    await upgrade(page);
    const section = page.querySelector('hearth-prose')!.shadowRoot!.querySelector('section')!;
    const style = page.defaultView!.getComputedStyle(section);
    expect(parseFloat(style.marginTop)).to.equal(40);
    expect(parseFloat(style.lineHeight)).to.be.closeTo(24.8, 0.1);
  });

  it('leaves what is in the page’s own elements to the page', async () => {
    const inner = `<p>One</p><p>Two</p><ul><li><a href="/a">Three</a></li></ul><h3>Four</h3>
      <figure>Five</figure><blockquote>Six</blockquote><button>Seven</button><code>Eight</code>`;
    const wraps = [
      'form',
      'table><tr><td',
      'x-chart',
      'fieldset',
      'nav',
      'x-chart><div',
      'form><div><span',
    ];
    const close = (wrap: string): string =>
      wrap
        .split('><')
        .reverse()
        .map((name) => `</${name}>`)
        .join('');
    for (const wrap of wraps) {
      const part = `<${wrap} class="own">${inner}${close(wrap)}`;
      const page = await open(
        `<hearth-prose><p>${WORDS}</p>${part}</hearth-prose><div style="line-height: 1.55; hyphens: auto; overflow-wrap: break-word">${part}</div>`,
      );
      const [ours, theirs] = [...page.querySelectorAll('.own')].map((own) =>
        [...own.querySelectorAll('*')].map((one) => {
          const style = page.defaultView!.getComputedStyle(one);
          return [one.localName, ...LOOKS.map((property) => style[property])].join(' | ');
        }),
      );
      expect(ours, wrap).to.deep.equal(theirs);
      closeFrames();
    }
  });

  it('keeps a list’s signs and the distance of paragraphs', async () => {
    const page = await open(
      `<hearth-prose><p>${WORDS}</p><ul><li>One</li></ul><ol start="3"><li>Three</li></ol>${EMBED}<p>${WORDS}</p></hearth-prose>`,
    );
    await upgrade(page);
    const styles = [...page.querySelectorAll('hearth-prose > *')].map((one) =>
      page.defaultView!.getComputedStyle(one),
    );
    expect(styles[1]!.listStyleType).to.equal('disc');
    expect(styles[2]!.listStyleType).to.equal('decimal');
    for (const place of [1, 2, 4]) {
      expect(parseFloat(styles[place]!.marginTop)).to.be.closeTo(14.4, 0.1);
    }
  });
});
