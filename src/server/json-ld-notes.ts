import {present} from '../story/present.js';
import type {RenderWords} from '../forms/render-words.js';
import {fill} from '../words/fill.js';
import {plainText} from '../story/plain.js';
import type {Disclosure, Status} from '../story/story.js';
import {absolute} from './absolute.js';
import type {JsonLdCorrection, JsonLdNotes} from './json-ld-types.js';

/** What a machine wrote, and what it helped with. For people's own text there is no word. */
const SOURCES = {
  generated: 'https://schema.org/TrainedAlgorithmicMediaDigitalSource',
  assisted: 'https://schema.org/CompositeWithTrainedAlgorithmicMediaDigitalSource',
  none: undefined,
} as const;

/** A day, or a moment; `undefined` for what is neither, such as "yesterday". */
export const momentOf = (value: string | undefined): string | undefined =>
  value && /^\d{4}-\d\d-\d\d(?=$|T)/.test(value) ? value : undefined;

/** How a text was made, and what became of it. */
export const notesOf = (
  disclosure: Disclosure | undefined,
  status: Status | undefined,
  words: RenderWords,
  base: string | undefined,
): JsonLdNotes =>
  present<JsonLdNotes>({
    digitalSourceType: disclosure && SOURCES[disclosure.use],
    creditText: disclosure && creditOf(disclosure, words),
    publishingPrinciples: disclosure?.policy && absolute(disclosure.policy, base),
    creativeWorkStatus: status?.state === 'withdrawn' ? 'Withdrawn' : undefined,
    correction: status && correctionOf(status, words),
  });

const creditOf = ({use, model, reviewedBy: name}: Disclosure, words: RenderWords): string =>
  [
    words[use === 'none' ? 'unaided' : use],
    name && fill(words.reviewed, {name}),
    model && fill(words.model, {model}),
  ]
    .filter(Boolean)
    .join(' · ');

const correctionOf = ({state, note, date}: Status, words: RenderWords): JsonLdCorrection =>
  present<JsonLdCorrection>({
    '@type': 'CorrectionComment',
    text: note === undefined ? words[state] : plainText(note),
    datePublished: momentOf(date),
  });
