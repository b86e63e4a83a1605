/** What a vector is made from: a story as anybody may write it, JSON of any kind. */
export interface Input {
  readonly story: unknown;
  /** Headings and words in the place of the English ones. */
  readonly labels?: Readonly<Record<string, string>>;
}

/** Inputs by their names, which say what each is about. */
export type Inputs = Readonly<Record<string, Input>>;

/** A story with one text in every place that has room for one. */
export const everywhere = (text: unknown): unknown => ({
  headline: text,
  dek: text,
  keyPoints: [text],
  narrative: [text],
  quote: {text, attribution: text},
  conversation: {title: text, subtitle: text, turns: [{speaker: 'Model', text}]},
});
