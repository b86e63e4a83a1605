/** Whether an element is an embed code: `<script data-hearth="quote">`. */
export const isEmbed = (element: Element): boolean => element.localName === 'script';

/**
 * The types of scripts that browsers run.
 * @see https://html.spec.whatwg.org/multipage/scripting.html#prepare-the-script-element
 */
const RUNS = /^(\s*(module|.+\/(x-)?(java|ecma|live|j)script[\d.]*)\s*)?$/i;

/** Whether an element is an embed code that a consent tool holds back: `type="text/plain"`. */
export const isHeldBack = (element: Element): boolean =>
  isEmbed(element) && !RUNS.test(element.getAttribute('type') ?? '');

/** The tags that an element may be, or stand in for. */
export const tagsOf = (element: Element): readonly string[] => {
  if (isEmbed(element)) return [`hearth-${element.getAttribute('data-hearth')}`];
  return element.localName === 'div' ? [...element.classList] : [element.localName];
};
