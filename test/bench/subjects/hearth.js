/** @typedef {import('../content.js').Turn} Turn */

/** @type {HTMLElement & {story?: unknown, src?: string}} */
const element = document.createElement('hearth-conversation');
/** @type {readonly Turn[]} */
let shown = [];

/** @param {readonly Turn[]} turns */
export const fill = (turns) => {
  shown = turns;
  if (!element.isConnected) document.body.append(element);
  element.story = {conversation: {title: 'The barrier', turns}};
};

/** @param {Turn} turn */
export const append = (turn) => fill([...shown, turn]);

/** @param {string} token */
export const stream = (token) => {
  const last = shown.at(-1);
  fill([...shown.slice(0, -1), {...last, text: `${last?.text}${token}`}]);
};

const list = () => element.shadowRoot?.querySelector('ol');

export const count = () => list()?.childElementCount ?? 0;

export const lastText = () => list()?.lastElementChild?.querySelector('p')?.textContent ?? '';

/** @param {number} number @param {readonly string[]} points */
export const addLists = (number, points) => {
  for (let index = 0; index < number; index++) {
    const list = document.createElement('hearth-key-points');
    Object.assign(list, {story: {keyPoints: points}});
    document.body.append(list);
  }
};

/** @param {number} number @param {readonly string[]} points */
export const addHtmlLists = (number, points) => {
  const items = points.map((point) => `<li>${point}</li>`).join('');
  const list = `<hearth-key-points><ul>${items}</ul></hearth-key-points>`;
  document.body.insertAdjacentHTML('beforeend', list.repeat(number));
};

export const countLists = () =>
  [...document.querySelectorAll('hearth-key-points')].filter((list) =>
    list.shadowRoot?.querySelector('li'),
  ).length;

/** An element a call, each with the same address. @param {string} src */
export const addSource = (src) => {
  const other = document.createElement('hearth-conversation');
  other.setAttribute('src', src);
  document.body.append(other);
};

export const countSources = () =>
  [...document.querySelectorAll('hearth-conversation')].filter((other) =>
    other.shadowRoot?.querySelector('li'),
  ).length;
