/** The same words as canonical HTML, written as a string by whoever made the page. */

/** @typedef {import('../content.js').Turn} Turn */

const block = document.createElement('div');
block.className = 'hearth-conversation';

const lineOf = (/** @type {Turn} */ {speaker, text}) => `<p><b>${speaker}</b> ${text}</p>`;

let html = '';

/** Called before the clock starts: a server has done this. @param {readonly Turn[]} turns */
export const prepare = (turns) => {
  html = `<h3>The barrier</h3>${turns.map(lineOf).join('')}`;
};

export const fill = () => {
  if (!block.isConnected) document.body.append(block);
  block.innerHTML = html;
};

/** @param {Turn} turn */
export const append = (turn) => block.insertAdjacentHTML('beforeend', lineOf(turn));

/** @param {string} token */
export const stream = (token) => block.lastElementChild?.lastChild?.appendData(token);

export const count = () => block.querySelectorAll('p').length;

export const lastText = () => block.lastElementChild?.textContent ?? '';

/** @param {number} number @param {readonly string[]} points */
export const addLists = (number, points) => {
  const items = points.map((point) => `<li>${point}</li>`).join('');
  const list = `<div class="hearth-key-points"><h3>Key points</h3><ul>${items}</ul></div>`;
  document.body.insertAdjacentHTML('beforeend', list.repeat(number));
};

export {addLists as addHtmlLists};

export const countLists = () => document.querySelectorAll('.hearth-key-points').length;
