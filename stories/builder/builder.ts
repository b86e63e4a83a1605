import {html, LitElement, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';
import {THEMES} from '../themes.js';
import {builderStyles} from './builder.styles.js';
import {findFaint} from './contrast.js';
import {renderExport} from './export.js';
import {renderFaint, type SchemeFaint} from './faint.js';
import {FONT_LIST, renderToken} from './fields.js';
import {renderPane, SCHEMES, type Scheme} from './pane.js';
import {renderStart} from './start.js';
import {EMPTY, readTheme, writeTheme, type Theme} from './theme.js';
import {PAGE_TOKENS, TOKEN_GROUPS, type TokenGroup} from './tokens.js';

/** How long the widgets have to show what has changed, in milliseconds. */
const PAUSE = 200;

/** What shows in the widgets. */
const SHOWN = ['sample', 'theme', 'page', 'schemes'];

/** The theme builder: tokens beside the widgets that they change, their contrast, and the CSS. */
export class ThemeBuilder extends LitElement {
  static override properties = {
    sample: {},
    start: {state: true},
    theme: {state: true},
    page: {state: true},
    schemes: {state: true},
    faint: {state: true},
    news: {state: true},
  };
  static override styles: CSSResultGroup = builderStyles;

  /** The sample story that the widgets show. */
  declare sample: string;
  /** The name of the theme that was begun with, or empty. */
  declare start: string;
  declare theme: Theme;
  /** What the page around the widgets gives them. */
  declare page: Theme['values'];
  declare schemes: readonly Scheme[];
  declare faint: readonly SchemeFaint[];
  /** What a screen reader is told. */
  declare news: string;

  readonly #sheet = new CSSStyleSheet();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.sample = 'tidal-plant';
    this.start = '';
    this.theme = EMPTY;
    this.page = {};
    this.schemes = SCHEMES;
    this.faint = [];
    this.news = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // As a page's own would: its rules reach the elements, and its root is the document's.
    for (const root of [document, this.shadowRoot]) root?.adoptedStyleSheets.push(this.#sheet);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const root of [document, this.shadowRoot]) {
      if (root) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((s) => s !== this.#sheet);
    }
    clearTimeout(this.#timer);
  }

  protected override updated(changed: PropertyValues): void {
    if (!SHOWN.some((name) => changed.has(name))) return;
    const page = writeTheme({values: this.page, rest: ''}, '.pane');
    this.#sheet.replaceSync(`${writeTheme(this.theme, ':root, .pane')}${page}`);
    this.#lookLater();
  }

  protected override render(): TemplateResult {
    return html`<div class="head">
        <h1>Theme builder</h1>
        <p>
          Change the tokens, and the widgets follow. Take the CSS with you: on your page it is all
          that the theme needs.
        </p>
      </div>
      <form @submit=${(event: Event) => event.preventDefault()}>
        ${renderStart(this, this.#begin)}
        ${TOKEN_GROUPS.map((group, i) => this.#renderGroup(group, i === 0))} ${this.#renderPage()}
        ${renderExport(writeTheme(this.theme), {
          tell: (news) => (this.news = news),
          read: (css) => (this.theme = readTheme(css)),
          reset: () => this.#begin(this.start),
        })}
        ${FONT_LIST}
      </form>
      <div class="show">
        ${renderFaint(this.faint)}
        <div class="panes" @hearth-ready=${this.#lookLater}>
          ${this.schemes.map((scheme, i) => renderPane(scheme, this.sample, i > 0))}
        </div>
      </div>
      <p class="hidden" role="status">${this.news}</p>`;
  }

  #renderGroup({title, tokens}: TokenGroup, isOpen: boolean): TemplateResult {
    const {values} = this.theme;
    return html`<details ?open=${isOpen}>
      <summary>${title}</summary>
      ${tokens.map((token) => renderToken(token, values[token.name] ?? '', this.#setToken))}
    </details>`;
  }

  #renderPage(): TemplateResult {
    return html`<details>
      <summary>Your page</summary>
      <p>Where the widgets will stand. This is no part of the theme.</p>
      ${PAGE_TOKENS.map((token) => renderToken(token, this.page[token.name] ?? '', this.#setPage))}
    </details>`;
  }

  readonly #begin = (name: string): void => {
    this.start = name;
    this.theme = readTheme(THEMES[name] ?? '');
  };

  readonly #setToken = (name: string, value: string): void => {
    this.theme = {...this.theme, values: withValue(this.theme.values, name, value)};
  };

  readonly #setPage = (name: string, value: string): void => {
    this.page = withValue(this.page, name, value);
  };

  #lookLater(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => (this.faint = this.#look()), PAUSE);
  }

  #look(): SchemeFaint[] {
    return this.schemes.flatMap((scheme) => {
      const pane = this.renderRoot.querySelector(`[data-scheme='${scheme}']`);
      return pane ? findFaint(pane).map((faint) => ({...faint, scheme})) : [];
    });
  }
}

/** Without the name where there is no value. */
const withValue = (values: Theme['values'], name: string, value: string): Theme['values'] => {
  const {[name]: _, ...others} = values;
  return value ? {...others, [name]: value} : others;
};
