import {fold} from './fold.js';
import {TextBuilder} from './text-builder.js';

/** What people write before a name that they sign with: no part of an attribution. */
export const SIGNATURE = /^[\s—–―-]+/;

/** Builds an attribution: a text without the dash before the name. */
export class AttributionBuilder extends TextBuilder {
  override addString(value: string): void {
    super.addString(this.text === undefined ? fold(value).replace(SIGNATURE, '') : value);
  }
}
