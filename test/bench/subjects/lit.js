/** The least that shows the same in Lit as it is published. */
import {LitElement, css, html} from 'lit';

/** @typedef {import('../content.js').Turn} Turn */

class StockConversation extends LitElement {
  static properties = {turns: {attribute: false}};
  static styles = css`
    li {
      margin-block-start: 1em;
      padding: 0.8em 1.1em;
      border-radius: 0.5em;
      background: #eee;
    }
  `;

  constructor() {
    super();
    /** @type {readonly Turn[]} */
    this.turns = [];
  }

  render() {
    return html`<h3>The barrier</h3>
      <ol>
        ${this.turns.map(
          ({speaker, text}) =>
            html`<li>
              <b>${speaker}</b>
              <p>${text}</p>
            </li>`,
        )}
      </ol>`;
  }
}

class StockKeyPoints extends LitElement {
  static properties = {points: {attribute: false}};

  constructor() {
    super();
    /** @type {readonly string[]} */
    this.points = [];
  }

  render() {
    return html`<h3>Key points</h3>
      <ul>
        ${this.points.map((point) => html`<li>${point}</li>`)}
      </ul>`;
  }
}

customElements.define('stock-conversation', StockConversation);
customElements.define('stock-key-points', StockKeyPoints);

const element = new StockConversation();

/** @param {readonly Turn[]} turns */
export const fill = (turns) => {
  if (!element.isConnected) document.body.append(element);
  element.turns = turns;
};

/** @param {Turn} turn */
export const append = (turn) => fill([...element.turns, turn]);

/** @param {string} token */
export const stream = (token) => {
  const {speaker = '', text = ''} = element.turns.at(-1) ?? {};
  fill([...element.turns.slice(0, -1), {speaker, text: `${text}${token}`}]);
};

export const count = () => element.shadowRoot?.querySelectorAll('li').length ?? 0;

export const lastText = () =>
  element.shadowRoot?.querySelector('li:last-child p')?.textContent ?? '';

/** @param {number} number @param {readonly string[]} points */
export const addLists = (number, points) => {
  for (let index = 0; index < number; index++) {
    const list = new StockKeyPoints();
    list.points = points;
    document.body.append(list);
  }
};

export const countLists = () =>
  [...document.querySelectorAll('stock-key-points')].filter((list) =>
    list.shadowRoot?.querySelector('li'),
  ).length;
