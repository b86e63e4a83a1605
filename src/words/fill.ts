/** Letters of the scripts that run from right to left. */
const RTL = /[\u0590-\u08ff]/;

/**
 * Puts values in the place of their names: `Reviewed by {name}`. Where one of the two runs from
 * right to left the value is isolated, so that it does not tear the words around it apart.
 * @see https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates
 */
export const fill = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (hole, name: string) => {
    const value = values[name] ?? hole;
    return RTL.test(text + value) ? `\u2068${value}\u2069` : value;
  });
