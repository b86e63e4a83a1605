import {everywhere, type Inputs} from '../input.js';

/** Texts that other programs take for something else. */
const HOSTILE: Readonly<Record<string, string>> = {
  markup: '<b>a</b> <script>alert(1)</script> <!-- b -->',
  'ends-of-elements': '</p></li></h2></h3></hearth-story></script>',
  entities: '&amp; &lt; &#60; &nbsp; & &&',
  quotes: '"a" \'b\' `c` “d”',
  backslashes: '\\ \\" \\u003c \\n \\\\',
  templates: '${a} {{b}} {c} <%= d %> {% e %} [f] <?php g ?>',
  'json-script': '</script><script>alert(1)</script> ]]> <!--',
  controls: '\u0001a\u001b[31mb\u0007\u007fc\u0080d\u009f',
  'controls-alone': '\u0001',
  slashes: '/ // \\/ a/b',
  markdown: '# a\n* b\n> c\n_d_ **e** [f](g)',
  percent: '%s %d %00 %E2',
  dollar: '$& $1 $$ \\1',
};

/** Letters of many scripts, and what is not quite a letter. */
const UNICODE: Readonly<Record<string, string>> = {
  latin: 'Ærøskøbing, façade, Łódź, ﬁ, ß, İ, ı',
  combining: 'e\u0301 a\u0308\u0323 Z\u0351\u036b',
  greek: 'Όσο ζω, ελπίζω',
  cyrillic: 'Съешь ещё этих мягких булок',
  arabic: 'كتب أحمد، ثم قرأ ٣ صفحات.',
  hebrew: 'שָׁלוֹם, עולם! 5%',
  chinese: '潮水从不迟到。“引文”',
  japanese: '潮は「決して」遅れない。ｶﾅ',
  korean: '바다는 늦지 않는다',
  hindi: 'समुद्र कभी देर नहीं करता।',
  thai: 'ทะเลไม่เคยสาย',
  emoji: '😀 👩‍👩‍👧 🏳️‍🌈 🇩🇪 1️⃣',
  'beyond-the-first-plane': '𝐀𝒷 𠮷 🀄',
  'bidi-controls': 'a\u202eb\u202c \u2066c\u2069 \u200f\u200e',
  noncharacters: 'a\ufffeb\uffffc\ufffd',
  'soft-hyphen-and-joiners': 'a\u00adb\u200cc\u200dd\u2060e',
  'private-use': '\ue000a\u{f0000}',
};

const vectorsOf = (texts: Readonly<Record<string, string>>): Inputs =>
  Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [name, {story: everywhere(text)}]),
  );

/** The same in what a reader does not read, which is JSON in an attribute. */
const inMeta = (text: string): unknown => ({
  id: text,
  section: text,
  authors: [text],
  publisher: {name: text},
  image: {url: '/i', alt: text},
  sources: [{title: text}],
  links: [{label: text, url: '/a'}],
  conversation: {turns: [{speaker: text, text: 'a', disclosure: {use: 'assisted', model: text}}]},
  disclosure: {use: 'generated', model: text, reviewedBy: text},
});

/** Hostile texts, in texts and in what a reader does not read. */
export const CHARACTERS: Inputs = {
  ...vectorsOf(HOSTILE),
  ...Object.fromEntries(
    Object.entries(HOSTILE).map(([name, text]) => [`meta-${name}`, {story: inMeta(text)}]),
  ),
};

/** Texts of many scripts; right-to-left ones beside left-to-right ones. */
export const SCRIPTS: Inputs = {
  ...vectorsOf(UNICODE),
  'meta-unicode': {story: inMeta(Object.values(UNICODE).join(' '))},
  'meta-separators': {story: inMeta('a\u2028b\u2029c\u00a0d')},
  'right-to-left': {
    story: {
      lang: 'ar',
      dir: 'rtl',
      headline: 'كتب أحمد (Ahmed) في 2026',
      keyPoints: ['نقطة', ['انظر ', {a: 'الحسابات', href: 'https://example.com/a?b=c'}, '.']],
      quote: {text: 'قال', attribution: '— أحمد'},
      conversation: {
        turns: [
          {speaker: 'أحمد', text: 'لماذا؟'},
          {speaker: 'Model', text: 'نعم.'},
        ],
      },
    },
  },
  'right-to-left-notices': {
    story: {lang: 'ar', dek: 'أ', disclosure: {use: 'none', model: 'نموذج', reviewedBy: 'أحمد'}},
  },
};
