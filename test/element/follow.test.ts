import {aTimeout, expect, fixture, fixtureCleanup} from '@open-wc/testing';
import '../../src/blocks/story/define.js';
import {inside} from '../fixtures.js';
import {waitUntil} from '../wait.js';

const TURNS = Array.from(
  {length: 12},
  (_, index) => `<p><b>${index % 2 ? 'Model' : 'Inventor'}</b> Turn ${index + 1} says so.</p>`,
);
const TALK = `<hearth-conversation id="tidal">${TURNS.join('')}</hearth-conversation>`;
const SPACE = '<div style="block-size: 1500px"></div>';

/** Shows some HTML with room above and below. */
const make = async (html: string, css = ''): Promise<HTMLElement> => {
  const style = css && `<style>${css}</style>`;
  const place = await fixture<HTMLElement>(`<div>${style}${SPACE}${html}${SPACE}</div>`);
  for (const element of place.querySelectorAll('*')) {
    await (element as {updateComplete?: Promise<unknown>}).updateComplete;
  }
  return place;
};

/** The elements that a selector finds in the shadow roots inside of an element, and in itself. */
const found = (scope: ParentNode, selector: string): HTMLElement[] =>
  [...scope.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
    ...(element.shadowRoot
      ? [...inside(element, selector), ...found(element.shadowRoot, selector)]
      : []),
  ]);

const turn = (scope: ParentNode, place: number): HTMLElement =>
  found(scope, '[part~=turn]')[place - 1]!;

const topOf = (element: Element): number => element.getBoundingClientRect().top;

const comesTo = (element: Element, top: number): Promise<void> =>
  waitUntil(() => Math.abs(topOf(element) - top) <= 2, `${top} px from the top`).catch(() => {
    throw new Error(`${topOf(element)} px from the top and not ${top}: “${element.textContent}”`);
  });

const groundOf = (element: Element): string => getComputedStyle(element).backgroundColor;

const hasGround = (element: Element, color: string): Promise<void> =>
  waitUntil(() => groundOf(element) === color, `a ground of ${color}`);

const press = (address: string, scope: ParentNode = document.body): void => {
  const link = Object.assign(document.createElement('a'), {href: address, textContent: 'There'});
  scope.append(link);
  link.click();
  setTimeout(() => link.remove());
};

/** Long enough for what should not happen. */
const settle = (): Promise<void> => aTimeout(250);

const clear = (): void => {
  fixtureCleanup();
  history.replaceState(null, '', location.pathname + location.search);
  scrollTo(0, 0);
};

describe('a link to a turn', () => {
  afterEach(clear);

  it('shows its beginning', async () => {
    const place = await make(TALK);
    press('#tidal-turn-8');
    await comesTo(turn(place, 8), 0);
    expect(turn(place, 8).matches('.marked:focus')).to.equal(true);
  });

  it('shows its beginning where an element of the page has the name of the Navigation API', async () => {
    const place = await make(`<nav id="navigation"></nav>${TALK}`);
    press('#tidal-turn-8');
    await comesTo(turn(place, 8), 0);
  });

  it('shows the beginning of one that is taller than the screen', async () => {
    const long = TALK.replace('Turn 8', `Turn 8 ${'and so on and on '.repeat(2000)}`);
    const place = await make(long);
    press('#tidal-turn-8');
    await comesTo(turn(place, 8), 0);
    expect(turn(place, 8).offsetHeight).to.be.greaterThan(innerHeight);
  });

  for (const [where, css] of [
    ['the page’s scroll padding', 'html { scroll-padding-top: 80px }'],
    ['the element’s scroll margin', 'hearth-conversation { scroll-margin-top: 80px }'],
    ['the part’s scroll margin', 'hearth-conversation::part(turn) { scroll-margin-top: 80px }'],
    ['the scroll margin of what is linked to', ':target { scroll-margin-top: 80px }'],
  ]) {
    it(`leaves room for a header by ${where}`, async () => {
      const place = await make(TALK, css);
      press('#tidal-turn-8');
      await comesTo(turn(place, 8), 80);
    });
  }

  it('leads there again when it is pressed again', async () => {
    const place = await make(TALK);
    press('#tidal-turn-8');
    await comesTo(turn(place, 8), 0);
    for (const top of [100, 3000]) {
      scrollTo(0, top);
      await settle();
      press('#tidal-turn-8');
      await comesTo(turn(place, 8), 0);
    }
  });

  it('unfolds what it is folded into', async () => {
    const place = await make(`<details><summary>More</summary>${TALK}</details>`);
    press('#tidal-turn-9', place);
    await comesTo(turn(place, 9), 0);
    expect(place.querySelector('details')!.open).to.equal(true);
  });

  it('leads there by a router that takes over the click and is late', async () => {
    const place = await make(TALK);
    const route = (event: Event): void => {
      event.preventDefault();
      const {href} = event.target as HTMLAnchorElement;
      setTimeout(() => history.pushState({from: 'router'}, '', href), 150);
    };
    document.body.addEventListener('click', route);
    press('#tidal-turn-8');
    await comesTo(turn(place, 8), 0);
    press('#tidal-turn-3');
    await comesTo(turn(place, 3), 0);
    document.body.removeEventListener('click', route);
  });

  it('leads there by the page’s history', async function () {
    // Safari before 26.2 tells nobody.
    if (!('navigation' in window)) return this.skip();
    const place = await make(TALK);
    history.pushState(null, '', '#tidal-turn-8');
    await comesTo(turn(place, 8), 0);
    history.replaceState(null, '', '#tidal-turn-3');
    await comesTo(turn(place, 3), 0);
  });

  it('leaves the reader be where a page keeps something in its history', async () => {
    const place = await make(TALK);
    press('#tidal-turn-8');
    await comesTo(turn(place, 8), 0);
    scrollTo(0, 700);
    await settle();
    history.replaceState({at: 700}, '');
    history.replaceState({at: 700}, '', location.href);
    await settle();
    expect(scrollY).to.equal(700);
    expect(turn(place, 8).matches('.marked')).to.equal(true);
  });

  it('leaves the reader be where a page changes the rest of its address', async () => {
    const {pathname, hash} = location;
    const place = await make(TALK);
    press('#tidal-turn-8');
    await comesTo(turn(place, 8), 0);
    scrollTo(0, 700);
    await settle();
    history.replaceState(null, '', `${pathname}?page=2#tidal-turn-8`);
    history.pushState(null, '', `${pathname}?modal=1#tidal-turn-8`);
    await settle();
    expect(scrollY).to.equal(700);
    history.replaceState(null, '', pathname + hash);
  });

  it('leaves the reader be where the link has been cancelled', async () => {
    const place = await make(TALK);
    press('#tidal-turn-8');
    await comesTo(turn(place, 8), 0);
    scrollTo(0, 700);
    const cancel = (event: Event): void => event.preventDefault();
    document.body.addEventListener('click', cancel);
    press('#tidal-turn-8');
    press('#tidal-turn-2');
    await settle();
    document.body.removeEventListener('click', cancel);
    expect(scrollY).to.equal(700);
  });

  it('leaves Back and Forward to the browser', async () => {
    const place = await make(TALK);
    press('#tidal-turn-3');
    await comesTo(turn(place, 3), 0);
    scrollTo(0, 400);
    await settle();
    press('#tidal-turn-8');
    await comesTo(turn(place, 8), 0);
    scrollTo(0, 900);
    await settle();
    history.back();
    await waitUntil(() => turn(place, 3).matches('.marked'), 'the third turn marked');
    await settle();
    expect(scrollY).to.equal(400);
    history.forward();
    await waitUntil(() => turn(place, 8).matches('.marked'), 'the eighth turn marked');
    await settle();
    expect(scrollY).to.equal(900);
  });
});

const REPORT = `<hearth-prose field="report"><h3 id="background">Background</h3>
  <p>One lamp is lit.<sup id="fnref1"><a href="#fn1">1</a></sup> Two lamps are lit.</p>
  <p><a id="third"></a>One lamp is lit. ${'The council keeps the lamps. '.repeat(80)}
    One lamp <span id="inner">is out</span>, <a name="named"></a>and one is lit.</p>
  <p>The end.<a id="end"></a></p></hearth-prose>`;
const NOTE = '<p id="fn1">A note <a href="#fnref1">back</a></p>';

/** What an id in the HTML leads to, and which element is its place. */
const KINDS: Record<string, [html: string, id: string, place: string, text: string]> = {
  'a heading': [REPORT, 'background', 'h3', 'Background'],
  'a footnote’s mark': [REPORT, 'fnref1', 'sup', '1'],
  'an empty anchor': [REPORT, 'third', 'p', 'One lamp is lit. The'],
  'an anchor at the end of a line': [REPORT, 'end', 'p', 'The end.'],
  'a point': [
    '<hearth-key-points><ul><li>Lit</li><li id="x">Lit</li><li>Lit</li></ul></hearth-key-points>',
    'x',
    'li:nth-child(2)',
    'Lit',
  ],
  'a turn': [
    TALK.replace('<p><b>Model</b> Turn 4', '<p id="four"><b>Model</b> Turn 4'),
    'four',
    '[part~=turn]',
    'Model',
  ],
  'a turn of its own tag': [
    `<hearth-conversation><hearth-turn speaker="A"><p>Yes.</p></hearth-turn>
      <hearth-turn speaker="B" id="b"><p>Yes.</p><p>No.</p></hearth-turn></hearth-conversation>`,
    'b',
    'li:nth-child(2)',
    'B',
  ],
  'a term in a list of turns': [
    `<hearth-conversation><dl><dt>A</dt><dd>Yes.</dd><dt id="b">B</dt><dd>Yes.</dd></dl>
      </hearth-conversation>`,
    'b',
    'li:nth-child(2)',
    'B',
  ],
  'a line of a summary': [
    '<hearth-summary><h2>Lamps</h2><p class="hearth-dek">Lamps</p><p id="x" class="hearth-lede">Lamps</p></hearth-summary>',
    'x',
    '[part~=lede]',
    'Lamps',
  ],
  'a quote': [
    '<hearth-quote><blockquote id="q"><p>Do not hurry.</p><p>It goes out.</p></blockquote></hearth-quote>',
    'q',
    'figure',
    'Do not',
  ],
  'an item of a list of links': [
    '<hearth-links><ul><li><a href="/a">A</a></li><li id="faq"><a href="/b">Questions</a></li></ul></hearth-links>',
    'faq',
    'li',
    'Questions',
  ],
  'an id in another alphabet': [
    REPORT.replace('"background"', '"über uns"'),
    'über uns',
    'h3',
    'Background',
  ],
};

describe('an id in the HTML of an element', () => {
  afterEach(clear);

  for (const [kind, [html, id, selector, text]] of Object.entries(KINDS)) {
    it(`leads to where its words show: ${kind}`, async () => {
      const place = await make(html);
      press(`#${id}`);
      await waitUntil(() => found(place, '.target').length === 1, 'a place');
      const [target] = found(place, '.target');
      expect(target?.matches(selector), target?.outerHTML).to.equal(true);
      expect(target?.textContent.trim().slice(0, text.length)).to.equal(text);
      await comesTo(target!, 0);
      expect(target?.matches(':focus')).to.equal(true);
    });
  }

  for (const [id, start] of [
    ['inner', 'is out'],
    ['named', 'and one is lit'],
  ] as const) {
    it(`leads into the middle of a paragraph: ${id}`, async () => {
      const place = await make(REPORT);
      const before = found(place, 'p').map(({textContent}) => textContent);
      press(`#${id}`);
      await waitUntil(() => found(place, '.target').length === 1, 'a place');
      const [target] = found(place, '.target');
      const text = [...target!.childNodes].find(({nodeValue}) =>
        nodeValue?.includes(start),
      ) as Text;
      const range = new Range();
      range.setStart(text, text.data.indexOf(start));
      range.setEnd(text, text.data.indexOf(start) + 1);
      await waitUntil(() => Math.abs(range.getBoundingClientRect().top) < 12, 'in sight');
      expect(found(place, 'p').map(({textContent}) => textContent)).to.deep.equal(before);
    });
  }

  it('leads from a footnote’s mark to the page, and back', async () => {
    const place = await make(REPORT + SPACE + NOTE);
    found(place, 'sup a')[0]!.click();
    await comesTo(place.querySelector('#fn1')!, 0);
    place.querySelector<HTMLElement>('#fn1 a')!.click();
    await comesTo(found(place, 'sup')[0]!, 0);
    found(place, 'sup a')[0]!.click();
    await comesTo(place.querySelector('#fn1')!, 0);
  });

  it('leads from one element to another', async () => {
    const notes =
      '<hearth-prose><p>Above.</p><p id="fn1">A note. <a href="#fnref1">Back</a></p></hearth-prose>';
    const place = await make(REPORT + SPACE + notes);
    found(place, 'sup a')[0]!.click();
    await waitUntil(() => found(place, '.target')[0]?.textContent.startsWith('A note'), 'the note');
    await comesTo(found(place, '.target')[0]!, 0);
    found(place, 'p a[href="#fnref1"]')[0]!.click();
    await comesTo(found(place, 'sup')[0]!, 0);
  });

  it('has the look that the page has for it', async () => {
    const place = await make(
      REPORT,
      `:target { background: rgb(255, 255, 0) }
      @media (min-width: 1px) { h3:target { color: rgb(0, 0, 255); scroll-margin-top: 30px } }
      @media print { h3:target { color: rgb(255, 0, 0) } }
      p:target { background: rgb(0, 255, 0) }`,
    );
    const [heading] = found(place, 'h3');
    const before = groundOf(heading!);
    press('#background');
    await comesTo(heading!, 30);
    const {backgroundColor, color} = getComputedStyle(heading!);
    expect([backgroundColor, color]).to.deep.equal(['rgb(255, 255, 0)', 'rgb(0, 0, 255)']);
    press('#fnref1');
    const [mark] = found(place, 'sup');
    await hasGround(heading!, before);
    await hasGround(mark!, 'rgb(255, 255, 0)');
    press('#');
    await hasGround(mark!, before);
  });

  it('has what the page puts before it, behind a header that is fixed', async () => {
    const place = await make(
      REPORT,
      'p, h3:target::before { content: ""; display: block; height: 90px; margin-top: -90px }',
    );
    press('#background');
    const [heading] = found(place, 'h3');
    await waitUntil(
      () => getComputedStyle(heading!, '::before').height === '90px',
      'what is before',
    );
  });

  it('is as far from the top as the page wants headings to be', async () => {
    const place = await make(REPORT, 'h3[id] { scroll-margin-top: 4em; font-size: 10px }');
    press('#background');
    await comesTo(found(place, 'h3')[0]!, 40);
  });

  it('is shown where the reader wanted less', async () => {
    const story = `<hearth-story depth="glance"><hearth-key-points><ul><li>One</li></ul></hearth-key-points>${REPORT}</hearth-story>`;
    const place = await make(story);
    press('#background');
    const [heading] = found(place, 'hearth-prose h3, section[part=base] h3[part=heading]').slice(
      -1,
    );
    await waitUntil(() => found(place, '.target').length === 1, 'a place');
    await comesTo(found(place, '.target')[0]!, 0);
    expect(found(place, '.target')[0]?.textContent).to.equal('Background');
    expect(heading).not.to.equal(undefined);
    expect(place.querySelector('hearth-story')?.getAttribute('depth')).to.equal('glance');
  });

  it('is the browser’s where HTML shows as it is', async () => {
    const place = await make(
      '<hearth-prose><h3 id="table">T</h3><table><tr><td>1</td></tr></table></hearth-prose>',
    );
    press('#table');
    await comesTo(place.querySelector('#table')!, 0);
    expect(found(place, '.target').length).to.equal(0);
  });

  it('is found again in what is rendered anew', async () => {
    const place = await make(REPORT);
    press('#background');
    await waitUntil(() => found(place, '.target').length === 1, 'a place');
    scrollTo(0, 10);
    const prose = place.querySelector('hearth-prose')!;
    prose.querySelector('h3')!.outerHTML = '<h2 id="background">Background, new</h2>';
    await waitUntil(() => found(place, '.target')[0]?.textContent === 'Background, new', 'marked');
    await settle();
    expect(scrollY).to.equal(10);
  });
});
