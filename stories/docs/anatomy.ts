import {html, LitElement, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import {html as staticHtml, unsafeStatic} from 'lit/static-html.js';
import {attributes} from '../attributes.js';
import {anatomyStyles} from './anatomy.styles.js';
import type {ManifestElement} from './manifest-types.js';
import {SPECIMEN} from './specimen.js';

/** How much room a name needs, in pixels. */
const LINE = 26;

/** Where the name of a part stands, in pixels from the top. */
interface Mark {
  readonly part: string;
  readonly top: number;
}

/** Names keep the order of their parts from top to bottom, and stand clear of each other. */
const spread = (marks: readonly Mark[]): Mark[] => {
  let free = 0;
  return [...marks]
    .sort((a, b) => a.top - b.top)
    .map(({part, top}) => {
      const clear = Math.max(top, free);
      free = clear + LINE;
      return {part, top: clear};
    });
};

const rulesOf = ({tagName, cssParts}: ManifestElement): string =>
  cssParts
    .map(
      ({name}) => `
${tagName}::part(${name}) { opacity: 1; outline: 1px dashed #c2410c80; outline-offset: 2px }
figure:has([data-part='${name}']:is(:hover, :focus)) ${tagName}::part(${name}) {
  outline: 2px solid #c2410c; background: #c2410c1f }`,
    )
    .join('');

/**
 * An element with its parts outlined by `::part()`, as a style sheet of a page would, and their
 * names in the margin. A name that is pointed at or has the focus stands out with its part.
 */
export class AnatomyFigure extends LitElement {
  static override properties = {
    of: {attribute: false},
    given: {attribute: false},
    marks: {state: true},
  };
  static override styles: CSSResultGroup = anatomyStyles;

  /** What the manifest says of the element. */
  declare of: ManifestElement;
  /** Attributes for it. */
  declare given: Readonly<Record<string, unknown>> | undefined;
  declare marks: readonly Mark[];

  readonly #rules = new CSSStyleSheet();
  readonly #resized = new ResizeObserver(() => this.#place());

  constructor() {
    super();
    this.marks = [];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.shadowRoot?.adoptedStyleSheets.push(this.#rules);
    this.#rules.replaceSync(rulesOf(this.of));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resized.disconnect();
  }

  protected override firstUpdated(): void {
    if (this.#specimen) this.#resized.observe(this.#specimen);
  }

  protected override render(): TemplateResult {
    const {tagName} = this.of;
    const tag = unsafeStatic(tagName);
    const bottom = this.marks.at(-1)?.top ?? 0;
    return html`<figure aria-label=${`The parts of ${tagName}`}>
      <ul style=${`min-block-size: ${bottom + LINE}px`}>
        ${this.marks.map(renderMark)}
      </ul>
      <div class="stage">
        ${staticHtml`<${tag} ${attributes(this.given ?? {})} .story=${SPECIMEN}></${tag}>`}
      </div>
      ${this.#renderAbsent()}
    </figure>`;
  }

  get #specimen(): Element | null | undefined {
    return this.renderRoot.querySelector('.stage')?.firstElementChild;
  }

  #place(): void {
    const start = this.renderRoot.querySelector('ul')?.getBoundingClientRect().top ?? 0;
    const marks = this.of.cssParts.flatMap(({name: part}) => {
      const shown = this.#specimen?.shadowRoot?.querySelector(`[part~='${part}']`);
      return shown ? [{part, top: shown.getBoundingClientRect().top - start}] : [];
    });
    this.marks = spread(marks);
  }

  #renderAbsent(): TemplateResult | typeof nothing {
    const absent = this.of.cssParts.filter(({name}) => !this.marks.some(({part}) => part === name));
    if (!this.marks.length || !absent.length) return nothing;
    return html`<p class="absent">
      Not in this example: ${absent.map(({name}) => name).join(', ')}.
    </p>`;
  }
}

const renderMark = ({part, top}: Mark): TemplateResult =>
  html`<li data-placed style=${`inset-block-start: ${top}px`}>
    <button type="button" data-part=${part}>${part}</button>
  </li>`;
