/** Whether an element has a class. */
export const hasClass = (
  element: {getAttribute(name: string): string | null},
  name: string,
): boolean => (element.getAttribute('class') ?? '').split(/\s+/).includes(name);
