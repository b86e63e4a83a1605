import type {Body} from '../../src/entries/story.js';
import type {Cases} from './reading.js';

/** By the rule that they show: what stands in a block of prose, and the narrative that is all of it. */
const HELD: Readonly<Record<string, readonly (readonly [inside: string, narrative: Body])[]>> = {
  'an emoji that stands as a picture, also alone on its line': [
    ['<p>A <img class="emoji" alt="🌊" src="/x.png"></p>', ['A 🌊']],
    ['<p>A</p><p><img alt="🌊" width="20"></p>', ['A', '🌊']],
    ['<p>A <img alt="🇮🇸"><img alt="1️⃣"></p>', ['A 🇮🇸1️⃣']],
  ],
  'text that runs the way that its letters do': [
    ['<p dir="ltr">A</p><p dir="auto">B</p>', ['A', 'B']],
    ['<p dir="RTL">1 שלום</p>', ['1 שלום']],
  ],
  'elements without words that show nothing': [
    ['<p>A</p><p class="x"></p><h4 id="y"></h4><p>B <i></i></p>', ['A', 'B']],
    ['<p>A</p><div role="none" style="color: red"></div><a id="x" class="y"></a>', ['A']],
    ['<ul><li>A</li><li class="x"></li><li>B</li></ul>', [{list: ['A', 'B']}]],
  ],
  'words that the page hides, as nothing': [
    ['<p>A <i style="display:none">b</i><i style="visibility: hidden">c</i></p>', ['A']],
  ],
  'lines that a style sets, and those in a <b> that is not bold': [
    ['<span style="display:block">A</span><span style="display:block">b</span>', ['A', 'b']],
    ['<b style="color:red; font-weight: normal"><p>A</p></b>', ['A']],
  ],
  'text that is struck out by its element or a style of no element’s': [
    ['<p><del style="text-decoration:line-through">A</del></p>', [[{del: 'A'}]]],
    ['<p><span style="text-decoration: line-through">A</span></p>', [[{s: 'A'}]]],
  ],
  'links to the paragraph that they stand in': [
    ['<p id="x">A <a href="#x">#</a></p>', [['A ', {a: '#', href: '#x'}]]],
  ],
  'characters with a reading, and those without one': [
    ['<p><ruby>東<rt>とう</rt>京</ruby></p>', [[{ruby: '東', rt: 'とう'}, '京']]],
    ['<p><ruby>東<rt></rt></ruby>京</p>', ['東京']],
  ],
  'lists, numbered only where their element is': [
    ['<ol><li>A</li></ol>', [{list: ['A'], ordered: true}]],
    ['<ol style="list-style: inside decimal"><li>A</li></ol>', [{list: ['A'], ordered: true}]],
    ['<ul start="3"><li>A</li></ul>', [{list: ['A']}]],
  ],
  'quotations between paragraphs, with their source': [
    ['<p>A</p><blockquote><p>B</p></blockquote>', ['A', {quote: 'B'}]],
    [
      '<figure><blockquote><p>B</p></blockquote><figcaption>C</figcaption></figure>',
      [{quote: 'B', cite: 'C'}],
    ],
  ],
  'headings of one level': [
    ['<h3>A</h3><p>B</p><h3>C</h3><p>D</p>', [{heading: 'A'}, 'B', {heading: 'C'}, 'D']],
    ['<h3></h3><p>A</p><h3>B</h3><p>C</p>', ['A', {heading: 'B'}, 'C']],
    ['<h3></h3><h4>A</h4><p>B</p>', [{heading: 'A'}, 'B']],
  ],
};

/** By the reason: what stands in a block of prose, and the first element that no story holds there. */
const FOREIGN: Readonly<Record<string, readonly (readonly [obstacle: string, inside: string])[]>> =
  {
    'a picture that is no emoji, or not only that': [
      ...['A chart', '1', '—', '©', '🌊 at Mill Gut', ''].map(
        (alt) => ['img', `<p>A <img alt="${alt}"></p>`] as const,
      ),
      ['img', '<p>A <img alt="🌊" width="640"></p>'],
    ],
    'paragraphs and lists inside of a line': [
      ['h4', '<a href="/a"><h4>A</h4><p>B</p></a>'],
      ['p', '<p>A</p><del><p>B</p><p>C</p></del>'],
      ['ul', '<em><ul><li>A</li></ul></em>'],
    ],
    'an item that has a number and no words': [['li', '<ol><li>A</li><li></li><li>B</li></ol>']],
    'lists in lists, and what is no item in one': [
      ['ul', '<ul><li>A<ul><li>B</li></ul></li></ul>'],
      ['p', '<ul><p>A</p></ul>'],
      ['ul', '<ul>A<li>B</li></ul>'],
    ],
    'letters for numbers': [
      ['ol', '<ol style="list-style:upper-roman"><li>A</li></ol>'],
      ['ol', '<ol style="color: red; list-style: inside lower-greek"><li>A</li></ol>'],
    ],
    'text outside of the text': [
      ['p', '<p style="position:absolute">A</p>'],
      ['em', '<p>A <em style="top: 0; position: fixed">b</em></p>'],
    ],
    'two readings of the same characters': [
      ['ruby', '<p><ruby>東京<rt>とうきょう</rt><rt>Tokyo</rt></ruby></p>'],
      ['ruby', '<p><ruby>東京<rt>とうきょう</rt> <rt>Tokyo</rt></ruby></p>'],
    ],
    'what an attribute says that would be lost': [
      ['p', '<p class="x" onclick="y()">A</p>'],
      ['span', '<p>A <span lang="fr">b</span></p>'],
      ['a', '<p>A <a href="sms:+44-20">b</a></p>'],
    ],
    'text that runs the other way than its letters do': [
      ['p', '<p dir="rtl">A</p>'],
      ['p', '<p dir="ltr">1 שלום</p>'],
    ],
    'a box that shows something without words, or waits for it': [
      ['div', '<p>A</p><div id="ad-1" role="none"></div>'],
      ['div', '<p>A</p><div style="min-height:120px"></div>'],
      ['i', '<p>A <i class="icon"></i></p>'],
      ['sup', '<p>A<sup class="note"></sup></p>'],
      ['span', '<p>A <span data-chart="x"></span></p>'],
      ['a', '<p>A</p><a href="/b" aria-label="More"></a>'],
    ],
    'a line through text that its element does not mean': [
      ['p', '<p style="text-decoration:line-through">A</p>'],
      ['strong', '<p>A <strong style="text-decoration:line-through">b</strong></p>'],
      ['ins', '<p>A <ins style="text-decoration:line-through">b</ins></p>'],
    ],
    'headings of several levels, or lines': [
      ['h5', '<h4>A</h4><p>B</p><h4>C</h4><p>D</p><h5>E</h5><p>F</p>'],
      ['h4', '<p>A</p><h4>B<p>C</p></h4><p>D</p>'],
    ],
    'a figure of no quotation, and a source of none': [
      ['figure', '<figure><p>A</p><figcaption>B</figcaption></figure>'],
      ['blockquote', '<p>A</p><blockquote><cite>B</cite></blockquote>'],
    ],
  };

/** By the rule: the heading that a block of prose begins with, and what is read of it. */
const HEADINGS: Readonly<Record<string, readonly (readonly [heading: string, label: string])[]>> = {
  'without the permalink in it, which is no text': [
    ['<h3 id="x-y">A <a href="#x-y">#</a></h3>', 'A'],
    ['<h3>A <a id="x" href="#x">#</a></h3>', 'A'],
    ['<h3>A <a class="header-anchor" href="#z">¶</a></h3>', 'A'],
    ['<h3>A <span aria-hidden="true">#</span></h3>', 'A'],
    ['<h3 id="x">A <a href="#x">#<i hidden>Link</i></a></h3>', 'A'],
  ],
  'with its links that have words or lead elsewhere, and its signs': [
    ['<h3 id="x"><a href="#x">A</a></h3>', 'A'],
    ['<h3 id="x"><a href="#x"># <em>1</em></a></h3>', '# 1'],
    ['<h3 id="x">A <a href="#y">*</a></h3>', 'A *'],
    ['<h3 id="x">A <a href="/b#x">→</a></h3>', 'A →'],
    ['<h3>A <a class="anchor" href="/b">→</a></h3>', 'A →'],
    ['<h3>A <em aria-hidden="false">★</em></h3>', 'A ★'],
  ],
  'behind what is empty, and above what is empty or of a lower level': [
    ['<p></p><h3>A</h3>', 'A'],
    ['<h3>A</h3><h2></h2>', 'A'],
    ['<h2>A</h2><p>C</p><h3>D</h3>', 'A'],
  ],
};

const casesOf = <Test>(
  rules: Readonly<Record<string, readonly Test[]>>,
  test: (reading: Parameters<Cases[string]>[0], given: Test) => void,
): Cases =>
  Object.fromEntries(
    Object.entries(rules).map(([rule, tests]): [string, Cases[string]] => [
      rule,
      (reading) => tests.forEach((given) => test(reading, given)),
    ]),
  );

const inside = (html: string): string => `<hearth-prose>${html}</hearth-prose>`;

/** What a story can hold of HTML, and where what it cannot hold begins. */
export const vocabularyCases: Readonly<Record<string, Cases>> = {
  'readHtml, given prose, reads whole': casesOf(HELD, ({wholeStory, equal}, [html, narrative]) =>
    equal(wholeStory(inside(html)), {narrative}, html),
  ),
  'readHtml, given prose, names as what no story holds': casesOf(
    FOREIGN,
    ({read, equal}, [obstacle, html]) => {
      const found = read(inside(html)).obstacle?.nodeName.toLowerCase();
      equal(found, obstacle, html);
    },
  ),
  'readHtml, given prose, reads the heading': casesOf(HEADINGS, ({read, equal}, [html, label]) =>
    equal(read(inside(`${html}<p>B</p>`)).labels, {narrative: label}, html),
  ),
};
