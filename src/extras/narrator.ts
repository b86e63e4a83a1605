import type {Passage} from './passages.js';
import {readDocument} from './read-document.js';
import {sentencesOf} from './sentences.js';
import {castVoices, findVoices, synthesis, type Cast} from './voices.js';

/** What a narrator is doing; `mute` has no voice for the language. */
export type Narration = 'idle' | 'speaking' | 'paused' | 'mute';

interface Sentence extends Cast {
  readonly text: string;
  readonly passage: Passage;
}

/** What a narrator tells of itself. */
interface Listener {
  /** It does something else. */
  change(): void;
  /** It speaks a passage, or none any more. */
  speak(passage: Passage | undefined): void;
}

/** Only one is heard at a time on a page. */
const heard = new Set<Narrator>();

/** Errors that say that there is no voice after all. */
const NO_VOICE = /^(language|voice)-unavailable$/;

/**
 * Reads passages aloud, a sentence at a time. To pause is to break off a sentence, and to go on is
 * to begin it again: the browsers' own pause ends everything on Android, and forgets on Chrome.
 */
export class Narrator {
  state: Narration = 'idle';

  readonly #listener: Listener;
  #sentences: readonly Sentence[] = [];
  #at = 0;
  /** A browser forgets to say when one has ended that nobody holds. */
  #utterance: SpeechSynthesisUtterance | undefined;

  constructor(listener: Listener) {
    this.#listener = listener;
  }

  /** Begins to read. */
  async start(passages: readonly Passage[]): Promise<void> {
    const speech = synthesis();
    if (!speech) return;
    for (const other of heard) other.stop();
    heard.add(this);
    // What a page has left unsaid would come before.
    if (speech.speaking || speech.pending) speech.cancel();
    this.#sentences = [];
    this.#at = 0;
    this.#become('speaking');
    const voices = await findVoices(speech);
    // A reader may have thought better of it.
    if (this.state === 'idle') return;
    this.#sentences = sentencesIn(passages, voices);
    if (!this.#sentences.length) this.#end('mute');
    else if (this.state === 'speaking') this.#speak();
  }

  /** Breaks off. */
  pause(): void {
    if (this.state !== 'speaking') return;
    this.#become('paused');
    this.#hush();
  }

  /** Goes on with the sentence that it broke off in. */
  resume(): void {
    if (this.state !== 'paused') return;
    this.#become('speaking');
    if (this.#sentences.length) this.#speak();
  }

  /** Ends. */
  stop(): void {
    if (this.state !== 'idle') this.#end('idle');
  }

  #speak(): void {
    const sentence = this.#sentences[this.#at];
    if (!sentence) return this.stop();
    const utterance = new SpeechSynthesisUtterance(sentence.text);
    const {voice, pitch, passage} = sentence;
    Object.assign(utterance, {voice, pitch, lang: voice.lang.replace('_', '-')});
    utterance.onend = (): void => this.#goOn(utterance);
    utterance.onerror = ({error}): void => this.#fail(utterance, error);
    this.#hush();
    this.#utterance = utterance;
    this.#listener.speak(passage);
    synthesis()?.speak(utterance);
  }

  /** What was broken off still says that it has ended. */
  #goOn(utterance: SpeechSynthesisUtterance): void {
    if (utterance !== this.#utterance) return;
    this.#utterance = undefined;
    this.#at += 1;
    this.#speak();
  }

  #fail(utterance: SpeechSynthesisUtterance, error: string): void {
    if (utterance === this.#utterance) this.#end(NO_VOICE.test(error) ? 'mute' : 'idle');
  }

  #end(state: Narration): void {
    heard.delete(this);
    this.#hush();
    this.#listener.speak(undefined);
    this.#become(state);
  }

  #hush(): void {
    const wasSpeaking = this.#utterance;
    this.#utterance = undefined;
    if (wasSpeaking) synthesis()?.cancel();
  }

  #become(state: Narration): void {
    this.state = state;
    this.#listener.change();
  }
}

const sentencesIn = (
  passages: readonly Passage[],
  voices: readonly SpeechSynthesisVoice[],
): Sentence[] => {
  const casts = new Map<string, ReturnType<typeof castVoices>>();
  return passages.flatMap((passage) => {
    const {lang, texts, voice} = passage;
    if (!casts.has(lang)) casts.set(lang, castVoices(voices, lang));
    const cast = casts.get(lang)?.(voice);
    if (!cast) return [];
    return texts
      .flatMap((text) => sentencesOf(text, lang))
      .map((text) => ({...cast, text, passage}));
  });
};

/** Breaks off what is read on the page. */
const pauseAll = (): void => heard.forEach((narrator) => narrator.pause());

const pauseIfHidden = (): void => {
  if (readDocument('hidden')) pauseAll();
};

/** From now on nothing is read on a page that nobody sees. */
export const pauseWithPage = (): void => {
  const addListener = (target: EventTarget, type: string, listener: () => void): void =>
    EventTarget.prototype.addEventListener.call(target, type, listener);
  addListener(document, 'visibilitychange', pauseIfHidden);
  addListener(window, 'pagehide', pauseAll);
};
