import {paragraphsOf} from '../../story/body.js';
import type {Block, BlockReader} from '../block.js';
import {line, type Speech} from '../item.js';
import type {ConversationContent} from './conversation.js';
import {parseConversation} from './parse.js';
import {readConversation} from './read.js';
import {withoutPrototype} from '../../story/without-prototype.js';

/** The Hearth Conversation: a transcript in which one voice asks and the others answer. */
export const conversation = /* @__PURE__ */ withoutPrototype({
  name: 'conversation',
  tag: 'hearth-conversation',
  fields: {conversation: parseConversation},
  depth: 'brief',
  rank: 1,
  label: 'conversation',
  parts: [
    ...['list', 'subtitle', 'turn', 'speaker', 'copy', 'share', 'next'],
    ...['subheading', 'body-list', 'body-quote'],
  ],
  isNoted: true,
  schemaType: 'Conversation',
  heading: (story) => story.conversation?.title,
  items: (story) => [
    ...line('subtitle', story.conversation?.subtitle),
    ...(story.conversation?.turns ?? []).map(({speaker, text, disclosure}): Speech => ({
      kind: 'turn',
      speaker,
      body: paragraphsOf(text),
      disclosure,
    })),
  ],
} as const satisfies Block<ConversationContent>);

/** Reads a conversation. */
export const conversationReader = /* @__PURE__ */ withoutPrototype<
  BlockReader<ConversationContent>
>({
  read: readConversation,
  disclose: ({conversation: talk}, made) => {
    if (!talk || !made.some(Boolean)) return {...(talk && {conversation: talk})};
    const turns = talk.turns.map((turn, index) => {
      const disclosure = made[index];
      return disclosure ? {...turn, disclosure} : turn;
    });
    return {conversation: {...talk, turns}};
  },
});
