/**
 * Stands in for `@lit/reactive-element/css-tag.js` in `dist/cdn`: the same exports, for styles
 * without interpolations, and for elements that adopt their own.
 * @see https://github.com/lit/lit/blob/main/packages/reactive-element/src/css-tag.ts
 */
export class CSSResult {
  readonly cssText: string;

  constructor(cssText: string) {
    this.cssText = cssText;
  }
}

export const supportsAdoptingStyleSheets = true;

export const css = ([cssText = '']: TemplateStringsArray): CSSResult => new CSSResult(cssText);

export const unsafeCSS = (cssText: unknown): CSSResult => new CSSResult(String(cssText));

export const adoptStyles = (): void => undefined;

export const getCompatibleStyle = (style: CSSResult): CSSResult => style;
