/** Sharing. */
export const SHARING = {
  share: 'Share',
  shareQuote: 'Share this quote',
  sharePoint: 'Share this point',
  shareTurn: 'Share what {speaker} says',
  copyLink: 'Copy the link',
  linkCopied: 'Link copied',
} as const;
