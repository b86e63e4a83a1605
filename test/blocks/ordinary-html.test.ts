import {expect, fixture} from '@open-wc/testing';
import '../../src/blocks/story/define.js';
import type {HearthElement} from '../../src/element/hearth-element.js';
import {waitUntil} from '../wait.js';

/** What a page's style sheet has. */
const STYLES = `
  .gone { display: none }
  .unseen { visibility: hidden }
  li:nth-child(n + 3) { display: none }
  .sr-only { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
  .old { text-decoration: line-through }
  .word { display: inline-block }
  .line { display: block }
  .cap::first-letter, .drop { float: left; font-size: 3em }
  .row { display: flex }
  .folded { max-height: 0; overflow: hidden }
  .flat { height: 0; overflow: hidden }
  .nil { font-size: 0 }
  .verse { white-space: pre-line }
  .letters { list-style: lower-alpha }
`;

const show = async (html: string): Promise<HearthElement> => {
  const box = await fixture<HTMLElement>(`<div><style>${STYLES}</style>${html}</div>`);
  const element = box.lastElementChild as HearthElement;
  await element.updateComplete;
  return element;
};

const isPlain = ({shadowRoot}: HearthElement): boolean =>
  !shadowRoot!.querySelector('slot')!.hidden;

/** What shows in place of the HTML; nothing where that shows as it is. */
const shown = (element: HearthElement, part: string): string[] =>
  isPlain(element)
    ? []
    : [...element.shadowRoot!.querySelectorAll(`[part=${part}]`)].map((one) =>
        one.textContent.replace(/\s+/g, ' ').trim(),
      );

const points = async (items: string): Promise<string[]> =>
  shown(await show(`<hearth-key-points><ul>${items}</ul></hearth-key-points>`), 'point');

const paragraphs = async (html: string): Promise<string[]> =>
  shown(await show(`<hearth-prose>${html}</hearth-prose>`), 'paragraph');

describe('HTML as pages have it', () => {
  it('shows nothing that the page hides, by whatever means', async () => {
    expect(await points('<li>A</li><li hidden>B</li>')).to.deep.equal(['A']);
    expect(await points('<li>A</li><li style="display:none">B</li>')).to.deep.equal(['A']);
    expect(await points('<li>A</li><li class="gone">B</li>')).to.deep.equal(['A']);
    expect(await points('<li>A</li><li class="unseen">B</li>')).to.deep.equal(['A']);
    expect(await points('<li>A</li><li>B</li><li>C</li><li>D</li>')).to.deep.equal(['A', 'B']);
    expect(await paragraphs('<p>A <em class="gone">B</em>C</p>')).to.deep.equal(['A C']);
    expect(await paragraphs('<p>A</p><div class="gone"><p>B</p></div>')).to.deep.equal(['A']);
  });

  it('takes no room where all of it is hidden', async () => {
    const element = await show('<hearth-prose><p class="gone">A</p></hearth-prose>');
    expect(element.getBoundingClientRect().height).to.equal(0);
  });

  it('shows what comes later, as the page shows it', async () => {
    const element = await show('<hearth-prose><p>A</p></hearth-prose>');
    element.insertAdjacentHTML('beforeend', '<p class="gone">B</p><p>C</p>');
    await Promise.resolve();
    await element.updateComplete;
    expect(shown(element, 'paragraph')).to.deep.equal(['A', 'C']);
  });

  it('leaves text for screen readers alone, and what is struck out by a style', async () => {
    for (const html of [
      '<p>A <span class="sr-only">for screen readers</span></p>',
      '<p>A</p><p class="sr-only">B</p>',
      '<p class="old">A</p>',
      '<p>The bridge is <em class="old">400</em> 40 metres long.</p>',
    ]) {
      expect(isPlain(await show(`<hearth-prose>${html}</hearth-prose>`)), html).to.equal(true);
    }
  });

  it('reads on where a style only looks like one that says more', async () => {
    expect(await paragraphs('<p class="verse">\n  A rose\n</p>')).to.deep.equal(['A rose']);
    expect(await paragraphs('<div class="flat" style="height: auto"><p>A</p></div>')).to.deep.equal(
      ['A'],
    );
  });

  it('reads on where a page sets each word as a box', async () => {
    const words = '<div class="word">One</div> <div class="word">two</div>';
    expect(await paragraphs(`<p></p>${words}`)).to.deep.equal(['One two']);
    expect(await paragraphs('<p>A <span class="word">b</span></p>')).to.deep.equal(['A b']);
    expect(await paragraphs('<p><span class="drop">O</span>nce.</p>')).to.deep.equal(['Once.']);
    expect(await points('<li class="row"><span>A</span> <span>b</span></li>')).to.deep.equal([
      'A b',
    ]);
  });

  it('begins a line where a page sets one', async () => {
    const {shadowRoot} = await show(
      '<hearth-prose><p>A<span class="line">b</span></p></hearth-prose>',
    );
    expect(shadowRoot!.querySelector('[part=paragraph]')!.querySelectorAll('br')).to.have.length(1);
    expect(
      await paragraphs('<span class="line">A</span><span class="line">b</span>'),
    ).to.deep.equal(['A', 'b']);
  });

  it('shows as it is what no story holds', async () => {
    for (const html of [
      '<p>A</p><chart-x></chart-x>',
      '<p>A</p><div style="min-height:120px"></div>',
      '<p>A</p><div id="ad-1"></div>',
      '<p>A <i class="icon icon-sun"></i></p>',
      '<p>A</p><input type="email" aria-label="E-mail">',
      '<p>A <math><mi>x</mi></math></p>',
      '<p>A <x-formula>E</x-formula></p>',
      '<p>A <bdo dir="rtl">B</bdo></p>',
      '<p>A <span lang="fr">B</span></p>',
      '<p lang="fr">A</p>',
      '<p dir="rtl">A</p>',
      '<p onclick="x()">A</p>',
      '<p>A</p><pre>B</pre>',
      '<p>A</p><hr><p>B</p>',
      '<ul><li>A<ul><li>B</li></ul></li></ul>',
      '<ol type="a"><li>A</li></ol>',
      '<ol><li value="7">A</li></ol>',
      '<p>A</p><details><summary>B</summary>C</details>',
      '<p>A</p><h3>B</h3><p>C</p><h5>D</h5><p>E</p>',
      '<p>A</p><div class="folded"><p>B</p></div>',
      '<p>A</p><p class="flat">B</p>',
      '<p>A <span class="nil">B</span></p>',
      '<p class="verse">A rose\nis red</p>',
      '<p>A</p><ol class="letters"><li>B</li></ol>',
      '<p>A</p><ol style="list-style: upper-roman"><li>B</li></ol>',
      '<p><ruby>東京<rt>とうきょう</rt><rt>Tokyo</rt></ruby></p>',
      '<p><ruby><rb>東<rb>京<rt>とう<rt>きょう</ruby></p>',
      '<a href="/a"><h4>A</h4><p>B</p></a>',
      '<p>A</p><del><p>B</p><p>C</p></del>',
      '<em><ul><li>A</li></ul></em>',
    ]) {
      expect(isPlain(await show(`<hearth-prose>${html}</hearth-prose>`)), html).to.equal(true);
    }
  });

  it('passes over what tools and editors leave', async () => {
    for (const html of [
      '<p data-v-1a2b3c _ngcontent-x="" style="text-align:center">A</p>',
      '<p dir="ltr">A</p>',
      '<p id="x" class="wp-block" align="left">A</p><p>&nbsp;</p>',
      '<div class="y" role="presentation"><section><p>A</p></section></div>',
      '<p><a id="x"></a>A</p>',
      '<p>A</p><script type="x">b</script><style>.z{}</style>',
    ]) {
      expect(await paragraphs(html), html).to.deep.equal(['A']);
    }
  });

  it('drops the link to a heading in that heading', async () => {
    for (const link of [
      '<a href="#x">#</a>',
      '<a class="anchor" href="#y" aria-hidden="true"><svg></svg></a>',
      '<a class="header-anchor" href="#x" aria-label="Permalink">\u200b</a>',
      '<a class="headerlink" href="#y">¶</a>',
    ]) {
      const html = `<hearth-prose><h3 id="x">A ${link}</h3><p>B</p></hearth-prose>`;
      expect(shown(await show(html), 'heading'), link).to.deep.equal(['A']);
    }
    const html = '<hearth-prose><h3 id="x"><a href="#x">A</a></h3><p>B</p></hearth-prose>';
    expect(shown(await show(html), 'heading')).to.deep.equal(['A']);
  });

  it('adds no heading to be seen, and has a name', async () => {
    for (const html of [
      '<hearth-key-points><ul><li>A</li></ul></hearth-key-points>',
      '<hearth-prose><p>A</p></hearth-prose>',
      '<hearth-conversation><p><b>A</b> B</p></hearth-conversation>',
    ]) {
      const {shadowRoot} = await show(html);
      const heading = shadowRoot!.querySelector('#heading')!;
      expect(heading.textContent).to.match(/\w/);
      expect(getComputedStyle(heading).clipPath, html).to.equal('inset(50%)');
      const list = shadowRoot!.querySelector('[part=list], [part=paragraph]')!;
      const {y} = shadowRoot!.querySelector('section')!.getBoundingClientRect();
      expect(list.getBoundingClientRect().y - y, html).to.be.below(20);
      expect(shadowRoot!.querySelector('section')!.getAttribute('aria-labelledby')).to.equal(
        'heading',
      );
    }
  });

  it('numbers key points that are numbered in the HTML', async () => {
    const {shadowRoot} = await show('<hearth-key-points><ol><li>A</li></ol></hearth-key-points>');
    expect(shadowRoot!.querySelector('[part=list]')!.localName).to.equal('ol');
    const other = '<hearth-key-points ordered><ol start="4"><li>A</li></ol></hearth-key-points>';
    expect(isPlain(await show(other))).to.equal(true);
  });

  it('keeps headings, lists with their numbers, and quotations', async () => {
    const {shadowRoot} = await show(`<hearth-prose field="report">
      <h3>Report</h3><p>A</p><h4>B</h4><ol start="4"><li>C</li></ol><ul><li>D</li></ul>
      <blockquote><p>E</p><footer>F</footer></blockquote></hearth-prose>`);
    const parts = [...shadowRoot!.querySelectorAll('section [part]')].map(
      (one) => `${one.localName} ${one.getAttribute('part')}`,
    );
    expect(parts).to.deep.equal([
      ...['h3 heading', 'p paragraph', 'h4 subheading', 'ol body-list', 'ul body-list'],
      'figure body-quote',
    ]);
    expect(shadowRoot!.querySelector('ol')!.start).to.equal(4);
  });

  it('keeps what is struck out, added, and read aloud', async () => {
    const {shadowRoot} = await show(
      `<hearth-prose><p>It is <del>400</del> <ins>40</ins> m, <s>12</s> 8 euro,
      <abbr title="North Sea">NS</abbr>, <ruby>言葉<rt>ことば</rt></ruby>.</p></hearth-prose>`,
    );
    const [text] = shadowRoot!.querySelectorAll('[part=paragraph]');
    const tags = [...text!.querySelectorAll('*')].map(({localName}) => localName);
    expect(tags).to.deep.equal(['del', 'ins', 's', 'abbr', 'ruby', 'rp', 'rt', 'rp']);
    expect(text!.querySelector('abbr')!.title).to.equal('North Sea');
  });

  it('shows links for other programs as they are, and words alone of those that run scripts', async () => {
    for (const href of ['sms:+4412', 'whatsapp://send?text=A', ' geo:1,2', 'web+story:a'])
      for (const html of [
        `<hearth-prose><p>A <a href="${href}">B</a></p></hearth-prose>`,
        `<hearth-links><ul><li><a href="${href}">B</a></li></ul></hearth-links>`,
      ])
        expect(isPlain(await show(html)), html).to.equal(true);
    for (const href of ['javascript:a()', ' VBScript:a()', 'data:text/html,a', 'http://[', '']) {
      const element = await show(`<hearth-prose><p>A <a href="${href}">B</a></p></hearth-prose>`);
      expect(shown(element, 'paragraph'), href).to.deep.equal(['A B']);
      expect(element.shadowRoot!.querySelector('a'), href).to.equal(null);
    }
  });

  it('shows as they are looks that style sheets give to what has no attribute', async () => {
    const marked =
      '<style>.done li { text-decoration: line-through } .up { vertical-align: super } .low { text-decoration: underline }';
    const styles = `${marked} .acc > div { height: 0; overflow: hidden } .abc ol { list-style: lower-alpha }
      .poem p { white-space: pre-line } .rtl p { direction: rtl }</style>`;
    for (const html of [
      '<ul class="done"><li>A</li></ul>',
      '<div class="acc"><div><p>A</p></div></div>',
      '<div class="abc"><ol><li>A</li></ol></div>',
      '<ol><li style="list-style-type: lower-alpha">A</li></ol>',
      '<ol style="list-style: none"><li>[1] A</li></ol>',
      '<ol><li>A</li><li></li><li>C</li></ol>',
      '<div class="poem"><p>A rose\nis red</p></div>',
      '<p>A <span class="old">12</span> 8 euro</p>',
      '<p>Ten m<span class="up">2</span></p>',
      '<p>It is <span class="low">not</span> so</p>',
      '<div class="rtl"><p>A</p></div>',
      '<p>A <a href="/a" class="icon" aria-label="B"></a></p>',
      '<figure><p>2.9 GWh</p><figcaption>in a year</figcaption></figure>',
      '<h3>2</h3><p>A</p><h2>1</h2>',
      '<p>A</p><p><img src="data:," width="800" alt="❤️"></p>',
    ])
      expect(isPlain(await show(`${styles}<hearth-prose>${html}</hearth-prose>`)), html).to.equal(
        true,
      );
  });

  it('keeps the direction in which the page runs', async () => {
    const words = 'UNESCO قال إن البحر لا يتأخر.';
    const rightToLeft = await show(
      `<div dir="rtl"><hearth-prose><p>${words}</p></hearth-prose></div>`,
    ).then((box) => box.firstElementChild as HearthElement);
    await rightToLeft.updateComplete;
    const directed = await show(`<hearth-prose><p>A</p><p dir="rtl">قال</p></hearth-prose>`);
    const runs = (element: HearthElement): string[] =>
      [...element.shadowRoot!.querySelectorAll('[part=paragraph]')].map(
        (one) => getComputedStyle(one).direction,
      );
    expect(runs(rightToLeft)).to.deep.equal(['rtl']);
    expect(runs(directed)).to.deep.equal(['ltr', 'rtl']);
  });

  it('keeps what headings say, and how they stand to each other', async () => {
    const {shadowRoot} = await show(`<hearth-prose><h3><span aria-hidden="true">2,9</span> GWh
      <span aria-hidden="true">#</span></h3><p>A</p><h3>Stone</h3><p>B</p></hearth-prose>`);
    const headings = [...shadowRoot!.querySelectorAll('[part=subheading]')];
    expect(headings.map(({localName, textContent}) => `${localName} ${textContent}`)).to.deep.equal(
      ['h4 2,9 GWh', 'h4 Stone'],
    );
  });

  it('shows and hides what the page later does', async () => {
    for (const [from, change] of [
      ['hidden', (one: HTMLElement) => (one.hidden = false)],
      ['class="gone"', (one: HTMLElement) => one.classList.remove('gone')],
      ['style="display: none"', (one: HTMLElement) => one.style.removeProperty('display')],
      ['style="visibility: hidden"', (one: HTMLElement) => (one.style.visibility = '')],
    ] as const) {
      const element = await show(
        `<hearth-prose><p>A</p><div ${from}><p>B</p></div></hearth-prose>`,
      );
      const changed = element.querySelector('div')!;
      expect(shown(element, 'paragraph'), from).to.deep.equal(['A']);
      const original = changed.cloneNode() as HTMLElement;
      change(changed);
      await waitUntil(() => shown(element, 'paragraph').join() === 'A,B', `${from} shown`);
      for (const {name, value} of original.attributes) changed.setAttribute(name, value);
      await waitUntil(() => shown(element, 'paragraph').join() === 'A', `${from} hidden`);
    }
  });

  it('takes no part in the layout of a page without a story', async () => {
    const element = await show('<hearth-quote></hearth-quote>');
    expect(getComputedStyle(element).display).to.equal('none');
    element.append(Object.assign(document.createElement('blockquote'), {textContent: 'A'}));
    await waitUntil(() => getComputedStyle(element).display === 'block', 'shown');
  });

  it('asks the browser for all that came together before it changes any of it', async () => {
    const asked: boolean[] = [];
    const {getComputedStyle} = window;
    const hasRendered = (): boolean =>
      [...document.querySelectorAll('hearth-key-points')].some(
        ({shadowRoot}) => !!shadowRoot!.querySelector('section'),
      );
    window.getComputedStyle = (element, ...rest) => {
      if (element.closest('hearth-key-points')) asked.push(hasRendered());
      return getComputedStyle.call(window, element, ...rest);
    };
    try {
      const list = '<hearth-key-points><ul><li>A</li></ul></hearth-key-points>';
      const box = await fixture<HTMLElement>(`<div>${list.repeat(3)}</div>`);
      const last = box.lastElementChild as HearthElement;
      await last.updateComplete;
      last.requestUpdate();
      await last.updateComplete;
    } finally {
      window.getComputedStyle = getComputedStyle;
    }
    // Three elements, three lists and three items.
    expect(asked).to.deep.equal(Array.from({length: 9}, () => false));
  });

  it('keeps what links say', async () => {
    const {shadowRoot} = await show(
      `<hearth-links><ul><li><a href="https://a.test/" rel="sponsored" target="_blank">A</a></li>
      <li><a href="/r.pdf" download="r.pdf" hreflang="de">B</a></li></ul></hearth-links>`,
    );
    const [one, two] = shadowRoot!.querySelectorAll('a');
    expect([one!.rel, one!.target]).to.deep.equal(['sponsored noopener', '_blank']);
    expect([two!.download, two!.hreflang]).to.deep.equal(['r.pdf', 'de']);
  });

  it('shows a magazine’s questions and answers in two voices', async () => {
    const {shadowRoot} = await show(`<hearth-conversation>
      <p><strong>Why run on the ebb?</strong></p><p>Because of the wall.</p>
      <p><strong>And the silt?</strong></p><p>Open.</p></hearth-conversation>`);
    const turns = [...shadowRoot!.querySelectorAll('[part=turn]')];
    expect(turns.map((turn) => turn.getAttribute('data-voice'))).to.deep.equal([
      '0',
      '1',
      '0',
      '1',
    ]);
    expect(turns[0]!.querySelector('[part=copy]')!.getAttribute('aria-label')).to.equal('Copy');
  });

  it('shows lists inside of turns', async () => {
    const {shadowRoot} =
      await show(`<hearth-conversation><p><b>A</b> Which?</p><p><b>B</b> Three:</p>
      <ol><li>Open.</li><li>Wait.</li></ol></hearth-conversation>`);
    const items = [...shadowRoot!.querySelectorAll('[part=turn]:last-child ol li')];
    expect(items.map(({textContent}) => textContent.trim())).to.deep.equal(['Open.', 'Wait.']);
  });
});
