import type {LitElement} from 'lit';
import type {MistakesHost} from '../doors/doors-host.js';
import {imports} from './imports.js';

/** UTF-8 that was read in another encoding, and the reverse. */
const MISREAD = /[\xc2\xc3][\x80-\xbf]|\xe2\u20ac|\ufffd/;

/** Values that authors write to switch a boolean attribute off; it stays on. */
const OFF = /^(false|no|off)$/i;

/**
 * Looks for mistakes of the page's author: an element shows nothing, an attribute has a value that
 * does not exist, a text was read in the wrong encoding. What explains them is loaded only then.
 */
export const noticeMistakes = (host: MistakesHost): void => {
  if (isEmpty(host) || MISREAD.test(host.textContent) || hasWrongValue(host))
    void imports.explain().then(
      ({explainElement}) => explainElement(host),
      () => undefined,
    );
};

/** Whether an element shows nothing, as one that a `hearth-story` has made may well do. */
const isEmpty = (host: MistakesHost): boolean =>
  !host.doors.isWaiting && !!host.shadowRoot?.querySelector('slot[hidden]:only-child');

/** Whether a property has a value that does not exist: of some, `type` lists those that do. */
const hasWrongValue = (host: MistakesHost): boolean =>
  [...(host.constructor as typeof LitElement).elementProperties].some(([name, {type}]) => {
    const value = Reflect.get(host, name) as string | number | boolean | null | undefined;
    // A script may have switched it off since: Svelte leaves what its server has written.
    if (type === Boolean) return value && OFF.test(`${host.getAttribute(String(name))}`);
    return Array.isArray(type) && !/^0?$/.test(String(value ?? '')) && !type.includes(value);
  });
