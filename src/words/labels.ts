/** The headings of the blocks whose stories give them none. */
export interface Labels {
  readonly keyPoints: string;
  readonly narrative: string;
  readonly report: string;
  readonly conversation: string;
}

/** The headings in English. */
export const LABELS: Labels = {
  keyPoints: 'Key points',
  narrative: 'In brief',
  report: 'Full report',
  conversation: 'The Hearth Conversation',
};
