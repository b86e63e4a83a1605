import type {Conversation, Story} from '../../src/entries/story.js';
import type {Cases} from './reading.js';

const turns = [
  {speaker: 'Inventor', text: 'Why not?'},
  {speaker: 'Model', text: 'It would leak.'},
];
const talk: Conversation = {turns};
const points = ['One.', 'Two.'];
const quote = {text: 'A flame.', attribution: 'Aldo Rask'};

type Tests = Record<string, readonly (readonly [inside: string, story: Story])[]>;

/** For a block and what may stand in it, that it reads as a story, whole. */
const reads = (tag: string, behaviours: Tests): Record<string, Cases> => {
  const cases = Object.entries(behaviours).map(([behaviour, tests]): [string, Cases[string]] => [
    behaviour,
    ({wholeStory, equal}) => {
      for (const [inside, story] of tests) {
        const html = `<${tag}>${inside}</${tag}>`;
        equal(wholeStory(html), story, html);
      }
    },
  ]);
  return {[`readHtml, given a <${tag}>,`]: Object.fromEntries(cases)};
};

const summaryCases = reads('hearth-summary', {
  'reads a heading of any level, and lines by their class': [
    [
      `<h1>A</h1><p class="hearth-dek">B</p><p class="x hearth-hook">C</p>
       <p class="hearth-gist">D</p><p class="hearth-lede y">E</p>`,
      {headline: 'A', dek: 'B', hook: 'C', gist: 'D', lede: 'E'},
    ],
    ['<h6>A</h6>', {headline: 'A'}],
    ['<p class="hearth-hook">C</p><p class="hearth-lede">E</p>', {hook: 'C', lede: 'E'}],
    [
      '<p class="hearth-gist">D</p><p class="hearth-lede">E</p><p class="hearth-lede">F</p>',
      {gist: 'D', lede: ['E', {br: true}, 'F']},
    ],
    ['<p class="hearth-gist">C</p><p class="hearth-gist">D</p>', {gist: ['C', {br: true}, 'D']}],
  ],
  'reads the first paragraph without a class as the dek, and the rest as the lede': [
    ['<h2>A</h2><p>B</p><p>C</p>', {headline: 'A', dek: 'B', lede: 'C'}],
    ['<p>B</p>', {dek: 'B'}],
    ['<h2>A</h2><p>B</p><p>C</p><p>D</p>', {headline: 'A', dek: 'B', lede: ['C', {br: true}, 'D']}],
    ['<p class="hearth-hook">C</p><p>B</p>', {hook: 'C', lede: 'B'}],
  ],
  'reads lines that stand in wrappers': [
    [
      '<div><header><h2>A</h2></header><section><p>B</p></section></div>',
      {headline: 'A', dek: 'B'},
    ],
    ['<div class="hearth-hook">C</div>', {hook: 'C'}],
    ['<div class="hearth-dek"><p class="hearth-hook">C</p></div>', {hook: 'C'}],
    ['<hgroup><h2>A</h2><p>B</p></hgroup>', {headline: 'A', dek: 'B'}],
  ],
});

const keyPointsCases = reads('hearth-key-points', {
  'reads the items of a list, whatever its kind and its heading': [
    ['<ul><li>One.</li><li>Two.</li></ul>', {keyPoints: points}],
    ['<h4>Points</h4><ol><li>One.</li><li>Two.</li></ol>', {keyPoints: points}],
    ['<div><ul><li><p>One.</p></li><li> <p>Two.</p> </li></ul></div>', {keyPoints: points}],
    ['<ul><li>One.</li></ul><ul><li>Two.</li></ul>', {keyPoints: points}],
    ['<ol start="1"><li>One.</li><li>Two.</li></ol>', {keyPoints: points}],
  ],
  'reads paragraphs where there is no list': [['<p>One.</p><p>Two.</p>', {keyPoints: points}]],
});

const proseCases = reads('hearth-prose', {
  'reads paragraphs as the narrative': [
    ['<h3>Brief</h3><p>One.</p><p>Two.</p>', {narrative: points}],
    ['<div><p>One.</p></div><p>Two.</p>', {narrative: points}],
    ['One.', {narrative: ['One.']}],
  ],
});

const quoteCases = reads('hearth-quote', {
  'reads a figure': [
    [
      '<figure><blockquote cite="/q"><p>A flame.</p></blockquote><figcaption>Aldo Rask</figcaption></figure>',
      {quote: {...quote, url: '/q'}},
    ],
    ['<figure><blockquote>A flame.</blockquote></figure>', {quote: {text: 'A flame.'}}],
    [
      '<figure><blockquote><p>A flame.</p><p>— Aldo Rask</p></blockquote></figure>',
      {quote: {text: ['A flame.', '— Aldo Rask']}},
    ],
  ],
  'reads a quotation with the source at its end': [
    ['<blockquote>A flame. <cite>Aldo Rask</cite></blockquote>', {quote}],
    ['<blockquote>A flame. <cite>Aldo Rask</cite> </blockquote>', {quote}],
    ['<blockquote><p>A flame.</p><cite>— Aldo Rask</cite></blockquote>', {quote}],
    [
      '<blockquote><p>A flame.</p><footer>— <cite>Aldo Rask</cite></footer></blockquote>',
      {quote: {text: 'A flame.', attribution: [{cite: 'Aldo Rask'}]}},
    ],
    ['<blockquote><p>A flame.</p></blockquote><cite>Aldo Rask</cite>', {quote}],
    [
      '<blockquote><p>A flame.</p><p><cite>Aldo Rask</cite></p></blockquote>',
      {quote: {text: 'A flame.', attribution: [{cite: 'Aldo Rask'}]}},
    ],
  ],
  'reads a last paragraph that begins with a dash as the source': [
    ['<p>A flame.</p><p>— Aldo Rask</p>', {quote}],
    ['<blockquote><p>A flame.</p><p>&ndash;&nbsp;Aldo Rask</p></blockquote>', {quote}],
    ['<p>— Aldo Rask</p>', {quote: {text: '— Aldo Rask'}}],
  ],
  'reads what is said behind a dash as it is said': [
    [
      '<blockquote><p>— Where to?</p><p>— To sea</p></blockquote>',
      {quote: {text: ['— Where to?', '— To sea']}},
    ],
    [
      '<p>It turned.</p><p>— and then it broke</p>',
      {quote: {text: ['It turned.', '— and then it broke']}},
    ],
    ['<p>It turned.</p><p>— It broke.</p>', {quote: {text: ['It turned.', '— It broke.']}}],
    [
      '<p>It turned.</p><p>- Ada Quist Jr.</p>',
      {quote: {text: 'It turned.', attribution: 'Ada Quist Jr.'}},
    ],
  ],
  'reads the pull quote of WordPress': [
    [
      `<figure class="wp-block-pullquote has-text-align-left"><blockquote><p>A flame.</p>
       <cite>Aldo Rask</cite></blockquote></figure>`,
      {quote},
    ],
    [
      '<blockquote class="wp-block-quote is-layout-flow"><p>A flame.</p>\n<cite>Aldo Rask</cite></blockquote>',
      {quote},
    ],
  ],
  'reads paragraphs, or the words alone': [
    ['<blockquote><p>A</p><p>B</p></blockquote>', {quote: {text: ['A', 'B']}}],
    ['<p>A flame.</p>', {quote: {text: 'A flame.'}}],
    ['A <em>flame</em>.', {quote: {text: ['A ', {em: 'flame'}, '.']}}],
    [
      '<blockquote>A flame, says <cite>The Book</cite>, is hot.</blockquote>',
      {quote: {text: ['A flame, says ', {cite: 'The Book'}, ', is hot.']}},
    ],
  ],
});

const conversationCases = reads('hearth-conversation', {
  'reads a speaker in <b> or <strong>, with a colon in it, after it, or none': [
    ['<p><b>Inventor</b> Why not?</p><p><b>Model</b> It would leak.</p>', {conversation: talk}],
    [
      '<p><strong>Inventor:</strong> Why not?</p><p><strong>Model:</strong> It would leak.</p>',
      {conversation: talk},
    ],
    ['<p><b>Inventor</b>: Why not?</p><p><b>Model</b>: It would leak.</p>', {conversation: talk}],
    ['<p><b>Inventor：</b>Why not?</p><p><b>Model</b>：It would leak.</p>', {conversation: talk}],
    ['<p> <b> Inventor : </b>Why not?</p><p><b>Model</b> It would leak.</p>', {conversation: talk}],
    ['<b>Inventor</b> Why not?', {conversation: {turns: turns.slice(0, 1)}}],
  ],
  'reads a name on a line of its own': [
    [
      '<p><b>Inventor</b></p><p>Why not?</p><p><b>Model</b><br>It would leak.</p>',
      {conversation: talk},
    ],
    [
      '<p><strong>Inventor</strong></p><p>Why not?</p><p><strong>Model</strong></p><p>It would leak.</p>',
      {conversation: talk},
    ],
  ],
  'takes no <strong> for a speaker where <b> is, and no long one': [
    [
      '<p><b>A</b> B.</p><p><strong>Nobody</strong> says this.</p>',
      {conversation: {turns: [{speaker: 'A', text: ['B.', [{strong: 'Nobody'}, ' says this.']]}]}},
    ],
    [
      `<p><strong>A:</strong> B.</p><p><strong>${'Long '.repeat(9)}</strong> c.</p>`,
      {
        conversation: {
          turns: [{speaker: 'A', text: ['B.', [{strong: 'Long '.repeat(9).trim()}, ' c.']]}],
        },
      },
    ],
  ],
  'takes the class for the only sign of a speaker where it is': [
    [
      `<p><b class="hearth-speaker">Inventor</b> Why not?</p>
       <p><strong class="hearth-speaker">Model</strong>: <b>It</b> would leak.</p>
       <p><b>Really</b> It would.</p><p>Note: it would.</p>`,
      {
        conversation: {
          turns: [
            {speaker: 'Inventor', text: 'Why not?'},
            {
              speaker: 'Model',
              text: [
                [{strong: 'It'}, ' would leak.'],
                [{strong: 'Really'}, ' It would.'],
                'Note: it would.',
              ],
            },
          ],
        },
      },
    ],
  ],
  'reads a name in bold at the beginning of each line of a paragraph': [
    ['<p><b>Inventor:</b> Why not?<br><b>Model:</b> It would leak.</p>', {conversation: talk}],
    [
      '<p><strong>Inventor</strong></p><p>Why not?</p><p><strong>Model</strong></p><p>It would leak.</p>',
      {conversation: talk},
    ],
    [
      `<b style="font-weight:normal"><p><span style="font-weight:700">Inventor:</span> Why not?</p>
       <p><span style="font-weight:700">Model:</span> It would leak.</p></b>`,
      {conversation: talk},
    ],
  ],
  'reads a label, in bold or not, and no bold word behind one': [
    [
      '<p><b>Q: Why not?</b></p><p>A: It would leak.</p>',
      {
        conversation: {
          turns: [
            {speaker: 'Q', text: [{strong: 'Why not?'}]},
            {speaker: 'A', text: 'It would leak.'},
          ],
        },
      },
    ],
    [
      '<p>Inventor: Why not?</p><p>Model: It would leak.</p><p><b>Really</b>, it would.</p>',
      {
        conversation: {
          turns: [
            {speaker: 'Inventor', text: 'Why not?'},
            {speaker: 'Model', text: ['It would leak.', [{strong: 'Really'}, ', it would.']]},
          ],
        },
      },
    ],
  ],
  'reads the questions and answers of a magazine, which names nobody': [
    [
      '<p>We met by the sea.</p><p><b>Why not?</b></p><p>It leaks.</p><p>Much.</p><p><strong>And then?</strong></p><ul><li>Sand.</li></ul>',
      {
        conversation: {
          subtitle: 'We met by the sea.',
          turns: [
            {text: [{strong: 'Why not?'}]},
            {text: ['It leaks.', 'Much.']},
            {text: [{strong: 'And then?'}]},
            {text: [{list: ['Sand.']}]},
          ],
        },
      },
    ],
    [
      '<dl><dt>Why not?</dt><dd>It leaks.</dd></dl>',
      {conversation: {turns: [{text: 'Why not?'}, {text: 'It leaks.'}]}},
    ],
  ],
  'reads lists and headings inside of turns': [
    [
      `<p><b class="hearth-speaker">A</b></p><ol start="3"><li>B</li></ol><h4>C</h4><p>D</p>
       <div class="hearth-turn"><p>E</p></div>`,
      {
        conversation: {
          turns: [
            {
              speaker: 'A',
              text: [{list: ['B'], ordered: true, start: 3}, {heading: 'C'}, 'D'],
            },
            {text: 'E'},
          ],
        },
      },
    ],
  ],
  'reads <hearth-turn>, and a <div> in its place': [
    [
      `<hearth-turn speaker="Inventor"><p>Why not?</p></hearth-turn>
       <hearth-turn speaker="Model:">It would leak.</hearth-turn>`,
      {conversation: talk},
    ],
    [
      `<div class="hearth-turn" data-speaker="Inventor">Why not?</div>
       <div class="hearth-turn" data-speaker="Model"><p>It would leak.</p></div>`,
      {conversation: talk},
    ],
    [
      '<hearth-turn speaker="A"><p>B</p><p>C</p></hearth-turn><hearth-turn speaker="A">D</hearth-turn>',
      {
        conversation: {
          turns: [
            {speaker: 'A', text: ['B', 'C']},
            {speaker: 'A', text: 'D'},
          ],
        },
      },
    ],
    [
      '<hearth-turn speaker="A"><p>B</p><p><b>C</b> d</p></hearth-turn>',
      {conversation: {turns: [{speaker: 'A', text: ['B', [{strong: 'C'}, ' d']]}]}},
    ],
    [
      '<hearth-turn speaker="A">See <cite>The Book</cite></hearth-turn>',
      {conversation: {turns: [{speaker: 'A', text: ['See ', {cite: 'The Book'}]}]}},
    ],
  ],
  'reads a <dl>': [
    [
      '<dl><dt>Inventor</dt><dd>Why not?</dd><dt>Model:</dt><dd>It would leak.</dd></dl>',
      {conversation: talk},
    ],
    [
      '<dl><div><dt>Inventor</dt><dd>Why not?</dd></div><div><dt>Model</dt><dd><p>It would leak.</p></dd></div></dl>',
      {conversation: talk},
    ],
    [
      '<dl><dt>A</dt><dd><p>B</p><p>C</p></dd><dd>D</dd></dl>',
      {conversation: {turns: [{speaker: 'A', text: ['B', 'C', 'D']}]}},
    ],
  ],
  'reads items of a list': [
    [
      '<ol><li><b>Inventor</b> Why not?</li><li><p><b>Model</b> It would leak.</p></li></ol>',
      {conversation: talk},
    ],
  ],
  'reads a plain transcript': [
    ['<p>Inventor: Why not?</p><p>Model: It would leak.</p>', {conversation: talk}],
    ['<p>Inventor: Why not?<br>Model: It would leak.</p>', {conversation: talk}],
    ['\nInventor: Why not?\nModel: It would leak.\n', {conversation: talk}],
    ['\nInventor\nWhy not?\n\nModel\nIt would leak.\n', {conversation: talk}],
    ['<p>发明家：为什么？</p>', {conversation: {turns: [{speaker: '发明家', text: '为什么？'}]}}],
    [
      '<p>A: It is 10:30.</p><p>So it is.</p>',
      {conversation: {turns: [{speaker: 'A', text: ['It is 10:30.', 'So it is.']}]}},
    ],
  ],
  'keeps what the spans of a plain transcript mean': [
    [
      '<p>A: See <a href="/b">this</a> and <em>that</em>.</p>',
      {
        conversation: {
          turns: [
            {speaker: 'A', text: ['See ', {a: 'this', href: '/b'}, ' and ', {em: 'that'}, '.']},
          ],
        },
      },
    ],
  ],
  'goes on with the turn before where a line names nobody': [
    [
      '<p><b>A</b> B</p><p>C</p><ul><li>D</li></ul><p><b>E</b> F</p>',
      {
        conversation: {
          turns: [
            {speaker: 'A', text: ['B', 'C', {list: ['D']}]},
            {speaker: 'E', text: 'F'},
          ],
        },
      },
    ],
  ],
  'reads a heading as the title and what stands before the first turn as the subtitle': [
    [
      '<h5>T</h5><p>S</p><p><b>A</b> B</p>',
      {conversation: {title: 'T', subtitle: 'S', turns: [{speaker: 'A', text: 'B'}]}},
    ],
    [
      '<h2>T</h2><p>S</p><p>U</p><p>A: B</p>',
      {
        conversation: {
          title: 'T',
          subtitle: ['S', {br: true}, 'U'],
          turns: [{speaker: 'A', text: 'B'}],
        },
      },
    ],
    [
      '<h2>T</h2><p class="hearth-subtitle">S <em>s</em></p><dl><dt>A</dt><dd>B</dd></dl>',
      {conversation: {title: 'T', subtitle: ['S ', {em: 's'}], turns: [{speaker: 'A', text: 'B'}]}},
    ],
    ...['<dl><dt>A</dt><dd>B</dd></dl>', '<hearth-turn speaker="A">B</hearth-turn>'].map(
      (turn): readonly [string, Story] => [
        `<p>Recorded: Monday.</p>${turn}`,
        {conversation: {subtitle: 'Recorded: Monday.', turns: [{speaker: 'A', text: 'B'}]}},
      ],
    ),
  ],
  'reads no title from a heading that only stands in for one': [
    [
      '<h3 class="hearth-label">T</h3><p><b>A</b> B</p>',
      {conversation: {turns: [{speaker: 'A', text: 'B'}]}},
    ],
  ],
  'passes over what editors leave': [
    [
      `<p></p><p>&nbsp;</p><!-- wp:paragraph --><p><b>Inventor</b>&nbsp;</p><p><br></p>
       <p>Why not?<br></p><br><div></div>
       <p><b></b></p><p>  <b>Model</b> <!-- c -->It would leak.<br><br></p><script>let a</script>`,
      {conversation: talk},
    ],
  ],
  'reads through wrappers and what only changes the looks': [
    [
      `<div><section><p style="x"><span><b>Inventor</b></span> <font color="red">Why not?</font></p></section>
       <article><p><font><b>Model</b> It would leak.</font></p></article></div>`,
      {conversation: talk},
    ],
  ],
});

const linksCases = reads('hearth-links', {
  'reads the links of a list': [
    ['<ul><li><a href="/faq">FAQ</a></li></ul>', {links: [{label: 'FAQ', url: '/faq'}]}],
    [
      '<ul><li> <a href="/faq"><span>F</span>AQ</a> </li><li>By post</li></ul>',
      {links: [{label: 'FAQ', url: '/faq'}, {label: 'By post'}]},
    ],
  ],
  'reads links in paragraphs or alone': [
    [
      '<p><a href="/a">A</a></p><p><a href="/b">B</a></p>',
      {
        links: [
          {label: 'A', url: '/a'},
          {label: 'B', url: '/b'},
        ],
      },
    ],
    [
      '<a href="/a">A</a> <a href="/b">B</a>',
      {
        links: [
          {label: 'A', url: '/a'},
          {label: 'B', url: '/b'},
        ],
      },
    ],
    [
      '<nav><ul><li><a href="/a">A</a> <a href="/b">B</a></li></ul></nav>',
      {
        links: [
          {label: 'A', url: '/a'},
          {label: 'B', url: '/b'},
        ],
      },
    ],
  ],
  'leaves out addresses that are not safe, and what is said of them': [
    ['<ul><li><a href="javascript:a" rel="x" target="y">A</a></li></ul>', {links: [{label: 'A'}]}],
  ],
});

/** What each block's reader reads of what people write. */
export const blockCases: Readonly<Record<string, Cases>> = {
  ...summaryCases,
  ...keyPointsCases,
  ...proseCases,
  ...quoteCases,
  ...conversationCases,
  ...linksCases,
};
