import type {Block} from '@wordpress/blocks';
import {htmlOf} from '../line.js';

/**
 * Who speaks behind a turn: whoever spoke before the one who speaks in it. Nobody where only one has
 * spoken.
 */
export const nextSpeaker = (turns: readonly Block[], index: number): string => {
  const names = turns
    .slice(0, index + 1)
    .map(({attributes}) => htmlOf(attributes['speaker']))
    .filter(Boolean);
  return names.filter((name) => name !== names.at(-1)).at(-1) ?? '';
};
