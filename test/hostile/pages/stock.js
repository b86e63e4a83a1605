/* global customElements -- it runs in browsers */
import {css, html, LitElement} from 'lit';
import {WORDS} from './content.js';

/**
 * An element as anyone would write it with Lit, that shows the words in its HTML. What the hostile
 * pages do to it says what they do.
 */
export class StockElement extends LitElement {
  static properties = {words: {attribute: false}, shown: {type: Boolean, reflect: true}};

  static styles = css`
    :host {
      display: block;
    }
  `;

  constructor() {
    super();
    this.words = [];
    this.shown = false;
  }

  connectedCallback() {
    super.connectedCallback();
    this.words = [...this.children].map((child) => child.textContent);
  }

  render() {
    return html`<section ?hidden=${!this.shown}>
        ${this.words.map((words) => html`<p>${words}</p>`)}
      </section>
      <slot hidden></slot>`;
  }
}

const asked = new URL(import.meta.url).searchParams.get('tag');

for (const tag of asked ? [asked] : Object.keys(WORDS)) {
  customElements.define(tag, class extends StockElement {});
}
