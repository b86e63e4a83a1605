import {blankHostStyles} from '../theme/host.styles.js';
import {adoptStyles, dropStyles} from './adopt-styles.js';

/** Takes an element that shows nothing, and waits for nothing, out of the page's layout. */
export const hideBlank = ({shadowRoot, ariaBusy}: HTMLElement): void => {
  if (!shadowRoot) return;
  const isBlank = !ariaBusy && !shadowRoot.querySelector(':not(slot[hidden])');
  (isBlank ? adoptStyles : dropStyles)(shadowRoot, [blankHostStyles]);
};
