/** The version of the story format that this library reads and writes. */
export const STORY_VERSION = 1;

/** The names of the spans that wrap text; each is also the HTML element that shows it. */
export const MARKS = ['strong', 'em', 'code', 'q', 'cite', 'sub', 'sup'] as const;

/** One of {@link MARKS}. */
export type MarkName = (typeof MARKS)[number];

/** `{"strong": …}` and its kin: text with one meaning added. Nests up to eight deep. */
export type Mark = {
  readonly [Name in MarkName]: {readonly [Key in Name]: Text};
}[MarkName];

/** A link inside text. `href` is an address that {@link safeUrl} lets through. */
export interface Anchor {
  readonly a: Text;
  readonly href: string;
}

/** A line break inside text. */
export interface Break {
  readonly br: true;
}

/** A piece of text: plain (`<` is a less-than sign), or a small object that gives it a meaning. */
export type Span = string | Mark | Anchor | Break;

/** One line or paragraph: plain, or a list of spans. White space is folded as HTML folds it. */
export type Text = string | readonly Span[];

/** One paragraph, or a list of them. A list that holds a span object is one paragraph. */
export type Body<T = Text> = T | readonly T[];

/** A pull quote. */
export interface Quote<T = Text> {
  readonly text: Body<T>;
  /** Who said it, and as what. */
  readonly attribution?: T;
  /** Where it was said. */
  readonly url?: string;
}

/** What one speaker says before the next one speaks. */
export interface Turn<T = Text> {
  readonly speaker: string;
  readonly text: Body<T>;
}

/** A transcript: the first speaker asks, the others answer. */
export interface Conversation<T = Text> {
  readonly title?: T;
  readonly subtitle?: T;
  readonly turns: readonly Turn<T>[];
}

/** A closing link. Without an address it shows as text. */
export interface Link {
  readonly label: string;
  readonly url?: string;
}

/** Who publishes the story. */
export interface Publisher {
  readonly name: string;
  readonly url?: string;
}

/** The picture that stands for the story. */
export interface Image {
  readonly url: string;
  readonly alt?: string;
}

/** What the story rests on. */
export interface Source {
  readonly title: string;
  readonly url?: string;
}

/** What part a machine had in the writing. */
export const DISCLOSURE_USES = ['generated', 'assisted', 'none'] as const;

/** How the text was made, and who answers for it. Dates are ISO 8601. */
export interface Disclosure {
  readonly use: (typeof DISCLOSURE_USES)[number];
  readonly model?: string;
  readonly reviewedBy?: string;
  readonly reviewed?: string;
  readonly policy?: string;
}

/** Which way the story's script runs. */
export const DIRECTIONS = ['ltr', 'rtl', 'auto'] as const;

/** What a reader does not read, but a page and its servers may need. */
export interface StoryMeta {
  readonly id?: string;
  readonly url?: string;
  readonly publisher?: Publisher;
  readonly authors?: readonly string[];
  readonly section?: string;
  /** ISO 8601. */
  readonly published?: string;
  /** ISO 8601. */
  readonly modified?: string;
  readonly image?: Image;
  readonly sources?: readonly Source[];
  readonly disclosure?: Disclosure;
}

/** What a reader reads, over any form of text. */
export interface StoryContent<T = Text> {
  readonly headline?: T;
  readonly dek?: T;
  readonly hook?: T;
  readonly gist?: T;
  readonly lede?: T;
  readonly keyPoints?: readonly T[];
  readonly narrative?: readonly T[];
  readonly report?: readonly T[];
  readonly quote?: Quote<T>;
  readonly conversation?: Conversation<T>;
  readonly links?: readonly Link[];
}

/**
 * An article's companions: one immutable value, as {@link parseStory} gives it. Every field may be
 * absent, and none is present and empty.
 */
export interface Story extends StoryMeta, StoryContent {
  /** A BCP 47 language tag. */
  readonly lang?: string;
  readonly dir?: (typeof DIRECTIONS)[number];
}

/** A field of {@link Story} that a reader reads. */
export type StoryField = keyof StoryContent;
