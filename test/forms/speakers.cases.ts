import type {Conversation} from '../../src/entries/story.js';
import type {Cases} from './reading.js';

type Turns = Conversation['turns'];

/** What a conversation holds, of which a line may be somebody else's than it seems: it is not read. */
const DOUBTS: Readonly<Record<string, readonly string[]>> = {
  'a speaker of the class anywhere but at a line’s start': [
    '<p><b class="hearth-speaker">Ada</b> Why? <b class="hearth-speaker">Bo</b> Because.</p>',
    '<b class="hearth-speaker">Ada</b> Why? <b class="hearth-speaker">Bo</b> Because.',
    '<p><b class="hearth-speaker">Ada</b> Why?</p><p>[00:05] <b class="hearth-speaker">Bo</b> So.</p>',
    '<p><b class="hearth-speaker">Ada</b> Why?</p><p><em><b class="hearth-speaker">Bo</b> So.</em></p>',
    '<p><b class="hearth-speaker">Ada</b> Why?</p><ul><li><i class="hearth-speaker">Bo</i> So.</li></ul>',
    '<p><b class="hearth-speaker">Ada</b> Why?</p><p class="hearth-speaker">Bo</p><p>So.</p>',
    '<hearth-turn><b class="hearth-speaker">Ada</b> Why? <b class="hearth-speaker">Bo</b> So.</hearth-turn>',
  ],
  'a name that goes on behind its element': [
    '<p><strong>Ada </strong><strong>Quist:</strong> Why?</p><p><strong>Bo:</strong> So.</p>',
    '<p><b>Ada</b> <b>Quist</b> Why?</p><p><b>Bo</b> So.</p>',
    '<p><b>Ada</b> <em>Quist</em>: Why?</p><p><b>Bo</b>: So.</p>',
    '<p><b>Ada</b> <em>Quist:</em> Why?</p><p><b>Bo</b>: So.</p>',
    '<p><b>Dr. A. Quist</b> (harbour master): Why?</p><p><b>B. Hale</b> (engineer): So.</p>',
    '<p><b>Ada Quist</b> <i>(laughs)</i>: Why?</p><p><b>Bo Hale</b>: So.</p>',
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
