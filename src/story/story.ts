/** The version of the story format that this library reads and writes. */
export const STORY_VERSION = 1;

/** The names of the spans that wrap text; each is also the HTML element that shows it. */
export const MARKS = [
  'strong',
  'em',
  'code',
  'q',
  'cite',
  'sub',
  'sup',
  's',
  'del',
  'ins',
  'mark',
  'small',
  'kbd',
] as const;

/** One of {@link MARKS}. */
export type MarkName = (typeof MARKS)[number];

/** `{"strong": …}` and its kin: text with one meaning added. Nests up to eight deep. */
export type Mark = {
  readonly [Name in MarkName]: {readonly [Key in Name]: Text};
}[MarkName];

/**
 * An address that is safe to link to: `http`, `https`, `mailto`, `tel`, or relative.
 * @pattern ^(([Hh][Tt][Tt][Pp][Ss]?|[Mm][Aa][Ii][Ll][Tt][Oo]|[Tt][Ee][Ll]):|[^\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\sA-Za-z]|[A-Za-z][A-Za-z0-9+.-]*($|[^\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069:A-Za-z0-9+.-]))[^\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]*$
 */
export type Address = string;

/**
 * A day, or a moment of it: ISO 8601, such as `2026-11-23` or `2026-11-23T09:00:00Z`.
 * @pattern ^\d{4}-\d\d-\d\d(T[\d:.]+(Z|[+-]\d\d:?\d\d)?)?$
 */
export type Moment = string;

/** What a link may say beside its address, as in HTML. */
export interface LinkAttributes {
  /** How the page that it leads to is related; `noopener` is always there beside a `target`. */
  readonly rel?: string;
  /** The browsing context that opens it, such as `_blank`. */
  readonly target?: string;
  /** It is downloaded, under this name; under its own where it is empty. */
  readonly download?: string;
  /** The language that it leads to. */
  readonly hreflang?: string;
}

/** A link inside text. */
export interface Anchor extends LinkAttributes {
  readonly a: Text;
  readonly href: Address;
}

/** A closing link. Without an address it shows as text. */
export interface Link extends LinkAttributes {
  /** What the link reads. */
  readonly label: string;
  /** Where it leads. */
  readonly url?: Address;
}

/** An abbreviation, and what it stands for. */
export interface Abbreviation {
  readonly abbr: Text;
  readonly title?: string;
}

/** A date, a time or a duration, and the same as HTML's `datetime` writes it. */
export interface Time {
  readonly time: Text;
  readonly datetime?: string;
}

/** Characters, and how they are read. */
export interface Ruby {
  readonly ruby: Text;
  readonly rt: Text;
}

/** A line break inside text. */
export interface Break {
  readonly br: true;
}

/**
 * A language, as a BCP 47 tag: `en`, `zh-Hant`.
 * @pattern ^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$
 */
export type Language = string;

/** A piece of text: plain (`<` is a less-than sign), or a small object that gives it a meaning. */
export type Span = string | Mark | Anchor | Abbreviation | Time | Ruby | Break;

/** One line or paragraph: plain, or a list of spans. White space is folded as HTML folds it. */
export type Text = string | readonly Span[];

/** Markdown in place of a text. It shows as it is written, with a warning. */
export interface Markdown {
  readonly markdown: string;
}

/** A text as a publisher may write it. */
export type TextInput = Text | Markdown;

/** One paragraph, or a list of them. A list that holds a span object is one paragraph. */
export type Paragraphs<T = Text> = T | readonly T[];

/** A heading inside a body. */
export interface BodyHeading<T = Text> {
  readonly heading: T;
}

/** A list inside a body. */
export interface BodyList<T = Text> {
  readonly list: readonly T[];
  /** Its items are numbered. */
  readonly ordered?: boolean;
  /**
   * The first number. Default: 1.
   * @asType integer
   */
  readonly start?: number;
}

/** A quotation inside a body. */
export interface BodyQuote<T = Text> {
  /** Its paragraphs. */
  readonly quote: Paragraphs<T>;
  /** Who is quoted, or what. */
  readonly cite?: T;
}

/** A piece of a body: a paragraph, a heading, a list or a quotation. */
export type BodyItem<T = Text> = T | BodyHeading<T> | BodyList<T> | BodyQuote<T>;

/**
 * One paragraph, or a list of paragraphs, headings, lists and quotations. A list that holds a span
 * object is one paragraph.
 */
export type Body<T = Text> = T | readonly BodyItem<T>[];

/** What part a machine had in the writing. */
export const DISCLOSURE_USES = ['generated', 'assisted', 'none'] as const;

/** How a text was made, and who answers for it. */
export interface Disclosure {
  /** What part a machine had in the writing: all of it, some of it, or none. */
  readonly use: (typeof DISCLOSURE_USES)[number];
  /** The machine's name. */
  readonly model?: string;
  /** Who read the text before it was published, and answers for it. */
  readonly reviewedBy?: string;
  /** When that was. */
  readonly reviewed?: Moment;
  /** Where the publisher says how it uses machines. */
  readonly policy?: Address;
}

/** What may become of a text after it was published. */
export const STATUS_STATES = ['corrected', 'withdrawn'] as const;

/** What became of a text after it was published. */
export interface Status<T = Text> {
  /** Corrected: it shows, and says so. Withdrawn: its place says so, and it is gone. */
  readonly state: (typeof STATUS_STATES)[number];
  /** What was wrong with it, for the reader. */
  readonly note?: T;
  /** When that was. */
  readonly date?: Moment;
}

/** Who publishes the story. */
export interface Publisher {
  readonly name: string;
  readonly url?: Address;
}

/** The picture that stands for the story. */
export interface Image {
  readonly url: Address;
  /** What it shows, for those who do not see it. */
  readonly alt?: string;
}

/** What the story rests on. */
export interface Source {
  readonly title: string;
  readonly url?: Address;
}

/** Which way the story's script runs. */
export const DIRECTIONS = ['ltr', 'rtl', 'auto'] as const;

/** How a block differs from the rest of its story. */
export interface BlockNotes<T = Text> {
  /** How it was made, in place of the story's own. */
  readonly disclosure?: Disclosure;
  /** What became of it. */
  readonly status?: Status<T>;
}

/** What a reader does not read, but a page and its servers may need. */
export interface StoryMeta {
  /** What the publisher's system calls the story. */
  readonly id?: string;
  /** Where the article stands. */
  readonly url?: Address;
  /** Who publishes it. */
  readonly publisher?: Publisher;
  /** The names of those who wrote it. */
  readonly authors?: readonly string[];
  /** The part of the publication that it stands in. */
  readonly section?: string;
  /** When it was first published. */
  readonly published?: Moment;
  /** When it was last changed. */
  readonly modified?: Moment;
  /** The picture that stands for it. */
  readonly image?: Image;
  /** What it rests on. */
  readonly sources?: readonly Source[];
  /** How the text was made, and who answers for it. */
  readonly disclosure?: Disclosure;
  /** What became of the whole of it. One that was withdrawn has no content. */
  readonly status?: Status;
}
