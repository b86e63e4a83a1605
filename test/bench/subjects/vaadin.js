import '@vaadin/message-list';

/** @typedef {import('../content.js').Turn} Turn */

const element = document.createElement('vaadin-message-list');

const itemOf = (/** @type {Turn} */ {speaker, text}) => ({userName: speaker, text});

/** @type {readonly Turn[]} */
let shown = [];

/** @param {readonly Turn[]} turns */
export const fill = (turns) => {
  shown = turns;
  if (!element.isConnected) document.body.append(element);
  element.items = turns.map(itemOf);
};

/** @param {Turn} turn */
export const append = (turn) => {
  shown = [...shown, turn];
  element.items = [...element.items, itemOf(turn)];
};

/** @param {string} token */
export const stream = (token) => {
  const {speaker = '', text = ''} = shown.at(-1) ?? {};
  const turn = {speaker, text: `${text}${token}`};
  shown = [...shown.slice(0, -1), turn];
  element.items = [...element.items.slice(0, -1), itemOf(turn)];
};

export const count = () => element.querySelectorAll('vaadin-message').length;

export const lastText = () => element.lastElementChild?.textContent ?? '';
