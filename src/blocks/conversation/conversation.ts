import type {Body, Disclosure, Text, TextInput} from '../../story/story.js';

/** What one speaker says before the next one speaks. */
export interface Turn<T = Text> {
  /** The speaker's name; nobody's where it is absent, as in a magazine's questions and answers. */
  readonly speaker?: string;
  /** What is said. */
  readonly text: Body<T>;
  /** How the turn was made, where that differs from the rest. */
  readonly disclosure?: Disclosure;
}

/** A transcript: the first speaker asks, the others answer. */
export interface Conversation<T = Text> {
  /** Its heading. */
  readonly title?: T;
  /** A line beneath the heading. */
  readonly subtitle?: T;
  /** Who says what, in order. */
  readonly turns: readonly Turn<T>[];
}

/** A conversation as a publisher may write it. */
export interface ConversationInput extends Omit<Conversation<TextInput>, 'turns'> {
  /** Who says what, in order; or a transcript, each speech on a line that begins with `Name: `. */
  readonly turns: readonly Turn<TextInput>[] | string;
}

/** The field of a story that is its conversation. */
export interface ConversationContent {
  /** The Hearth Conversation. */
  readonly conversation?: Conversation;
}

/** The same as a publisher may write it. */
export interface ConversationContentInput {
  /** The Hearth Conversation, or its turns as a transcript. */
  readonly conversation?: ConversationInput | string;
}
