import type {LitElement} from 'lit';

/**
 * Gives an element the attribute of a property, which its styles go by, or takes it away where the
 * property has no value. An element whose class has no such property keeps what a page wrote.
 */
export const reflect = <Name extends string>(
  element: LitElement & {readonly [Key in Name]?: string | null | undefined},
  name: Name,
): void => {
  // Every object's constructor is only known as a function.
  const {observedAttributes} = element.constructor as typeof LitElement;
  const value = element[name] ?? null;
  if (!observedAttributes.includes(name) || value === element.getAttribute(name)) return;
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
};
