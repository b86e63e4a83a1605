import type {LitElement} from 'lit';

/** What is to be said of each attribute that has a value which does not exist. */
export const wrongValues = (host: Element): string[] => {
  const {elementProperties} = host.constructor as typeof LitElement;
  return [...elementProperties].flatMap(([name, {attribute, type}]) => {
    const key = String(attribute || name);
    const value = host.getAttribute(key) || Reflect.get(host, name) || '';
    if (!value || !Array.isArray(type) || type.some((one) => String(one) === value)) return [];
    const known = type.map((one) => `"${String(one)}"`).join(', ');
    return `there is no ${key}="${String(value)}". Write ${known}, or leave it out.`;
  });
};
