import {textsOf} from '../blocks/item.js';
import {textsOfBody} from '../story/body.js';
import {blockNotesOf} from '../forms/block-notes.js';
import type {NoticedSpeech, Outline, Section} from '../forms/outline.js';
import {plainText} from '../story/plain.js';
import {present} from '../story/present.js';
import type {Text} from '../story/story.js';
import {absolute} from './absolute.js';
import {notesOf} from './json-ld-notes.js';
import type {
  JsonLdBlock,
  JsonLdConversation,
  JsonLdMessage,
  JsonLdNotes,
  JsonLdPart,
  JsonLdQuotation,
} from './json-ld-types.js';

/** Texts as one, each a paragraph; `undefined` where there is none. */
export const joined = (
  texts: readonly (Text | undefined)[] = [],
  separator = '\n\n',
): string | undefined => {
  const there = texts.filter((text) => text !== undefined);
  return there.length ? there.map(plainText).join(separator) : undefined;
};

/** What the blocks of a story are written with. */
type Place = Pick<Outline, 'story' | 'words'> & {readonly base: string | undefined};

/** Writes a block for `hasPart`, or nothing where fields of the article have its texts. */
export const jsonLdOf = (section: Section, place: Place): readonly JsonLdPart[] => {
  const {block, status, disclosure} = section;
  const own = blockNotesOf(place.story, block);
  const notes = notesOf(
    disclosure && own.disclosure,
    status && own.status,
    place.words,
    place.base,
  );
  if (block.schemaType === 'Quotation') return [quotation(section, notes, place)];
  if (block.schemaType === 'Conversation') return [conversation(section, notes, place)];
  const isField = block.schemaType === 'NewsArticle';
  return isField && !Object.keys(notes).length ? [] : [creativeWork(section, notes)];
};

const creativeWork = ({heading, items}: Section, notes: JsonLdNotes): JsonLdBlock =>
  present<JsonLdBlock>({
    '@type': 'CreativeWork',
    name: joined([heading]),
    text: joined(items.flatMap(textsOf), items[0]?.kind === 'point' ? '\n' : '\n\n'),
    ...notes,
  });

const quotation = ({items}: Section, notes: JsonLdNotes, {base}: Place): JsonLdQuotation => {
  const quote = items.find((item) => item.kind === 'quote');
  return present<JsonLdQuotation>({
    '@type': 'Quotation',
    text: joined(quote?.paragraphs),
    spokenByCharacter: joined([quote?.attribution]),
    isBasedOn: quote?.url && absolute(quote.url, base),
    ...notes,
  });
};

const conversation = (
  {heading, items}: Section,
  notes: JsonLdNotes,
  place: Place,
): JsonLdConversation => {
  const turns = items.filter((item) => item.kind === 'turn');
  const subtitle = items.find((item) => item.kind === 'line');
  return present<JsonLdConversation>({
    '@type': 'Conversation',
    name: joined([heading]) ?? '',
    description: joined([subtitle?.text]),
    ...notes,
    hasPart: turns.length ? turns.map((turn, index) => message(turn, index, place)) : undefined,
  });
};

const message = (
  {speaker, body, disclosure, notice}: NoticedSpeech,
  index: number,
  {words, base}: Place,
): JsonLdMessage =>
  present<JsonLdMessage>({
    '@type': 'Message',
    position: index + 1,
    sender: speaker || undefined,
    text: joined(body.flatMap(textsOfBody)) ?? '',
    ...notesOf(notice && disclosure, undefined, words, base),
  });
