import type {Strings} from '../english.js';
import {PORTUGUESE} from './pt.js';

/** The words of the interface in the Portuguese of Portugal. */
export const PORTUGUESE_PORTUGAL: Strings = {
  ...PORTUGUESE,
  quoted: '«{text}»',
  share: 'Partilhar',
  shareQuote: 'Partilhar esta citação',
  sharePoint: 'Partilhar este ponto',
  shareTurn: 'Partilhar o que diz {speaker}',
  copyLink: 'Copiar a ligação',
  linkCopied: 'Ligação copiada',
  reviewed: 'Revisto por {name}',
  reviewedOn: 'Revisto por {name}, {date}',
  policy: 'A nossa política sobre IA',
};
