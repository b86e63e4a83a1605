import type {Reader} from '../../story/reader.js';
import type {Readers} from '../../story/readers.js';
import type {Conversation, Turn} from './conversation.js';
import {parseTranscript} from './transcript.js';

/** Turns of two strings, as they were and as they were read: one that grows comes with all others. */
const known = new WeakMap<object, Turn & {readonly read: Turn}>();

/** Reads a conversation from JSON: an object, or a transcript as one string. */
export const parseConversation = (is: Readers): Reader<Conversation> => {
  const turns = turnsReader(is);
  const fields = is.object<Conversation>({title: is.text, subtitle: is.text, turns}, 'turns');
  return (value, cursor) => {
    if (typeof value !== 'string') return fields(value, cursor);
    const read = turns(value, cursor);
    return read && {turns: read};
  };
};

const turnsReader = (is: Readers): Reader<readonly Turn[]> => {
  const list = is.list(turnReader(is));
  return (value, cursor) => {
    if (typeof value !== 'string') return list(value, cursor);
    // Its own issues: their paths would lead into turns that nobody wrote.
    const read = list(parseTranscript(value), {...cursor, issues: []});
    if (read || !value.trim()) return read;
    return is.report(cursor, 'a transcript', 'text', 'Begin each speech with "Name: ".');
  };
};

const turnReader = (is: Readers): Reader<Turn> => {
  const newTurn = newTurnReader(is);
  return (value, cursor) => {
    if (!is.isObject(value) || is.fieldsOf(value).length !== 2) return newTurn(value, cursor);
    const [said, by] = [is.own(value, 'text'), is.own(value, 'speaker')];
    const before = known.get(value);
    if (before && before.text === said && before.speaker === by) return before.read;
    const read = newTurn(value, cursor);
    if (read?.speaker && typeof said === 'string' && typeof by === 'string')
      known.set(value, {text: said, speaker: by, read});
    return read;
  };
};

const newTurnReader = ({object, speaker, body: text, disclosure}: Readers): Reader<Turn> =>
  object<Turn>({speaker, text, disclosure}, 'text');
