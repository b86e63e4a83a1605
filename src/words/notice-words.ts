/** How a text was made, in English. `{name}` stands for a value. */
export const DISCLOSURE = {
  generated: 'Written by AI',
  assisted: 'Written with the help of AI',
  unaided: 'Written without AI',
  details: 'How this was made',
  model: 'Model: {model}',
  reviewed: 'Reviewed by {name}',
  reviewedOn: 'Reviewed by {name}, {date}',
  policy: 'Our policy on AI',
} as const;

/** What became of a text after it was published, in English. */
export const STATES = {
  corrected: 'Corrected',
  correctedOn: 'Corrected on {date}',
  withdrawn: 'This text has been withdrawn.',
  withdrawnOn: 'This text was withdrawn on {date}.',
} as const;

/** The words of notices. */
export const NOTICE_WORDS = {...DISCLOSURE, ...STATES};

/** The same in any language. */
export type NoticeWords = Readonly<Record<keyof typeof NOTICE_WORDS, string>> & {
  /** The language that they are in, for dates. */
  readonly lang: string;
};
