/** Pages by which the harness itself is tested: what goes wrong on each is known. */
import {move} from './move.js';

/** @typedef {import('./page.js').HostilePage} HostilePage */

const POLICY = "require-trusted-types-for 'script'; trusted-types other";

/** @type {HostilePage[]} */
export const known = [
  move('changes-nothing', 'await later(20);'),
  move('changes-the-words', `all[0].shadowRoot.querySelector('section').append('more');`),
  move('hides-the-words', `all[0].shadowRoot.querySelector('section').hidden = true;`),
  move(
    'runs-foreign-code',
    `main.insertAdjacentHTML('beforeend', '<img src=x onerror=canary()>');
    await look.until(() => hostileProbe.length);`,
  ),
  move('rejects', `Promise.reject(new Error('not caught')); await later(50);`),
  move('goes-elsewhere', `history.replaceState(null, '', '#elsewhere');`),
  move('logs-an-error', `console.error('wrong');`),
  move('leaves-no-style', `all[0].shadowRoot.adoptedStyleSheets = [];`),
  {name: 'trusted-types', headers: {'content-security-policy': POLICY}},
];
