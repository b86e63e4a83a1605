import type {Noted} from '../blocks/table.js';
import type {Disclosure, Span, Status, Text} from '../story/story.js';
import {withoutPrototype} from '../story/without-prototype.js';
import {formatDate} from '../words/date.js';
import {fill} from '../words/fill.js';
import type {NoticeWords} from '../words/notice-words.js';
import {blockNotesOf} from './block-notes.js';
import {hasFields} from './has-fields.js';
import type {Notice, Notices} from './notice.js';
import type {Story} from './story.js';

/** What stands between the phrases of a line, in any language. */
const SEPARATOR = ' · ';

/**
 * What is to be said beside a block of a story, or beside the whole, in some words. A block that
 * stands alone says what there is to say of the whole, too; one that stands in its story, only how
 * it differs.
 */
export const noticesOf = (
  story: Story,
  block: Noted,
  words: NoticeWords,
  isAlone = !block.name,
): Notices => {
  if (!block.isNoted) return {status: undefined, disclosure: undefined, turns: []};
  const notes = blockNotesOf(story, block);
  const status = notes.status ?? (isAlone ? story.status : undefined);
  const made = notes.disclosure ?? story.disclosure;
  const isGone = status?.state === 'withdrawn';
  const isThere = hasFields(story, block);
  const isNew = isAlone || differ(made, story.disclosure);
  const turns = block.items(story).filter((item) => item.kind === 'turn');
  return {
    status: status && (isGone || isThere) ? statusNotice(status, words) : undefined,
    disclosure: made && isThere && isNew ? disclosureNotice(made, words) : undefined,
    turns: turns.map(({disclosure}) =>
      disclosure && differ(disclosure, made) ? turnNotice(disclosure, words) : undefined,
    ),
  };
};

const NONE = withoutPrototype<Partial<Disclosure>>({});

const KEYS = ['use', 'model', 'reviewedBy', 'reviewed', 'policy'] as const;

const differ = (one: Partial<Disclosure> = NONE, other: Partial<Disclosure> = NONE): boolean =>
  KEYS.some((key) => one[key] !== other[key]);

const statusNotice = ({state, note, date}: Status, words: NoticeWords): Notice => {
  const said = date
    ? fill(words[`${state}On`], {date: formatDate(words.lang, date)})
    : words[state];
  // Withdrawn, the words are a sentence; corrected, they are a label.
  return [join([[{strong: said}], note], state === 'withdrawn' ? ' ' : SEPARATOR)];
};

const disclosureNotice = (disclosure: Disclosure, words: NoticeWords): Notice => {
  const [made, by, ...more] = phrasesOf(disclosure, words);
  return [join([made, by]), ...more.filter((phrase) => phrase !== undefined)];
};

/** A turn says all of it in one line. */
const turnNotice = (disclosure: Disclosure, words: NoticeWords): Notice => {
  const [made, by, model, byOn = by, policy] = phrasesOf(disclosure, words);
  return [join([made, model, byOn, policy])];
};

/** How a text was made, who reviewed it, the machine, who reviewed it and when, the policy. */
const phrasesOf = (
  {use, model, reviewedBy: name, reviewed, policy}: Disclosure,
  words: NoticeWords,
): readonly (Text | undefined)[] => [
  words[use === 'none' ? 'unaided' : use],
  name && fill(words.reviewed, {name}),
  model && fill(words.model, {model}),
  name && reviewed && fill(words.reviewedOn, {name, date: formatDate(words.lang, reviewed)}),
  policy && [{a: words.policy, href: policy}],
];

const join = (phrases: readonly (Text | undefined)[], separator = SEPARATOR): Text =>
  phrases
    .filter((phrase) => phrase !== undefined)
    .flatMap((phrase, index): readonly Span[] => [
      ...(index ? [separator] : []),
      ...(typeof phrase === 'string' ? [phrase] : phrase),
    ]);
