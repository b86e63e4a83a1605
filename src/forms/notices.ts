import {formatDate} from '../words/date.js';
import {fill} from '../words/fill.js';
import type {Notice, Notices} from './notice.js';
import type {NoticeWords} from '../words/notice-words.js';
import {
  BLOCK_FIELDS,
  type BlockName,
  type BlockNotes,
  type Disclosure,
  type Span,
  type Status,
  type Story,
  type Text,
} from '../story/story.js';

/** Without a prototype: what is absent is not to be found in that of all objects. */
const NONE = Object.create(null) as BlockNotes & Partial<Disclosure>;

/** What stands between the parts of a line, in any language. */
const SEPARATOR = ' · ';

/**
 * What is to be said beside a block of a story, or without a name beside the whole, in some words.
 * A block that stands alone says what there is to say of the whole, too; one that stands in its
 * story, only how it differs.
 */
export const noticesOf = (
  story: Story,
  name: BlockName | undefined,
  words: NoticeWords,
  isAlone = !name,
): Notices => {
  const block = (name && story.blocks?.[name]) ?? NONE;
  const status = block.status ?? (isAlone ? story.status : undefined);
  const made = block.disclosure ?? story.disclosure;
  const isGone = status?.state === 'withdrawn';
  const isThere = fieldsOf(name).some((field) => story[field]);
  const isNew = isAlone || differ(made, story.disclosure);
  const turns = (name === 'conversation' && story.conversation?.turns) || [];
  return {
    status: status && (isGone || isThere) ? statusNotice(status, words) : undefined,
    disclosure: made && isThere && isNew ? disclosureNotice(made, words) : undefined,
    turns: turns.map(({disclosure}) =>
      disclosure && differ(disclosure, made) ? turnNotice(disclosure, words) : undefined,
    ),
  };
};

const fieldsOf = (name: BlockName | undefined): readonly (keyof Story)[] =>
  name ? BLOCK_FIELDS[name] : Object.values(BLOCK_FIELDS).flat();

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
  const [made, by, ...more] = partsOf(disclosure, words);
  return [join([made, by]), ...more.filter((part) => part !== undefined)];
};

/** A turn says all of it in one line. */
const turnNotice = (disclosure: Disclosure, words: NoticeWords): Notice => {
  const [made, by, model, byOn = by, policy] = partsOf(disclosure, words);
  return [join([made, model, byOn, policy])];
};

/** How a text was made, who reviewed it, the machine, who reviewed it and when, the policy. */
const partsOf = (
  {use, model, reviewedBy: name, reviewed, policy}: Disclosure,
  words: NoticeWords,
): readonly (Text | undefined)[] => [
  words[use === 'none' ? 'unaided' : use],
  name && fill(words.reviewed, {name}),
  model && fill(words.model, {model}),
  name && reviewed && fill(words.reviewedOn, {name, date: formatDate(words.lang, reviewed)}),
  policy && [{a: words.policy, href: policy}],
];

const join = (parts: readonly (Text | undefined)[], separator = SEPARATOR): Text =>
  parts
    .filter((part) => part !== undefined)
    .flatMap((part, index): readonly Span[] => [
      ...(index ? [separator] : []),
      ...(typeof part === 'string' ? [part] : part),
    ]);
