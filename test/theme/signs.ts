import {contrast, over, readColour, toHex} from '../../stories/builder/colour.js';
import {groundBehind} from '../../stories/builder/contrast.js';

/** A sign is a line or a mark that tells a reader something: this much WCAG 2.2 asks for (1.4.11). */
const NEEDED = 3;
const MARK_NEEDED = 4.5;

/** An element and all below it, in shadow roots too. */
function* everything(root: Element): Generator<HTMLElement> {
  if (root instanceof HTMLElement) yield root;
  for (const child of [...(root.shadowRoot?.children ?? []), ...root.children]) {
    yield* everything(child);
  }
}

const isShown = (element: HTMLElement): boolean => element.getClientRects().length > 0;

/** What is drawn around a control in its focus: a choice is drawn by its label. */
const frameOf = (control: HTMLElement): HTMLElement => control.closest('label') ?? control;

const say = (element: HTMLElement, sign: string, colour: string, needed = NEEDED): string[] => {
  const ground = groundBehind(element);
  const shown = over(readColour(colour), ground);
  const ratio = contrast(shown, ground);
  const part = element.closest('[part]')?.getAttribute('part') ?? element.localName;
  const place = `${(element.getRootNode() as ShadowRoot).host?.localName} ${part}`;
  if (ratio >= needed) return [];
  return [`${place}: ${sign} ${toHex(shown)} on ${toHex(ground)}, ${ratio.toFixed(2)}`];
};

/** A link is known by its underline alone, a button and the choice that is made by a border. */
const lookAtControl = (control: HTMLElement): string[] => {
  const frame = frameOf(control);
  control.focus({focusVisible: true});
  const style = getComputedStyle(frame);
  const isLink = control instanceof HTMLAnchorElement;
  const hasBorder = style.borderBlockEndStyle !== 'none';
  return [
    ...(style.outlineStyle === 'none' ? [`${frame.localName} has no ring`] : []),
    ...say(frame, 'ring', style.outlineColor),
    ...(isLink ? say(frame, 'underline', style.textDecorationColor) : []),
    ...(hasBorder ? say(frame, 'border', style.borderBlockEndColor) : []),
  ];
};

/** Numbers and names that a style sheet writes are text as any other. */
const lookAtMark = (element: HTMLElement): string[] => {
  const {content, color} = getComputedStyle(element, '::before');
  return /counter|attr/.test(content) ? say(element, content, color, MARK_NEEDED) : [];
};

/** The signs below an element that are too faint: rings, borders, underlines, numbers; each once. */
export const findFaintSigns = (root: Element): string[] => {
  const shown = [...everything(root)].filter(isShown);
  const controls = shown.filter((element) => element.matches('a[href], button, input'));
  return [...new Set([...controls.flatMap(lookAtControl), ...shown.flatMap(lookAtMark)])];
};
