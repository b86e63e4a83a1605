/** @typedef {import('./page.js').HostilePage} HostilePage */

/** The elements, and their markup beside them. */
export const BODY = '<main id="main">{content}</main><template id="words">{content}</template>';

const TAGS = 'hearth-key-points, hearth-conversation, hearth-quote, hearth-prose';

/** What each act may name. */
const NAMES = `
  const main = document.getElementById('main');
  const words = document.getElementById('words');
  const all = [...main.querySelectorAll('${TAGS}')];
  const later = (time = 0) => new Promise((done) => setTimeout(done, time));
`;

/**
 * A page that does something to the elements once they show.
 *
 * @param {string} name @param {string} act @param {Partial<HostilePage>} [more] @returns {HostilePage}
 */
export const move = (name, act, more = {}) => ({name, body: BODY, act: NAMES + act, ...more});
