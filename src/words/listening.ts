/** Reading aloud. */
export const LISTENING = {
  listen: 'Listen',
  pause: 'Pause',
  resume: 'Resume',
  stop: 'Stop',
  noVoice: 'This device has no voice for this language.',
} as const;
