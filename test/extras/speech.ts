/** Something that was said, and the means to say that it has been. */
export interface Said {
  readonly text: string;
  readonly voice: string;
  readonly pitch: number;
  readonly lang: string;
  end(): void;
  fail(error: string): void;
}

/** A browser that speaks, by fakes in the place of its own means. */
export interface Speech {
  readonly said: Said[];
  /** How often it was told to break off. */
  readonly cancelled: () => number;
  /** Ends what is being said, `times` over. */
  end(times?: number): void;
  setVoices(...names: string[]): void;
  restore(): void;
}

class FakeUtterance {
  voice: SpeechSynthesisVoice | undefined;
  lang = '';
  pitch = 1;
  onend: (() => void) | undefined;
  onerror: ((event: {error: string}) => void) | undefined;
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

const toVoice = (name: string): SpeechSynthesisVoice => {
  const [lang = '', own = ''] = name.split(' ');
  return {lang, name: own, voiceURI: name, default: false, localService: true};
};

const define = (name: string, value: unknown): (() => void) => {
  const before = Object.getOwnPropertyDescriptor(window, name);
  Object.defineProperty(window, name, {configurable: true, value});
  return () => {
    Reflect.deleteProperty(window, name);
    if (before) Object.defineProperty(window, name, before);
  };
};

/** Puts fakes in the place of what speaks; a voice is a language and a name: `en-GB Ada`. */
export const fakeSpeech = (...names: string[]): Speech => {
  const said: Said[] = [];
  let voices = names.map(toVoice);
  let cancelled = 0;
  const synthesis = Object.assign(new EventTarget(), {
    getVoices: () => voices,
    speak: (utterance: FakeUtterance): void => {
      const {text, lang, pitch, voice} = utterance;
      const end = (): void => utterance.onend?.();
      const fail = (error: string): void => utterance.onerror?.({error});
      said.push({text, lang, pitch, voice: voice?.name ?? '', end, fail});
    },
    cancel: (): void => {
      cancelled += 1;
      // As browsers do, later.
      const last = said.at(-1);
      queueMicrotask(() => last?.fail('interrupted'));
    },
  });
  const restores = [
    define('speechSynthesis', synthesis),
    define('SpeechSynthesisUtterance', FakeUtterance),
  ];
  return {
    said,
    cancelled: () => cancelled,
    end: (times = 1) => {
      for (let time = 0; time < times; time += 1) said.at(-1)?.end();
    },
    setVoices: (...later) => {
      voices = later.map(toVoice);
      synthesis.dispatchEvent(new Event('voiceschanged'));
    },
    restore: () => restores.forEach((restore) => restore()),
  };
};

/** A browser that cannot speak, or a page that has put something else there. */
export const fakeSilence = (value?: unknown): (() => void) => define('speechSynthesis', value);
