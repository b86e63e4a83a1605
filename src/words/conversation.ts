/** The buttons of a conversation, and what it tells of them. */
export const CONVERSATION = {
  copy: 'Copy',
  copyTurn: 'Copy what {speaker} says',
  copied: 'Copied',
  notCopied: 'Could not copy',
  /** What is copied or shared, between quotation marks: those of CLDR. */
  quoted: '“{text}”',
  next: 'Next question',
  left: {one: 'One question left', other: '{count} questions left'},
} as const;
