import type {LitElement} from 'lit';

/** What is to be said of each attribute that has a value which does not exist. */
export const wrongValues = (host: Element): string[] => {
  const {elementProperties} = host.constructor as typeof LitElement;
  return [...elementProperties].flatMap(([name, {attribute, type}]) => {
    const key = String(attribute || name);
    const value = Reflect.get(host, name) as string | number | boolean | null | undefined;
    const written = host.getAttribute(key);
    if (type === Boolean) {
      // In a story that has it, a tag may do without.
      const isLeftOut = key === 'share' && written === 'false';
      if (!value || !written || ['true', key].includes(written) || isLeftOut) return [];
      return `${key}="${written}" switches it on, as ${key} alone does. Leave it out to switch it off.`;
    }
    const wrong = value || written;
    if (!wrong || !Array.isArray(type) || type.includes(value)) return [];
    const known = type.map((one) => `"${String(one)}"`).join(', ');
    return `there is no ${key}="${wrong}". Write ${known}, or leave it out.`;
  });
};
