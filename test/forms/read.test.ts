import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {Labels} from '../../src/words/labels.js';
import {readHtml} from '../../src/forms/read.js';
import {renderHtml} from '../../src/forms/render.js';
import {parseStory} from '../../src/forms/parse.js';
import type {Story, Text} from '../../src/story/story.js';
import {anyInput, words} from './arbitraries.js';
import {read, wholeStory} from './reading.js';

const RUNS = {numRuns: 500};

const hasContent = (html: string): boolean => html.includes('<hearth-', 1);

describe('readHtml, given what renderHtml wrote,', function () {
  this.timeout(120_000);

  it('reads the same story, whole', () => {
    fc.assert(
      fc.property(anyInput, (value) => {
        const {story} = parseStory(value);
        const html = renderHtml(story);
        const given = read(html);
        expect(given.story).to.deep.equal(story);
        expect(given.isWhole).to.equal(hasContent(html));
      }),
      RUNS,
    );
  });

  it('reads the same story and the headings, whatever they are', () => {
    const label = words.map((value) => value.replace(/\0/g, ''));
    const someLabels = fc.record(
      {keyPoints: label, narrative: label, report: label, conversation: label},
      {requiredKeys: []},
    );
    fc.assert(
      fc.property(anyInput, someLabels, (value, labels: Partial<Labels>) => {
        const {story} = parseStory(value);
        const given = read(renderHtml(story, labels));
        expect(given.story).to.deep.equal(story);
        const {keyPoints} = given.labels;
        if (story.keyPoints && labels.keyPoints !== undefined) {
          expect(keyPoints ?? '').to.equal(labels.keyPoints.replace(/[\t\n\f\r ]+/g, ' ').trim());
        }
      }),
      RUNS,
    );
  });

  it('reads each block by itself as its part of the story', () => {
    fc.assert(
      fc.property(anyInput, (value) => {
        const {story} = parseStory(value);
        const {body} = new DOMParser().parseFromString(renderHtml(story), 'text/html');
        for (const block of body.querySelectorAll('hearth-story > :not(p, details)')) {
          const given = readHtml(block);
          expect(given.isWhole).to.equal(true);
          for (const [field, part] of Object.entries(given.story)) {
            expect(part).to.deep.equal(story[field as keyof Story]);
          }
        }
      }),
      RUNS,
    );
  });

  it('reads the same from a <div> with the name as its class, and data-x for x', () => {
    fc.assert(
      fc.property(anyInput, (value) => {
        const {story} = parseStory(value);
        const html = renderHtml(story)
          .replace(/<(hearth-[\w-]+)/g, '<div class="wide $1"')
          .replace(/<\/hearth-[\w-]+>/g, '</div>')
          .replace(/ field=/g, ' data-field=');
        expect(read(html).story).to.deep.equal(story);
      }),
      RUNS,
    );
  });

  it('leaves the HTML as it was', () => {
    const {body} = new DOMParser().parseFromString(
      renderHtml(parseStory({headline: 'a', keyPoints: ['b', [{em: 'c'}]]}).story),
      'text/html',
    );
    const before = body.innerHTML;
    readHtml(body.firstElementChild!);
    expect(body.innerHTML).to.equal(before);
  });
});

describe('readHtml, given text,', () => {
  const texts: Record<string, readonly (readonly [html: string, text: Text])[]> = {
    'reads spans, and <b> and <i> and their kin as such': [
      ['a <b>b</b> <i>c</i>', ['a ', {strong: 'b'}, ' ', {em: 'c'}]],
      ['<code>a</code><kbd>b</kbd><samp>c</samp>', [{code: 'a'}, {code: 'b'}, {code: 'c'}]],
      [
        '<q>a</q><cite>b</cite>H<sub>2</sub>m<sup>3</sup>',
        [{q: 'a'}, {cite: 'b'}, 'H', {sub: '2'}, 'm', {sup: '3'}],
      ],
      ['<strong>a <em>b</em></strong>', [{strong: ['a ', {em: 'b'}]}]],
      ['a<br>b', ['a', {br: true}, 'b']],
    ],
    'reads through what only changes the looks': [
      ['<span>a <u>b</u></span> <font color="red">c</font> <small>d</small>', 'a b c d'],
      ['<mark>a</mark> <abbr title="x">b</abbr> <time>c</time>', 'a b c'],
    ],
    'reads links that are safe, and the words of others': [
      ['<a href="/b">a</a>', [{a: 'a', href: '/b'}]],
      ['<a href=" ht\ntps://b.test ">a</a>', [{a: 'a', href: 'https://b.test'}]],
      ['<a href="java&#9;script:b">a</a>', 'a'],
      ['<a name="b">a</a> <a href="">c</a>', 'a c'],
    ],
    'reads no script and no style': [
      ['a<script>b</script><style>c</style><template>d</template><!-- e -->', 'a'],
    ],
    'reads markup that is text as text': [['a &lt;b&gt; &amp;amp;', 'a <b> &amp;']],
    'folds white space': [['\n a \n b&nbsp; ', 'a b\u00a0']],
  };
  for (const [behaviour, tests] of Object.entries(texts)) {
    it(behaviour, () => {
      for (const [html, text] of tests) {
        const [point] = read(`<hearth-key-points><ul><li>${html}</li></ul></hearth-key-points>`)
          .story.keyPoints!;
        expect(point, html).to.deep.equal(text);
      }
    });
  }
});

describe('readHtml', () => {
  it('says where it has not read every word', () => {
    const partial = [
      '<hearth-key-points><p>These:</p><ul><li>One.</li></ul></hearth-key-points>',
      '<hearth-conversation><p>Nobody speaks.</p></hearth-conversation>',
      '<hearth-conversation><p><b>A</b> B</p> and C</hearth-conversation>',
      '<hearth-prose><p>A</p><ul><li>B</li></ul></hearth-prose>',
      '<hearth-prose><p>A</p><table><tr><td>B</td></tr></table></hearth-prose>',
      '<hearth-links><p>See <a href="/a">A</a> and <a href="/b">B</a>.</p></hearth-links>',
      '<hearth-summary><h2>A</h2>B</hearth-summary>',
      '<hearth-quote><h3>Said</h3><p>A</p></hearth-quote>',
    ];
    for (const html of partial) expect(read(html).isWhole, html).to.equal(false);
  });

  it('gives the headings that are not part of the story', () => {
    const labelOf = (tag: string, attributes = ''): Partial<Labels> =>
      read(`<${tag} ${attributes}><h4> A\n <i>b</i></h4><p><b>C</b> d</p></${tag}>`).labels;
    expect(labelOf('hearth-key-points')).to.deep.equal({keyPoints: 'A b'});
    expect(labelOf('hearth-prose')).to.deep.equal({narrative: 'A b'});
    expect(labelOf('hearth-prose', 'field="report"')).to.deep.equal({report: 'A b'});
    expect(labelOf('hearth-conversation')).to.deep.equal({});
    const html =
      '<hearth-conversation><h3 class="hearth-label">A</h3><p><b>C</b> d</p></hearth-conversation>';
    expect(read(html).labels).to.deep.equal({conversation: 'A'});
  });

  it('reads the blocks of a story, in wrappers too, and what its element says', () => {
    const html = `<hearth-story lang="ar" dir="rtl" data-meta='{"id": "i", "authors": ["A"]}'>
      <p>Not a block.</p>
      <div><hearth-summary><h1>H</h1></hearth-summary></div>
      <section><div class="hearth-prose" data-field="report"><p>R</p></div></section>
    </hearth-story>`;
    expect(read(html).story).to.deep.equal({
      ...{lang: 'ar', dir: 'rtl', id: 'i', authors: ['A'], headline: 'H', report: ['R']},
    });
  });

  it('passes over meta data that is none', () => {
    for (const meta of ['', '{', 'null', '5', '"a"', '[]', '{"id": 5, "no": 1}']) {
      const story = read(`<hearth-story data-meta='${meta}'></hearth-story>`).story;
      expect(story, meta).to.deep.equal({});
    }
    expect(read('<hearth-story lang="" dir="none"></hearth-story>').story).to.deep.equal({});
  });

  it('reads nothing where there is nothing', () => {
    for (const tag of [
      'story',
      'summary',
      'key-points',
      'prose',
      'quote',
      'conversation',
      'links',
    ]) {
      expect(read(`<hearth-${tag}> <p>&nbsp;</p><!-- a --></hearth-${tag}>`).story).to.deep.equal(
        {},
      );
    }
  });

  it('reads XHTML, with the character data of XML', () => {
    const xml = `<hearth-prose xmlns="http://www.w3.org/1999/xhtml"><p>A <![CDATA[<b> & c]]></p></hearth-prose>`;
    const {documentElement} = new DOMParser().parseFromString(xml, 'application/xhtml+xml');
    expect(readHtml(documentElement).story).to.deep.equal({narrative: ['A <b> & c']});
  });

  it('reads more lines than a function takes arguments', function () {
    this.timeout(120_000);
    const count = 70_000;
    const html = `<hearth-conversation><section>${'<p><b>A</b> b</p> '.repeat(count)}</section></hearth-conversation>`;
    expect(wholeStory(html).conversation?.turns.length).to.equal(count);
    const speech = `<hearth-conversation><p><b>A</b> b</p>${'<p>c</p>'.repeat(count)}</hearth-conversation>`;
    expect(wholeStory(speech).conversation?.turns[0]?.text.length).to.equal(count + 1);
    const items = `<hearth-key-points><ul>${'<li>a</li> '.repeat(count)}</ul></hearth-key-points>`;
    expect(wholeStory(items).keyPoints?.length).to.equal(count);
    const breaks = `<hearth-prose><p>${'a<br>'.repeat(count)}b</p></hearth-prose>`;
    expect(wholeStory(breaks).narrative?.[0]?.length).to.equal(2 * count + 1);
  });
});
