import type {LitElement} from 'lit';

/** What is to be said of each attribute that has a value which does not exist. */
export const wrongValues = (host: Element): string[] => {
  const {elementProperties} = host.constructor as typeof LitElement;
  return [...elementProperties].flatMap(([name, {attribute, type}]) => {
    const key = String(attribute || name);
    const value = host.getAttribute(key) ?? (Reflect.get(host, name) as string | null | undefined);
    const isKnown = Array.isArray(type) && type.some((one) => String(one) === String(value));
    if (!value || !Array.isArray(type) || isKnown) return [];
    const known = type.map((one) => `"${String(one)}"`).join(', ');
    return `there is no ${key}="${value}". Write ${known}, or leave it out.`;
  });
};
