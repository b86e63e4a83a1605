/** Whether an element is an embed code: `<script data-hearth="quote">`. */
export const isEmbed = (element: Element): boolean => element.localName === 'script';

/** The tags that an element may be, or stand in for. */
export const tagsOf = (element: Element): readonly string[] => {
  if (isEmbed(element)) return [`hearth-${element.getAttribute('data-hearth')}`];
  return element.localName === 'div' ? [...element.classList] : [element.localName];
};
