import type {LISTENING} from '../words/listening.js';
import type {Spoken} from '../words/find.js';
import {makeElement} from './make-element.js';
import type {Narration} from './narrator.js';

/** What the buttons do. */
interface Presses {
  /** Begins, pauses or goes on. */
  play(): void;
  stop(): void;
}

/** The buttons that read an element aloud, and the line that says why they cannot. */
export interface ListenControl {
  readonly box: HTMLElement;
  /** Shows what is being done. */
  show(state: Narration, words: Spoken<typeof LISTENING>): void;
}

const NAMES = {idle: 'listen', mute: 'listen', speaking: 'pause', paused: 'resume'} as const;

/** Makes a control, which stands nowhere yet. */
export const makeListenControl = (presses: Presses): ListenControl => {
  const box = makeElement('div', {class: 'listening'});
  const play = makeElement('button', {part: 'listen', type: 'button'});
  const stop = makeElement('button', {part: 'stop', type: 'button'});
  const status = makeElement('span', {role: 'status'});
  box.append(play, stop, status);
  play.addEventListener('click', () => presses.play());
  stop.addEventListener('click', () => presses.stop());
  return {
    box,
    show(state, words) {
      const isOn = state === 'speaking' || state === 'paused';
      // Who is on a button that goes stays with the other one.
      if (!isOn && stop.matches(':focus')) play.focus();
      box.lang = words.lang;
      box.dataset['state'] = state;
      if (play.textContent !== words[NAMES[state]]) play.textContent = words[NAMES[state]];
      stop.hidden = !isOn;
      stop.ariaLabel = words.stop;
      stop.title = words.stop;
      const told = state === 'mute' ? words.noVoice : '';
      if (status.textContent !== told) status.textContent = told;
    },
  };
};
