import type {NotedName, StoryContent, StoryContentInput} from '../blocks/table.js';
import type {
  BlockNotes,
  DIRECTIONS,
  Language,
  Status,
  StoryMeta,
  STORY_VERSION,
  Text,
  TextInput,
} from '../story/story.js';

/** How blocks differ from the rest of their story, by their names. */
export type Blocks<T = Text> = {readonly [Name in NotedName]?: BlockNotes<T>};

/**
 * An article's companions: one immutable value, as {@link parseStory} gives it. Every field may be
 * absent, and none is present and empty.
 */
export interface Story extends StoryMeta, StoryContent {
  /** Its language. */
  readonly lang?: Language;
  /** Which way its script runs. */
  readonly dir?: (typeof DIRECTIONS)[number];
  /** How blocks differ from the rest. One that was withdrawn has no content. */
  readonly blocks?: Blocks;
}

/** The companions of a news article, as a publisher may write them. Every field may be left out. */
export interface StoryInput
  extends Omit<Story, keyof StoryContent | 'status' | 'blocks'>, StoryContentInput {
  /** The version of the format: 1, also where it is left out. */
  readonly version?: typeof STORY_VERSION;
  /** What became of the whole of it. The content of one that was withdrawn is left out. */
  readonly status?: Status<TextInput>;
  /** How blocks differ from the rest. The content of one that was withdrawn is left out. */
  readonly blocks?: Blocks<TextInput>;
}
