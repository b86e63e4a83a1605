/** The default headings of the blocks, by the blocks' names, in English. */
export const LABELS = {
  keyPoints: 'Key points',
  narrative: 'In brief',
  report: 'Full report',
  conversation: 'The Hearth Conversation',
} as const;

/** The default headings of the blocks, in one language. */
export type Labels = {readonly [Name in keyof typeof LABELS]: string};
