import {localeOf} from '../words/find.js';

/** How long a browser is given to find its voices, in milliseconds. */
const PATIENCE = 2000;

/** A voice, and how high it speaks. */
export interface Cast {
  readonly voice: SpeechSynthesisVoice;
  readonly pitch: number;
}

/** What speaks, where the browser has it, and the page has put nothing else there. */
export const synthesis = (): SpeechSynthesis | undefined => {
  try {
    const page: Partial<Window & typeof globalThis> = window;
    const {speechSynthesis, SpeechSynthesisUtterance: Utterance} = page;
    const isThere = typeof speechSynthesis?.speak === 'function' && typeof Utterance === 'function';
    return isThere ? speechSynthesis : undefined;
  } catch {
    return undefined;
  }
};

/** The browser's voices, which may come later. */
export const findVoices = async (
  speech: SpeechSynthesis,
): Promise<readonly SpeechSynthesisVoice[]> => {
  if (!speech.getVoices().length) {
    await new Promise<void>((resolve) => {
      speech.addEventListener('voiceschanged', () => resolve());
      setTimeout(resolve, PATIENCE);
    });
  }
  return speech.getVoices();
};

/** How near a voice is to a language: 0 is another one. */
const nearness = (
  {lang, default: isDefault}: SpeechSynthesisVoice,
  wanted: Intl.Locale,
): number => {
  const own = localeOf(lang)?.maximize();
  if (own?.language !== wanted.language) return 0;
  return 1 + (own.region === wanted.region ? 2 : 0) + (isDefault ? 1 : 0);
};

const nearest = (
  voices: readonly SpeechSynthesisVoice[],
  wanted: Intl.Locale,
): readonly SpeechSynthesisVoice[] =>
  voices
    .filter((voice) => nearness(voice, wanted))
    .sort((one, other) => nearness(other, wanted) - nearness(one, wanted));

/**
 * Gives each speaker of a language a voice, by the speaker's place: two of them if there are two,
 * and to further ones the same at another pitch. Nothing where there is none.
 */
export const castVoices = (
  voices: readonly SpeechSynthesisVoice[],
  lang: string,
): ((place: number) => Cast) | undefined => {
  const wanted = (localeOf(lang) ?? localeOf(navigator.language))?.maximize();
  const able = wanted ? nearest(voices, wanted) : voices;
  const [first] = able;
  if (!first) return;
  const second = able.find(({voiceURI}) => voiceURI !== first.voiceURI);
  return (place) => ({
    voice: (place % 2 && second) || first,
    pitch: PITCHES[second ? place >> 1 : place % PITCHES.length] ?? 1,
  });
};

/** Of those who share a voice. */
const PITCHES = [1, 1.3, 0.8, 1.15];
