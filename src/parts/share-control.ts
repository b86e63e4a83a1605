/** A button that shares an item, and the line that tells what became of it. */
export interface Control {
  readonly box: HTMLElement;
  onPress: () => unknown;
  /** Names the button, in a language. */
  name(text: string, lang: string): void;
  /** Tells a reader, and those who listen to the page. */
  tell(text: string): void;
}

/** How long what became of it stays in sight, in milliseconds. */
const SHOWN_FOR = 4000;

const HTML = 'http://www.w3.org/1999/xhtml';

/** In the name space of HTML, since a page may be XHTML. */
const make = (tag: string, attributes: Readonly<Record<string, string>>): HTMLElement => {
  const element = Document.prototype.createElementNS.call(document, HTML, tag) as HTMLElement;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
};

/** Makes a control, which stands nowhere yet. */
export const makeControl = (): Control => {
  const box = make('span', {class: 'sharing'});
  const button = make('button', {part: 'share', type: 'button'});
  const status = make('span', {role: 'status'});
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
