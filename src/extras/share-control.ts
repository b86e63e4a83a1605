import {makeElement} from './make-element.js';

/** A button that shares an item, and the line that tells what became of it. */
export interface Control {
  readonly box: HTMLElement;
  onPress: () => unknown;
  /** Names the button, in a language. */
  name(text: string, lang: string): void;
  /** Tells a reader, and screen readers. */
  tell(text: string): void;
}

/** How long what became of it stays in sight, in milliseconds. */
const SHOWN_FOR = 4000;

/** Makes a control, which stands nowhere yet. */
export const makeControl = (): Control => {
  const box = makeElement('span', {class: 'sharing'});
  const button = makeElement('button', {part: 'share', type: 'button'});
  const status = makeElement('span', {role: 'status'});
  box.append(button, status);
  let timer: ReturnType<typeof setTimeout>;
  const control: Control = {
    box,
    onPress: () => undefined,
    name(text, lang) {
      box.lang = lang;
      button.ariaLabel = text;
      button.title = text;
    },
    tell(text) {
      status.replaceChildren(text);
      clearTimeout(timer);
      timer = setTimeout(() => status.replaceChildren(), SHOWN_FOR);
    },
  };
  button.addEventListener('click', () => control.onPress());
  return control;
};
