import type {LitElement} from 'lit';

/** What is to be said of each attribute that has a value which does not exist. */
export const wrongValues = (host: Element): string[] => {
  const {elementProperties} = host.constructor as typeof LitElement;
  return [...elementProperties].flatMap(([name, {attribute, type}]) => {
    const key = String(attribute || name);
    const value =
      host.getAttribute(key) ?? (Reflect.get(host, name) as string | boolean | null | undefined);
    // In a story that has it, a tag may do without.
    const isLeftOut = key === 'share' && value === 'false';
    if (type === Boolean && value && !['true', key].includes(String(value)) && !isLeftOut)
      return `${key}="${value}" switches it on, as ${key} alone does. Leave it out to switch it off.`;
    const isKnown = Array.isArray(type) && type.some((one) => String(one) === String(value));
    if (!value || !Array.isArray(type) || isKnown) return [];
    const known = type.map((one) => `"${String(one)}"`).join(', ');
    return `there is no ${key}="${value}". Write ${known}, or leave it out.`;
  });
};
