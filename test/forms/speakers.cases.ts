import type {Conversation} from '../../src/entries/story.js';
import type {Cases} from './reading.js';

type Turns = Conversation['turns'];

/** What a conversation holds, of which a line may be somebody else's than it seems: it is not read. */
const DOUBTS: Readonly<Record<string, readonly string[]>> = {
  'a line of a class that no line with a name has': [
    '<p><b>Ada</b> Why?</p><p><b>Bo</b> So.</p><p class="correction">An earlier version was wrong.</p>',
    '<p>Ada: Why?</p><p class="ad">Advertisement</p><p>Bo: So.</p><p>Ada: I see.</p>',
    '<p class="q"><b class="hearth-speaker">Ada</b> Why?</p><p class="q note">Not said.</p>',
    '<p><strong>Why?</strong></p><p>So.</p><p class="caption">The pier.</p><p><strong>And?</strong></p><p>No.</p>',
  ],
  'a speaker of the class anywhere but at a line’s start': [
    '<p><b class="hearth-speaker">Ada</b> Why? <b class="hearth-speaker">Bo</b> Because.</p>',
    '<b class="hearth-speaker">Ada</b> Why? <b class="hearth-speaker">Bo</b> Because.',
    '<p><b class="hearth-speaker">Ada</b> Why?</p><p>[00:05] <b class="hearth-speaker">Bo</b> So.</p>',
    '<p><b class="hearth-speaker">Ada</b> Why?</p><p><em><b class="hearth-speaker">Bo</b> So.</em></p>',
    '<p><b class="hearth-speaker">Ada</b> Why?</p><ul><li><i class="hearth-speaker">Bo</i> So.</li></ul>',
    '<p><b class="hearth-speaker">Ada</b> Why?</p><p class="hearth-speaker">Bo</p><p>So.</p>',
    '<hearth-turn><b class="hearth-speaker">Ada</b> Why? <b class="hearth-speaker">Bo</b> So.</hearth-turn>',
  ],
  'a name that is too long or too odd for one, among others': [
    '<p>Ada: Why?</p><p>The harbour master of Mill Gut: Because.</p><p>Ada: And?</p>',
    '<p><b>Ada:</b> Why?</p><p><b>Bo Hale, harbour master of Mill Gut since 1999:</b> Because.</p>',
    '<p><b>Ada</b> Why?</p><p><b>Bo Hale, harbour master of Mill Gut since 1999</b> Because.</p>',
    '<p><b>Ada</b></p><p>Why?</p><p><b>Bo Hale, harbour master of Mill Gut</b></p><p>Because.</p>',
    '<p>Ada: Why?</p><p>Bo:Because.</p><p>Ada: And?</p>',
    '<p>Ada: Why?</p><p>Dr. B. Hale, harbour master: because.</p>',
  ],
  'a name in a list or a quotation, behind another': [
    '<p>Ada: Why?</p><ul><li>Bo: Because.</li></ul><p>Ada: And?</p>',
    '<p><b>Ada</b> Why?</p><ul><li><b>Bo</b> Because.</li></ul>',
    '<p><b>Ada</b> Why?</p><blockquote>Bo: Because.</blockquote>',
  ],
  'a name before a colon in what somebody says': [
    '<p style="white-space: pre-line">Ada: are you there\nBo: yes\nAda: good</p>',
    '<p style="white-space: pre-line">ada: are you there\nbo: yes</p>',
    '<p>Ada: Is it so (Bo: yes) or not</p><p>Bo: It is.</p>',
    '<p>Ada: Why?</p><p>Bo: I hear you Ada:so it is.</p>',
  ],
  'a bold name behind a time': [
    '<p><b>Ada</b> Why?</p><p>[00:05] <b>Bo</b> Because.</p><p><b>Bo</b> So.</p>',
  ],
  'a name that is set in another way than the others': [
    ...['em', 'small', 'mark'].map(
      (tag) =>
        `<p><strong>Ada</strong> Why?</p><p><${tag}><strong>Bo</strong></${tag}> Because.</p>`,
    ),
    '<p><strong>Ada</strong> Why?</p><p>🤖 <strong>Bo</strong> Because.</p>',
    '<p><strong>آدا</strong> لماذا؟</p><p>\u200f<strong>بو</strong> لأن.</p>',
    '<p><b>Tom.</b> Why?</p><p><b>Anna.</b> Because.</p><p><b>Tom.</b> And?</p>',
    '<p><b>P.</b> ¿Por qué?</p><p><b>R.</b> Porque sí.</p><p><b>Respuesta.</b> Cuesta.</p>',
  ],
  'a speaker’s name before a comma or a dash': [
    '<p><b>Ada</b> Why?</p><p><b>Bo</b> So.</p><p><b>Ada</b>… and then?</p><p><b>Bo</b> No.</p>',
    '<p><b>Ada</b> Why?</p><p><b>Bo</b> So.</p><p><b>Ada</b>, laughing, “Really?”</p>',
  ],
  'one speaker alone, again and again': [
    '<p><b>Bo:</b> Because.</p><p><em>And then?</em></p><p><b>Bo:</b> It costs.</p>',
    '<p>Bo: Because.</p><p>And then?</p><p>Bo: It costs.</p>',
    '<p><strong>Ada:</strong> Why?</p><p>Because.</p><p><strong>Ada:</strong> And?</p><p>No.</p>',
  ],
  'a label beside two speakers': [
    '<p>Ada: Why?</p><p>Bo: Because.</p><p>Photo: Cy Quist</p>',
    '<p><strong>Ada:</strong> Why?</p><p><strong>Bo:</strong> So.</p><p><strong>Cost:</strong> Two.</p>',
    '<p><strong>Ada:</strong> Why?</p><p><strong>Bo:</strong> So.</p><p><strong>Sources</strong></p><ul><li>A</li></ul>',
  ],
  'what an editor says between': [
    '<p><b>Ada</b> Why?</p><p><b>Bo</b> So.</p><p><em>This interview has been edited.</em></p>',
    '<p>Ada: Why?</p><p>Bo: So.</p><p>(LAUGHTER)</p><p>Ada: And?</p><p>Bo: No.</p>',
    '<p>Ada: Why?</p><p>Bo: So.</p><p>[Applause]</p><p>Ada: And?</p><p>Bo: No.</p>',
    '<p>田中：なぜ</p><p>鈴木：壁だ</p><p>※この対談は二〇二四年に行われた。</p>',
  ],
  'a name that goes on behind its element': [
    '<p><strong>Ada </strong><strong>Quist:</strong> Why?</p><p><strong>Bo:</strong> So.</p>',
    '<p><b>Ada</b> <b>Quist</b> Why?</p><p><b>Bo</b> So.</p>',
    '<p><b>Ada</b> <em>Quist</em>: Why?</p><p><b>Bo</b>: So.</p>',
    '<p><b>Ada</b> <em>Quist:</em> Why?</p><p><b>Bo</b>: So.</p>',
    '<p><b>Dr. A. Quist</b> (harbour master): Why?</p><p><b>B. Hale</b> (engineer): So.</p>',
    '<p><b>Ada Quist</b> <i>(laughs)</i>: Why?</p><p><b>Bo Hale</b>: So.</p>',
  ],
  'slanted words before what is said': ['<p><em>Ada</em> Why?</p><p><em>Bo</em> So.</p>'],
  'bold lines of which fewer than half are questions': [
    '<p><b>Why?</b></p><p>So.</p><p> <b>Wind</b></p><p>Much.</p><p> <b>Silt</b></p><p>Some.</p>',
  ],
  'a name that is a link': ['<dl><dt><a href="/ada">Ada</a></dt><dd>Why?</dd></dl>'],
  'a name, heard once, that a sentence begins with': [
    '<p><b>Inventor</b> Why?</p><p><b>Model</b> The wall.</p><p><b>Water</b> is heavy.</p>',
    '<p><strong>Ada</strong> Why?</p><p><strong>Bo</strong> So.</p><p><strong>Nothing</strong> else matters.</p>',
    '<p><strong>Ada:</strong> Why?</p><p><strong>Important:</strong> it is deep.</p>',
    '<p>Ada: Why?</p><p>Bo: Because.</p><p>Update: the wall fell.</p>',
    '<p><b>Water</b> is heavy, and the wall is old.</p>',
  ],
  'words that a magazine asks with and that are no question': [
    '<p><b>What is it? Tell us.</b></p><p>Heat.</p><p><b>Thank you.</b></p><p>You too.</p>',
    '<p><b>Go on. Tell us.</b></p><p>Heat.</p><p><b>Yes.</b></p><p>You too.</p>',
  ],
  'text behind elements that hold all that somebody says': [
    '<hearth-turn speaker="Ada">Why?</hearth-turn><p><em>Edited for length.</em></p>',
    '<hearth-turn speaker="Ada">Why?</hearth-turn><ul><li>A</li></ul><hearth-turn speaker="Bo">So.</hearth-turn>',
    '<dl><dt>Ada</dt><dd>Why?</dd><dt>Bo</dt><dd>So.</dd></dl><p>Edited by Cy.</p>',
  ],
};

const says = (...turns: readonly (readonly [string, Turns[number]['text']])[]): Turns =>
  turns.map(([speaker, text]) => ({speaker, text}));

const TWO = says(['Ada', 'Why?'], ['Bo', 'So.']);

/** What a conversation holds, and who says what in it. */
const READ: Readonly<Record<string, readonly (readonly [inside: string, turns: Turns])[]>> = {
  'the class on whatever element stands in a line': [
    ...['span', 'strong', 'em', 'i', 'cite'].map(
      (tag) =>
        [
          `<p><${tag} class="hearth-speaker">Ada</${tag}> Why?</p><p><b class="hearth-speaker">Bo</b> So.</p>`,
          TWO,
        ] as const,
    ),
    [
      '<p><span class="hearth-speaker">Ada</span> Why?</p><p><strong>Bo</strong> is right.</p>',
      says(['Ada', ['Why?', [{strong: 'Bo'}, ' is right.']]]),
    ],
  ],
  'the class on names and beside bold lines that are questions': [
    [
      '<p><b class="hearth-speaker">Why?</b></p><p><b>Who?</b></p><p><b class="hearth-speaker">Bo</b></p><ul><li>A</li></ul>',
      says(['Why?', [{strong: 'Who?'}]], ['Bo', [{list: ['A']}]]),
    ],
  ],
  'a name whose words no line may break apart': [
    ['<p>ADA&nbsp;QUIST: Why?</p><p>Bo: So.</p>', says(['ADA QUIST', 'Why?'], ['Bo', 'So.'])],
  ],
  'names with abbreviations': [
    [
      '<p><b>Dr. A. Q.</b> Why?</p><p><b>B. Jr.</b> So.</p>',
      says(['Dr. A. Q.', 'Why?'], ['B. Jr.', 'So.']),
    ],
  ],
  'names heard once': [
    ['<p><b>Ada</b> Why?</p><p><b>Bo</b> So.</p>', TWO],
    ['<p>ada: why?</p><p>bo: so.</p>', says(['ada', 'why?'], ['bo', 'so.'])],
    ['<p><b>आदा</b> क्यों</p><p><b>बो</b> क्योंकि</p>', says(['आदा', 'क्यों'], ['बो', 'क्योंकि'])],
  ],
  'colons in what somebody says': [
    [
      '<p>Ada: Why?</p><p>Bo: Three things: sea, wind and silt.</p><p>And so it is. One more: cost.</p><p>Since 10:30 it is so.</p>',
      says(
        ['Ada', 'Why?'],
        [
          'Bo',
          [
            'Three things: sea, wind and silt.',
            'And so it is. One more: cost.',
            'Since 10:30 it is so.',
          ],
        ],
      ),
    ],
    [
      '<p><b>Ada</b>\n Why: why?</p><p><b>Bo</b>\n So.</p>',
      says(['Ada', 'Why: why?'], ['Bo', 'So.']),
    ],
  ],
  'bold of Word’s, of which it says another weight for another script': [
    [
      '<p><b style="mso-bidi-font-weight: normal">Ada</b> Why?</p><p><b style="mso-bidi-font-weight: normal">Bo</b> So.</p>',
      TWO,
    ],
  ],
  'a <dt>, however long, for a name': [
    [
      '<dl><dt>Ada, clerk of the parish of Mill Gut</dt><dd>Why?</dd></dl>',
      says(['Ada, clerk of the parish of Mill Gut', 'Why?']),
    ],
  ],
  'lines behind one that the class begins, wherever a turn stands': [
    [
      '<p><b class="hearth-speaker">Ada</b> Why?</p><p>B</p><div class="hearth-turn">C</div><p><b class="hearth-speaker">Bo</b> So.</p>',
      [{speaker: 'Ada', text: ['Why?', 'B']}, {text: 'C'}, {speaker: 'Bo', text: 'So.'}],
    ],
  ],
  'lines of the classes that others have, in other orders': [
    [
      '<p class="a b"><b>Ada</b> Why?</p><p class="b"><b>Bo</b> So.</p><p class="b  a">And so.</p><p>C</p>',
      says(['Ada', 'Why?'], ['Bo', ['So.', 'And so.', 'C']]),
    ],
  ],
  'three speeches, of which the other says the one in the middle': [
    [
      '<p>Ada: Why?</p><p>Bo: So.</p><p>Ada: I see.</p>',
      [...TWO, {speaker: 'Ada', text: 'I see.'}],
    ],
    [
      '<p><strong>Ada:</strong> Why?</p><p><strong>Bo</strong>: So.</p><p><strong>Ada:</strong> I see.</p>',
      [...TWO, {speaker: 'Ada', text: 'I see.'}],
    ],
  ],
  'names in a <dt> that several nodes make up': [
    [
      '<dl><dt>Mc<span>Kay</span></dt><dd>Why?</dd><dt>Guest<!-- --> <!-- -->2</dt><dd>So.</dd></dl>',
      says(['McKay', 'Why?'], ['Guest 2', 'So.']),
    ],
  ],
  'names that a style sets in bold, or only in part in another look': [
    ['<p><b>A<span>da</span></b> Why?</p><p><b>Bo</b> So.</p>', TWO],
    [
      '<p><span style="font-weight:bold">Ada</span> Why?</p><p><span style="font-weight: 700">Bo</span> So.</p>',
      TWO,
    ],
  ],
  'a name that is known by now, written in another way': [
    [
      '<p><b>Ada</b> Why?</p><p><b>Bo</b> So.</p><p>Ada: I see.</p>',
      [...TWO, {speaker: 'Ada', text: 'I see.'}],
    ],
  ],
  'a bold line beneath a name that has come before': [
    [
      '<p><b>Ada</b></p><p>Why?</p><p><b>Bo</b></p><p>So.</p><p><b>Ada</b></p><p><b>It costs a lot, too.</b></p>',
      [...TWO, {speaker: 'Ada', text: [{strong: 'It costs a lot, too.'}]}],
    ],
  ],
  'bold lines of which half are questions, white space or not': [
    [
      '<p> <b>Why?</b> </p><p>So.</p><p><b>Go on.</b></p><p>Well<br>it leaks.</p>',
      [
        {text: [{strong: 'Why?'}]},
        {text: 'So.'},
        {text: [{strong: 'Go on.'}]},
        {text: ['Well', {br: true}, 'it leaks.']},
      ],
    ],
  ],
  'the class in turns that name nobody, and a label in one as what is said': [
    [
      '<hearth-turn><p><b class="hearth-speaker">Ada</b> Why?</p><p>And?</p></hearth-turn><hearth-turn><b class="hearth-speaker">Bo</b> So.</hearth-turn>',
      says(['Ada', ['Why?', 'And?']], ['Bo', 'So.']),
    ],
    ['<hearth-turn><p>Note: it leaks.</p></hearth-turn>', [{text: 'Note: it leaks.'}]],
  ],
  'a turn that holds nothing, as nothing': [
    [
      '<hearth-turn></hearth-turn><hearth-turn speaker="Ada">Why?</hearth-turn><hearth-turn></hearth-turn>',
      says(['Ada', 'Why?']),
    ],
  ],
  'headings in what somebody says, where the class names them': [
    [
      '<p><b class="hearth-speaker">Ada</b> Why?</p><h4>B</h4><p>C</p>',
      [{speaker: 'Ada', text: ['Why?', {heading: 'B'}, 'C']}],
    ],
  ],
  'what stands before the first name, of any class': [
    ['<p class="intro">D</p><p><b>Ada</b> Why?</p><p><b>Bo</b> So.</p>', TWO],
  ],
};

const inside = (html: string): string => `<hearth-conversation>${html}</hearth-conversation>`;

const doubts = Object.entries(DOUBTS).map(([doubt, tests]): [string, Cases[string]] => [
  doubt,
  ({read, equal}) => {
    for (const html of tests) equal(read(inside(html)).isWhole, false, html);
  },
]);

const reads = Object.entries(READ).map(([behaviour, tests]): [string, Cases[string]] => [
  behaviour,
  ({wholeStory, equal}) => {
    for (const [html, turns] of tests)
      equal(wholeStory(inside(html)).conversation?.turns, turns, html);
  },
]);

/** Who says what in a conversation, and where that is in doubt. */
export const speakerCases: Readonly<Record<string, Cases>> = {
  'readHtml, in doubt who speaks, leaves as it is': Object.fromEntries(doubts),
  'readHtml, given a conversation, reads': Object.fromEntries(reads),
};
