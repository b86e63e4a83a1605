import fc from 'fast-check';
import {parseStory, readHtml, renderHtml, type Labels} from '../../src/entries/story.js';
import type {Story, Text} from '../../src/entries/story.js';
import {anyInput, words} from './arbitraries.js';
import type {Cases} from './reading.js';
import {runs} from '../runs.js';

const RUNS = runs(500);

const hasContent = (html: string): boolean => html.includes('<hearth-', 1);

const written: Cases = {
  'reads the same story, whole': ({read, equal}) => {
    fc.assert(
      fc.property(anyInput, (value) => {
        const {story} = parseStory(value);
        const html = renderHtml(story);
        const given = read(html);
        equal(given.story, story);
        equal(given.isWhole, hasContent(html));
      }),
      RUNS,
    );
  },

  'reads the same story and the headings, whatever they are': ({read, equal}) => {
    const label = words.map((value) => value.replace(/\0/g, ''));
    const someLabels = fc.record(
      {keyPoints: label, narrative: label, report: label, conversation: label},
      {requiredKeys: []},
    );
    fc.assert(
      fc.property(anyInput, someLabels, (value, labels: Partial<Labels>) => {
        const {story} = parseStory(value);
        const given = read(renderHtml(story, labels));
        equal(given.story, story);
        const {keyPoints} = given.labels;
        if (story.keyPoints && labels.keyPoints !== undefined) {
          equal(keyPoints ?? '', labels.keyPoints.replace(/[\t\n\f\r ]+/g, ' ').trim());
        }
      }),
      RUNS,
    );
  },

  'reads each block by itself as its part of the story': ({parseHtml, equal}) => {
    fc.assert(
      fc.property(anyInput, (value) => {
        const {story} = parseStory(value);
        const {body} = parseHtml(renderHtml(story));
        for (const block of body.querySelectorAll('hearth-story > :not(p, details)')) {
          const given = readHtml(block);
          equal(given.isWhole, true);
          for (const [field, part] of Object.entries(given.story)) {
            equal(part, story[field as keyof Story]);
          }
        }
      }),
      RUNS,
    );
  },

  'reads the same from a <div> with the name as its class, and data-x for x': ({read, equal}) => {
    fc.assert(
      fc.property(anyInput, (value) => {
        const {story} = parseStory(value);
        const html = renderHtml(story)
          .replace(/<(hearth-[\w-]+)/g, '<div class="wide $1"')
          .replace(/<\/hearth-[\w-]+>/g, '</div>')
          .replace(/ field=/g, ' data-field=');
        equal(read(html).story, story);
      }),
      RUNS,
    );
  },

  'leaves the HTML as it was': ({parseHtml, equal}) => {
    const {body} = parseHtml(
      renderHtml(parseStory({headline: 'a', keyPoints: ['b', [{em: 'c'}]]}).story),
    );
    const before = body.innerHTML;
    readHtml(body.firstElementChild!);
    equal(body.innerHTML, before);
  },
};

const TEXTS: Record<string, readonly (readonly [html: string, text: Text])[]> = {
  'reads spans, and <b> and <i> and their kin as such': [
    ['a <b>b</b> <i>c</i>', ['a ', {strong: 'b'}, ' ', {em: 'c'}]],
    ['<code>a</code><kbd>b</kbd><samp>c</samp>', [{code: 'a'}, {kbd: 'b'}, {code: 'c'}]],
    [
      '<s>a</s><strike>b</strike><del>c</del><ins>d</ins>',
      [{s: 'a'}, {s: 'b'}, {del: 'c'}, {ins: 'd'}],
    ],
    ['<mark>a</mark> <small>b</small>', [{mark: 'a'}, ' ', {small: 'b'}]],
    [
      '<abbr title="x">a</abbr> <abbr>b</abbr> <time datetime="2026">c</time>',
      [{abbr: 'a', title: 'x'}, ' ', {abbr: 'b'}, ' ', {time: 'c', datetime: '2026'}],
    ],
    [
      '<ruby>言<rp>(</rp><rt>こと</rt><rp>)</rp>葉<rt>ば</rt></ruby>が',
      [{ruby: '言', rt: 'こと'}, {ruby: '葉', rt: 'ば'}, 'が'],
    ],
    [
      '<q>a</q><cite>b</cite>H<sub>2</sub>m<sup>3</sup>',
      [{q: 'a'}, {cite: 'b'}, 'H', {sub: '2'}, 'm', {sup: '3'}],
    ],
    ['<strong>a <em>b</em></strong>', [{strong: ['a ', {em: 'b'}]}]],
    ['a<br>b', ['a', {br: true}, 'b']],
  ],
  'reads through what only changes the looks': [
    ['<span>a <span class="x">b</span></span> <font color="red">c</font>', 'a b c'],
    ['<div style="display:inline-block">a</div> <span>b</span>', 'a b'],
  ],
  'reads what a style means as an element does': [
    ['<span style="text-decoration: line-through">a</span>', [{s: 'a'}]],
    ['<span style="font-weight:700;font-style:italic">a</span>', [{strong: [{em: 'a'}]}]],
    ['<b style="font-weight:normal">a</b>', 'a'],
  ],
  'reads no words that the page hides': [
    ['a <span hidden>b</span><em style="display: none">c</em>', 'a'],
    ['a <span style="visibility:hidden">b</span>', 'a'],
  ],
  'reads a picture of an emoji as that': [
    ['a <img class="emoji" alt="🌊" src="data:,"> b', 'a 🌊 b'],
    ['<img alt="👩‍🚀" src="/x.png"> b', '👩‍🚀 b'],
    ['<img class="x emoji" alt=":wave:"> b', ':wave: b'],
  ],
  'keeps what links say': [
    [
      '<a href="/b" rel="sponsored  nofollow" target="_blank">a</a>',
      [{a: 'a', href: '/b', rel: 'sponsored nofollow noopener', target: '_blank'}],
    ],
    [
      '<a href="/b" download="" hreflang="de">a</a>',
      [{a: 'a', href: '/b', download: '', hreflang: 'de'}],
    ],
    [
      '<a href="/b" target="x" rel="noopener">a</a>',
      [{a: 'a', href: '/b', rel: 'noopener', target: 'x'}],
    ],
    ['<a href="/b" rel="" target="" hreflang=" ">a</a>', [{a: 'a', href: '/b'}]],
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

const text: Cases = Object.fromEntries(
  Object.entries(TEXTS).map(([behaviour, tests]): [string, Cases[string]] => [
    behaviour,
    ({read, equal}) => {
      for (const [html, expected] of tests) {
        const [point] = read(`<hearth-key-points><ul><li>${html}</li></ul></hearth-key-points>`)
          .story.keyPoints!;
        equal(point, expected, html);
      }
    },
  ]),
);

const element: Cases = {
  'says where it has not read every word': ({read, equal}) => {
    const partial = [
      '<hearth-key-points><p>These:</p><ul><li>One.</li></ul></hearth-key-points>',
      '<hearth-conversation><p>Nobody speaks.</p></hearth-conversation>',
      '<hearth-conversation><p><b>A</b> B</p> and C</hearth-conversation>',
      '<hearth-prose><p>A</p><table><tr><td>B</td></tr></table></hearth-prose>',
      '<hearth-links><p>See <a href="/a">A</a> and <a href="/b">B</a>.</p></hearth-links>',
      '<hearth-links><ol><li><a href="/a">A</a></li></ol></hearth-links>',
      '<hearth-prose><p>A <span style="text-decoration: underline">b</span></p></hearth-prose>',
      '<hearth-links><p><a href="/a">A</a></p><h4>B</h4><p><a href="/c">C</a></p></hearth-links>',
      '<hearth-links><ul><li><p><a href="/a">A</a></p><p>B</p></li></ul></hearth-links>',
      '<hearth-links><ul><li><a href="/a">A <em>b</em></a></li></ul></hearth-links>',
      '<hearth-key-points><ol start="4"><li>A</li></ol></hearth-key-points>',
      '<hearth-key-points><p>A</p><h3>B</h3><p>C</p></hearth-key-points>',
      '<hearth-quote><p>A</p><h3>Said</h3><p>B</p></hearth-quote>',
      '<hearth-quote><blockquote><p>A</p><cite>B <div>C</div></cite></blockquote></hearth-quote>',
      '<hearth-story></hearth-story>',
      '<hearth-story><hearth-quote><p>A</p></hearth-quote>B</hearth-story>',
      '<hearth-story><hearth-quote><p>A</p></hearth-quote><div>B</div></hearth-story>',
      '<hearth-story><hearth-summary><h1>A</h1></hearth-summary><hearth-summary><h1>B</h1><p>C</p></hearth-summary></hearth-story>',
      '<hearth-story><hearth-quote><p>A</p></hearth-quote><hearth-quote><p>B</p></hearth-quote></hearth-story>',
    ];
    for (const html of partial) equal(read(html).isWhole, false, html);
  },

  'says where it would show the words in another order': ({read, equal}) => {
    const moved = [
      '<hearth-summary><p class="hearth-lede">E</p><p class="hearth-hook">C</p></hearth-summary>',
      '<hearth-summary><h2>A</h2><p>C</p><p class="hearth-dek">B</p></hearth-summary>',
      '<hearth-summary><p>B</p><h2>A</h2></hearth-summary>',
      '<hearth-key-points><ul><li>One.</li></ul><h3>Points</h3></hearth-key-points>',
      '<hearth-quote><footer>B</footer><blockquote>A</blockquote></hearth-quote>',
      '<hearth-conversation><dl><dt>A</dt><dt>B</dt><dd>c</dd></dl></hearth-conversation>',
    ];
    for (const html of moved) equal(read(html).isWhole, false, html);
  },

  'gives nobody words that may be somebody else’s': ({read, equal}) => {
    const doubtful = [
      'Inventor: Why not? Model: The wall. Inventor: And then? Model: It costs.',
      '<p>Inventor: Why not? Model: The wall.</p>',
      '<p><b>Inventor</b> Why not? <b>Model</b> The wall.</p>',
      '<dl><dt>Ada</dt><dt>Tobias</dt><dd>We both think so.</dd><dt>Model</dt><dd>Yes.</dd></dl>',
      '<p><b>Inventor</b> Why?</p><p><strong>Model</strong> Because.</p>',
      '<p><b>Inventor:</b> Why?</p><p>Model: Because.</p>',
      '<p>A: B</p><p>C: D</p><p>A: E</p><p>C: F</p><p>Note: G</p>',
      '<p><strong>A</strong> B</p><p><strong>C</strong> D</p><p><strong>A</strong> E</p><p><strong>Really</strong> F</p>',
      '<p><b>Ada</b></p><p><b>Tobias</b> We both think so.</p>',
      '<p><b>A</b> B</p><h4>Part two</h4><p><b>C</b> D</p>',
      '<p><a href="/ada">Ada</a>: B</p><p>Tobias: C</p>',
      '<hearth-turn speaker="A"></hearth-turn><hearth-turn speaker="B">C</hearth-turn>',
      '<p>A: B</p><p><b>Why?</b></p><p>C: D</p>',
    ];
    for (const html of doubtful) {
      equal(read(`<hearth-conversation>${html}</hearth-conversation>`).isWhole, false, html);
    }
  },

  'names the first element that a story cannot hold': ({parseHtml, equal}) => {
    const obstacleIn = (html: string): string | undefined =>
      (readHtml(parseHtml(html).body.firstElementChild!).obstacle as Element | undefined)
        ?.localName;
    equal(obstacleIn('<hearth-prose><p>A <u>b</u></p><hr></hearth-prose>'), 'u');
    equal(obstacleIn('<hearth-prose><p>A</p><dl><dt>B</dt></dl></hearth-prose>'), 'dt');
    equal(
      obstacleIn(
        '<hearth-story><hearth-quote>A</hearth-quote><hearth-quote>B</hearth-quote></hearth-story>',
      ),
      'hearth-quote',
    );
    equal(obstacleIn('<hearth-story><hearth-prose><u>A</u></hearth-prose></hearth-story>'), 'u');
    equal(obstacleIn('<hearth-prose><p>A</p></hearth-prose>'), undefined);
  },

  'keeps no item and no turn that has no words': ({read, equal}) => {
    const quoted = '<p>A</p><blockquote><cite>B</cite></blockquote>';
    equal(read(`<hearth-prose>${quoted}</hearth-prose>`).story, {narrative: ['A']});
    const said = '<hearth-turn speaker="A"></hearth-turn><hearth-turn speaker="B">C</hearth-turn>';
    equal(read(`<hearth-conversation>${said}</hearth-conversation>`).story, {
      conversation: {turns: [{speaker: 'B', text: 'C'}]},
    });
  },

  'reads how a turn was made, where that is not said of the others': ({read, equal}) => {
    const made = `<small class="hearth-disclosure" data-meta='{"use": "none"}'>Made so</small>`;
    const html = `<p><b>A</b> B ${made}</p><p><b>C</b> D</p>`;
    equal(read(`<hearth-conversation>${html}</hearth-conversation>`).story.conversation?.turns, [
      {speaker: 'A', text: 'B', disclosure: {use: 'none'}},
      {speaker: 'C', text: 'D'},
    ]);
  },

  'gives the headings that are not part of the story': ({read, equal}) => {
    const labelOf = (tag: string, attributes = ''): Partial<Labels> =>
      read(`<${tag} ${attributes}><h4> A\n <i>b</i></h4><p><b>C</b> d</p></${tag}>`).labels;
    equal(labelOf('hearth-key-points'), {keyPoints: 'A b'});
    equal(labelOf('hearth-prose'), {narrative: 'A b'});
    equal(labelOf('hearth-prose', 'field="report"'), {report: 'A b'});
    equal(labelOf('hearth-quote'), {quote: 'A b'});
    equal(labelOf('hearth-links'), {links: 'A b'});
    equal(labelOf('hearth-conversation'), {});
    const html =
      '<hearth-conversation><h3 class="hearth-label">A</h3><p><b>C</b> d</p></hearth-conversation>';
    equal(read(html).labels, {conversation: 'A'});
  },

  'reads the blocks of a story, in wrappers too, and what its element says': ({read, equal}) => {
    const html = `<hearth-story lang="ar" dir="rtl" data-meta='{"id": "i", "authors": ["A"]}'>
      <p>Not a block.</p>
      <div><hearth-summary><h1>H</h1></hearth-summary></div>
      <section><div class="hearth-prose" data-field="report"><p>R</p></div></section>
    </hearth-story>`;
    equal(read(html).story, {
      ...{lang: 'ar', dir: 'rtl', id: 'i', authors: ['A'], headline: 'H', report: ['R']},
    });
  },

  'passes over meta data that is none': ({read, equal}) => {
    for (const meta of ['', '{', 'null', '5', '"a"', '[]', '{"id": 5, "no": 1}']) {
      const story = read(`<hearth-story data-meta='${meta}'></hearth-story>`).story;
      equal(story, {}, meta);
    }
    equal(read('<hearth-story lang="" dir="none"></hearth-story>').story, {});
  },

  'reads nothing where there is nothing': ({read, equal}) => {
    for (const tag of [
      'story',
      'summary',
      'key-points',
      'prose',
      'quote',
      'conversation',
      'links',
    ]) {
      const {story, isWhole} = read(`<hearth-${tag}> <p>&nbsp;</p><!-- a --></hearth-${tag}>`);
      equal([story, isWhole], [{}, tag !== 'story'], tag);
    }
  },

  'reads XHTML, with the character data of XML': ({parseXhtml, equal}) => {
    const xml = `<hearth-prose xmlns="http://www.w3.org/1999/xhtml"><p>A <![CDATA[<b> & c]]></p></hearth-prose>`;
    const {documentElement} = parseXhtml(xml);
    equal(readHtml(documentElement).story, {narrative: ['A <b> & c']});
  },

  'reads a link in a link, which XML has room for, as text': ({parseXhtml, equal}) => {
    const textIn = (html: string): unknown => {
      const xml = `<hearth-prose xmlns="http://www.w3.org/1999/xhtml">${html}</hearth-prose>`;
      return readHtml(parseXhtml(xml).documentElement).story.narrative;
    };
    equal(textIn('<a href="/a">A <a href="/b">b</a></a>'), [[{a: 'A b', href: '/a'}]]);
    equal(textIn('<a>A <a href="/b">b</a></a>'), [['A ', {a: 'b', href: '/b'}]]);
  },
};

/** What is read of canonical HTML, of a text, and of an element that holds blocks. */
export const readCases: Readonly<Record<string, Cases>> = {
  'readHtml, given what renderHtml wrote,': written,
  'readHtml, given text,': text,
  readHtml: element,
};
