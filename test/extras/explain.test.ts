import {expect} from '@open-wc/testing';
import '../../src/blocks/story/define.js';
import type {HearthKeyPoints} from '../../src/blocks/key-points/element.js';
import type {HearthQuote} from '../../src/blocks/quote/element.js';
import {answering, hush, type Hush} from '../fixtures.js';
import {waitUntil} from '../wait.js';

const json = (story: unknown): string =>
  `<script type="application/json">${JSON.stringify(story)}</script>`;

const points = (...keyPoints: unknown[]): string =>
  `<hearth-key-points ID>${json({keyPoints})}</hearth-key-points>`;

/** What an author wrote, with `ID` where an id goes, and what the console says of it. */
const MISTAKES: readonly (readonly [name: string, html: string, line: RegExp])[] = [
  [
    'no story',
    '<hearth-key-points ID></hearth-key-points>',
    /nothing to show\. It has no story\. Give it "src"/,
  ],
  [
    'a comment and white space',
    '<hearth-quote ID> <!-- quote --> </hearth-quote>',
    /nothing to show\. It has no story/,
  ],
  [
    'no story around',
    '<hearth-story><hearth-quote ID></hearth-quote></hearth-story>',
    /The <hearth-story> around it has no story/,
  ],
  [
    'a story with no tags in it',
    '<hearth-story ID></hearth-story>',
    /nothing to show\. It has no story/,
  ],
  ['an empty src', '<hearth-links ID src=""></hearth-links>', /Its "src" is empty/],
  [
    'data-src on a tag',
    '<hearth-links ID data-src="a.json"></hearth-links>',
    /"data-src" is not read here\. Write "src"/,
  ],
  ['href on a tag', '<hearth-prose ID href="a.json"></hearth-prose>', /"href" is not read here/],
  [
    'a script of another type',
    '<hearth-summary ID><script type="text/json">{"dek": "A"}</script></hearth-summary>',
    /type="application\/json"/,
  ],
  [
    'JSON too deep',
    `<hearth-summary ID><div>${json({dek: 'A'})}</div></hearth-summary>`,
    /Put it directly inside/,
  ],
  [
    'a story without the field',
    `<hearth-quote ID>${json({headline: 'A', dek: 'B'})}</hearth-quote>`,
    /The story has no "quote"; it has headline, dek\./,
  ],
  [
    'a story at an address without the field',
    `<hearth-key-points ID src="${answering({dek: 'A'})}"></hearth-key-points>`,
    /The story has no "keyPoints"; it has dek\./,
  ],
  [
    'a parent without the field',
    `<hearth-story>${json({dek: 'A'})}<hearth-summary></hearth-summary><hearth-links ID></hearth-links></hearth-story>`,
    /The story has no "links"/,
  ],
  [
    'the other prose',
    `<hearth-prose ID>${json({report: ['A']})}</hearth-prose>`,
    /has no "narrative"; it has report\. To show it, write field="report"/,
  ],
  [
    'a list in a paragraph',
    '<p><hearth-key-points ID><ul><li>A</li></ul></hearth-key-points></p>',
    /it stands in a <p>, which ends before <ul>/,
  ],
  [
    'a figure in a paragraph',
    '<p><hearth-quote ID><figure><blockquote>A</blockquote></figure></hearth-quote></p>',
    /ends before <figure>/,
  ],
  [
    'a paragraph in a paragraph',
    '<p><hearth-prose ID><p>A</p></hearth-prose></p>',
    /ends before <p>/,
  ],
  [
    'a heading in a paragraph, after words',
    '<p>Before <hearth-summary ID><h2>A</h2></hearth-summary></p>',
    /ends before <h2>/,
  ],
  [
    'a switch that is to be off',
    '<hearth-quote ID listen="false"><p>A</p></hearth-quote>',
    /listen="false" switches it on, as listen alone does\. Leave it out/,
  ],
  [
    'a theme that is none',
    '<hearth-quote ID theme="darkk"><p>A</p></hearth-quote>',
    /there is no theme="darkk"\. Write "light", "dark", or leave it out/,
  ],
  [
    'a variant that is none',
    '<hearth-quote ID variant="insett"><p>A</p></hearth-quote>',
    /variant="insett"\. Write "block", "inset"/,
  ],
  [
    'a variant of another tag',
    '<hearth-quote ID variant="cards"><p>A</p></hearth-quote>',
    /variant="cards"/,
  ],
  [
    'a list’s variant',
    '<hearth-key-points ID variant="Boxed"><ul><li>A</li></ul></hearth-key-points>',
    /"boxed", "cards", "plain"/,
  ],
  [
    'a reveal that is none',
    '<hearth-conversation ID reveal="steps"><p><b>A</b> B</p></hearth-conversation>',
    /reveal="steps"\. Write "all", "step"/,
  ],
  [
    'a field that is none',
    '<hearth-prose ID field="Report"><p>A</p></hearth-prose>',
    /field="Report"\. Write "narrative", "report"/,
  ],
  [
    'a depth that is none',
    '<hearth-story ID depth="short"><hearth-summary><h2>A</h2></hearth-summary></hearth-story>',
    /depth="short"\. Write "glance", "brief", "full"/,
  ],
  [
    'a level that is none',
    '<hearth-quote ID heading-level="9"><p>A</p></hearth-quote>',
    /heading-level="9"\. Write "1", "2"/,
  ],
  [
    'a level in words',
    '<hearth-quote ID heading-level="h3"><p>A</p></hearth-quote>',
    /heading-level="h3"/,
  ],
  [
    'HTML in a string',
    points('A', '<p>Hello</p>'),
    /keyPoints\[1\]: "<\/p>" is HTML in a string.*spans/,
  ],
  [
    'a link in a string',
    points('See <a href="https://example.com">this'),
    /keyPoints\[0\]: .* is HTML/,
  ],
  ['a break in a string', points('A<br>b'), /"<br>" is HTML/],
  [
    'Markdown in a string',
    points('It is **bold**'),
    /"\*\*bold\*\*" is Markdown in a string.*spans/,
  ],
  ['a Markdown link', points('See [this](https://example.com/a)'), /is Markdown/],
  [
    'a Markdown heading',
    `<hearth-prose ID>${json({narrative: ['## A heading']})}</hearth-prose>`,
    /narrative\[0\]: .* is Markdown/,
  ],
  [
    'an entity in a string',
    points('Bread &amp; butter'),
    /"&amp;" is HTML in a string.*the character itself/,
  ],
  ['a number for a character', points('It&#8217;s'), /"&#8217;"/],
  [
    'HTML within a span',
    points([{strong: 'A <em>b</em>'}, ' c']),
    /keyPoints\[0\]\[0\]\.strong: .* is HTML/,
  ],
  [
    'HTML in a turn',
    `<hearth-conversation ID>${json({conversation: {turns: [{speaker: 'A', text: 'b <i>c</i>'}]}})}</hearth-conversation>`,
    /conversation\.turns\[0\]\.text: .* is HTML/,
  ],
  [
    'HTML in a story at an address',
    `<hearth-quote ID src="${answering({quote: {text: '<p>A</p>'}})}"></hearth-quote>`,
    /quote\.text: .* is HTML/,
  ],
  [
    'UTF-8 read as Windows-1252 in HTML',
    '<hearth-prose ID><p>Itâ€™s</p></hearth-prose>',
    /"Itâ€™s" is UTF-8 that was read as Windows-1252\..*charset="utf-8"/,
  ],
  [
    'letters read as Windows-1252',
    '<hearth-prose ID><p>A cafÃ© here</p></hearth-prose>',
    /"cafÃ©"/,
  ],
  [
    'lost characters',
    '<hearth-prose ID><p>A caf\ufffd here</p></hearth-prose>',
    /are lost.*Save it as UTF-8/,
  ],
  ['lost characters in JSON', points('caf\ufffd'), /keyPoints\[0\]: .* are lost/],
  ['a wrong encoding in JSON', points('It\u00e2\u20ac\u2122s'), /keyPoints\[0\]: .* Windows-1252/],
  [
    'no end tag',
    `<div><hearth-quote ID src="${answering({quote: {text: 'A'}})}" /><p>B</p><hearth-links></hearth-links></div>`,
    /it hides what comes after it, from <p> on\. Only an end tag closes it/,
  ],
  [
    'no end tag before the rest of an article',
    `<div><hearth-key-points ID src="${answering({keyPoints: ['A']})}" />${'<p>A paragraph of the article that is long enough.</p>'.repeat(9)}</div>`,
    /hides what comes after it, from <p> on/,
  ],
];

/** What is no mistake. */
const FINE: Readonly<Record<string, string>> = {
  'a less-than sign and a lone asterisk': points(
    '1 < 2, a <b> and 2 * 3 ** 4',
    'R&D; a & b',
    'a_b_c [1] (2)',
  ),
  'HTML with every letter':
    '<hearth-prose ID><p>Übergröße, naïve, Ångström, SÃO, “a” – b … €5, ½ Â</p></hearth-prose>',
  'HTML inside': '<hearth-key-points ID><ul><li><b>A</b> &amp; b</li></ul></hearth-key-points>',
  'every value':
    '<hearth-quote ID variant="inset" theme="dark" heading-level="3"><p>A</p></hearth-quote>',
  'empty values':
    '<hearth-conversation ID variant="" reveal="" theme=""><p><b>A</b> B</p></hearth-conversation>',
  'a story that has not all blocks': `<hearth-story ID>${json({headline: 'A'})}</hearth-story>`,
  'a withdrawn story': `<hearth-quote ID>${json({quote: {text: 'A'}, status: {state: 'withdrawn'}})}</hearth-quote>`,
  'a fallback inside': `<div><hearth-quote ID src="${answering({quote: {text: 'A quote'}})}"><p>A quote</p></hearth-quote></div>`,
  'a tag without the button that its story has':
    '<hearth-story share><hearth-quote ID share="false"><p>A</p></hearth-quote></hearth-story>',
  'HTML that shows as it is':
    '<hearth-prose ID><p>A</p><table><tr><td>b</td></tr></table></hearth-prose>',
};

describe('the console', () => {
  let lines: Hush;
  const linesOf = (id: string): string[] =>
    [...lines.warnings, ...lines.errors].filter((line) => line.includes(`#${id}>`));
  const put = (id: string, html: string): void =>
    document.body.insertAdjacentHTML('beforeend', html.replace('ID', `id="${id}"`));

  before(async () => {
    lines = hush();
    document.body.insertAdjacentHTML('beforeend', '<main></main>');
    Object.values(FINE).forEach((html, index) => put(`fine-${index}`, html));
    MISTAKES.forEach(([, html], index) => put(`wrong-${index}`, html));
    const isTold = (_: unknown, index: number): boolean => !!linesOf(`wrong-${index}`).length;
    // Each test says which one is missing.
    await waitUntil(() => MISTAKES.every(isTold), 'all lines').catch(() => undefined);
  });

  after(() => lines.restore());

  MISTAKES.forEach(([name, , line], index) => {
    it(`says what is wrong, and the mend: ${name}`, () => {
      const said = linesOf(`wrong-${index}`).filter((one) => !one.includes('as it is: no story'));
      expect(said.join('\n')).to.match(line);
      expect(said.length).to.equal(1);
    });
  });

  Object.keys(FINE).forEach((name, index) => {
    it(`says nothing of ${name}`, () => {
      const said = linesOf(`fine-${index}`).filter((one) => !one.includes('as it is'));
      expect(said).to.deep.equal([]);
    });
  });

  it('does not say again what an error has said', async () => {
    put('failed', '<hearth-quote ID><script type="application/json">{</script></hearth-quote>');
    put('after', '<hearth-quote ID></hearth-quote>');
    await waitUntil(() => linesOf('after').length, 'the line after it');
    expect(linesOf('failed').length).to.equal(1);
    expect(linesOf('failed')[0]).to.match(/it must be JSON/);
  });

  it('says nothing of an element whose story comes late', async () => {
    put('late', '<hearth-key-points ID></hearth-key-points>');
    put('gone', '<hearth-key-points ID></hearth-key-points>');
    document.querySelector('#gone')?.remove();
    put('control', '<hearth-key-points ID></hearth-key-points>');
    const element = document.querySelector<HearthKeyPoints>('#late');
    await new Promise((resolve) => setTimeout(resolve, 500));
    if (element) element.story = {keyPoints: ['A']};
    await waitUntil(() => linesOf('control').length, 'the line after it');
    expect(linesOf('late')).to.deep.equal([]);
    expect(linesOf('gone')).to.deep.equal([]);
  });

  it('says nothing of what a script has put right since', async () => {
    put('right', '<hearth-quote ID listen="false" variant="insett"><p>A</p></hearth-quote>');
    put('right-empty', '<hearth-quote ID listen="false" variant="insett"></hearth-quote>');
    for (const element of document.querySelectorAll<HearthQuote>('[id^=right]')) {
      Object.assign(element, {listen: false, variant: 'inset'});
    }
    put('beside', '<hearth-quote ID></hearth-quote>');
    await waitUntil(() => linesOf('beside').length, 'the line after it');
    expect(linesOf('right')).to.deep.equal([]);
    expect(linesOf('right-empty').map((line) => line.split('. ')[0])).to.deep.equal([
      '<hearth-quote#right-empty>: nothing to show',
    ]);
  });
});
