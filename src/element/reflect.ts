/** Gives an element the attribute that its styles go by. */
export const reflect = (element: Element, name: string, value: string | null | undefined): void => {
  if (value === undefined || value === element.getAttribute(name)) return;
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
};
