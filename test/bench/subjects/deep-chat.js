/** As its documentation shows past messages: by `history`, and later ones by its methods. */

/** @typedef {import('../content.js').Turn} Turn */

const element = document.createElement('deep-chat');
Object.assign(element, {demo: true});

const messageOf = (/** @type {Turn} */ {speaker, text}) => ({
  role: speaker === 'Reader' ? 'user' : 'ai',
  text,
});

let number = 0;
/** @type {Turn | undefined} */
let last;

/** @param {readonly Turn[]} turns */
export const fill = (turns) => {
  Object.assign(element, {history: turns.map(messageOf)});
  number = turns.length;
  last = turns.at(-1);
  if (!element.isConnected) document.body.append(element);
};

/** @param {Turn} turn */
export const append = (turn) => {
  element.addMessage(messageOf(turn));
  number += 1;
  last = turn;
};

/** @param {string} token */
export const stream = (token) => {
  if (!last) return;
  last = {...last, text: `${last.text}${token}`};
  element.updateMessage({text: last.text}, number - 1);
};

export const count = () => element.shadowRoot?.querySelectorAll('.message-bubble').length ?? 0;

export const lastText = () =>
  [...(element.shadowRoot?.querySelectorAll('.message-bubble') ?? [])].at(-1)?.textContent ?? '';
