import {paragraphsOf} from '../story/body.js';
import {present} from '../blocks/read-block.js';
import type {RenderWords} from '../forms/render-words.js';
import {noticesOf} from '../forms/notices.js';
import {plainText} from '../story/plain.js';
import {
  BLOCK_FIELDS,
  type BlockName,
  type Conversation,
  type Quote,
  type Story,
  type Text,
} from '../story/story.js';
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

/** What the parts of a story are made with. */
interface Place {
  readonly story: Story;
  readonly words: RenderWords;
  readonly base: string | undefined;
}

/** A block as a part, or nothing where it is among the fields of the article. */
export const partOf = (name: BlockName, place: Place): readonly JsonLdPart[] => {
  const {story, words, base} = place;
  const {status, disclosure, turns} = noticesOf(story, name, words, false);
  const own = story.blocks?.[name] ?? {};
  const notes = notesOf(disclosure && own.disclosure, status && own.status, words, base);
  const isThere = BLOCK_FIELDS[name].some((field) => story[field] !== undefined);
  if (!isThere && !status) return [];
  if (name === 'quote') return [quotation(story.quote, notes, base)];
  if (name === 'conversation') {
    const isTold = turns.map(Boolean);
    return [conversation(story.conversation, notes, place, isTold)];
  }
  const isField = name === 'summary' || name === 'report';
  return isField && !Object.keys(notes).length ? [] : [block(name, place, notes)];
};

const block = (
  name: 'summary' | 'keyPoints' | 'narrative' | 'report',
  {story, words}: Place,
  notes: JsonLdNotes,
): JsonLdBlock => {
  const {headline, dek, hook, gist, lede, keyPoints} = story;
  return present<JsonLdBlock>({
    '@type': 'CreativeWork',
    name: name === 'summary' ? joined([headline]) : words[name],
    text:
      name === 'summary'
        ? joined([dek, hook, gist, lede])
        : name === 'keyPoints'
          ? joined(keyPoints, '\n')
          : joined(story[name]),
    ...notes,
  });
};

const quotation = (
  quote: Quote | undefined,
  notes: JsonLdNotes,
  base: string | undefined,
): JsonLdQuotation =>
  present<JsonLdQuotation>({
    '@type': 'Quotation',
    text: joined(quote && paragraphsOf(quote.text)),
    spokenByCharacter: joined([quote?.attribution]),
    isBasedOn: quote?.url && absolute(quote.url, base),
    ...notes,
  });

const conversation = (
  {title, subtitle, turns}: Conversation = {turns: []},
  notes: JsonLdNotes,
  {words, base}: Place,
  isTold: readonly boolean[],
): JsonLdConversation => {
  const messages = turns.map(({speaker, text, disclosure}, index) =>
    present<JsonLdMessage>({
      '@type': 'Message',
      position: index + 1,
      sender: speaker || undefined,
      text: joined(paragraphsOf(text)) ?? '',
      ...notesOf(isTold[index] ? disclosure : undefined, undefined, words, base),
    }),
  );
  return present<JsonLdConversation>({
    '@type': 'Conversation',
    name: joined([title]) ?? words.conversation,
    description: joined([subtitle]),
    ...notes,
    hasPart: messages.length ? messages : undefined,
  });
};
