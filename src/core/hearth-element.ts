import {
  html,
  LitElement,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import type {ReadBlock} from '../story/html/block.js';
import type {Story, Text} from '../story/story.js';
import {baseStyles} from '../theme/base.styles.js';
import {shadowStyles} from '../theme/shadow.styles.js';
import {VERSION} from './define.js';
import {Doors, type Arrival, type DoorsHost} from './doors.js';
import {HearthLinkEvent} from './events.js';
import {richText} from './rich-text.js';
import {watchSeen} from './seen.js';
import {wrap} from './wrap.js';

/** How much of a story a reader wants, from least to most. */
export const DEPTHS = ['glance', 'brief', 'full'] as const;

/** One of {@link DEPTHS}. */
export type Depth = (typeof DEPTHS)[number];

/** What a block asks of the `hearth-story` it stands in. */
export interface StoryHost extends HTMLElement {
  readonly doors: Doors;
  depth: Depth;
  readonly headingLevel: number | null;
  readonly updateComplete: Promise<boolean>;
}

/** Whether a block is for a reader who wants more than this. */
const isBeyond = (block: Depth, wanted: Depth): boolean =>
  DEPTHS.indexOf(block) > DEPTHS.indexOf(wanted);

const RTL_LANGUAGE = /^(ar|arc|ckb|dv|fa|he|ks|ps|sd|syr|ug|ur|yi)\b/i;

/**
 * What all the elements share: the doors that a story comes through, the section named by its
 * heading, the placeholder, and the light DOM as it is where nothing better can be shown.
 */
export abstract class HearthElement extends LitElement implements DoorsHost {
  static override properties: PropertyDeclarations = {
    story: {attribute: false},
    src: {},
    label: {},
    headingLevel: {attribute: 'heading-level', type: Number},
    timeout: {type: Number},
    maxBytes: {attribute: 'max-bytes', type: Number},
  };

  static override styles: CSSResultGroup = [baseStyles, shadowStyles];
  /** The version of the library, by which two copies on one page tell each other apart. */
  static readonly version = VERSION;

  /** The story to show: any value in the story format. Assign a new one to change it. */
  declare story: unknown;
  /** The address of a story to show: JSON, fetched once for all the elements that name it. */
  declare src: string | null;
  /** The heading, in the place of the default one; empty: hidden from sight, still the name. */
  declare label: string | null;
  /** The heading's level, 1 to 6. Default: one below the story's own, which is 2. */
  declare headingLevel: number | null;
  /** How long to wait for `src`, in milliseconds. */
  declare timeout: number;
  /** How much of `src` to read, in bytes. */
  declare maxBytes: number;

  /** @internal */
  readonly doors: Doors = new Doors(this);

  constructor() {
    super();
    this.src = null;
    this.label = null;
    this.headingLevel = null;
    this.timeout = 10_000;
    this.maxBytes = 1_000_000;
  }

  /** How many levels the heading stands below the story's. */
  protected get rank(): number {
    return 1;
  }

  /** The least depth of reading that shows the block. */
  protected get depthShown(): Depth {
    return 'glance';
  }

  /** @internal */
  get parentDoors(): Doors | undefined {
    return this.storyHost?.doors;
  }

  /** The `hearth-story` that the element stands in. */
  protected get storyHost(): StoryHost | undefined {
    const root = this.getRootNode();
    const host = this.closest('hearth-story') ?? (root instanceof ShadowRoot ? root.host : null);
    return host?.localName === 'hearth-story' && 'doors' in host ? (host as StoryHost) : undefined;
  }

  /** What the ids of the items that can be linked to begin with. */
  get anchorPrefix(): string {
    const {arrival} = this.doors;
    return this.id || this.storyHost?.id || arrival?.story.id || 'hearth';
  }

  /** Shows an item, by its place from 0, where the reader's choice of depth hides it. */
  async showItem(_index: number): Promise<void> {
    const host = this.storyHost;
    if (!host || !isBeyond(this.depthShown, host.depth)) return;
    host.depth = this.depthShown;
    await host.updateComplete;
    await this.updateComplete;
  }

  /** @internal */
  abstract readLight(): ReadBlock;

  protected override async getUpdateComplete(): Promise<boolean> {
    const isDone = await super.getUpdateComplete();
    await this.doors.loaded;
    return isDone && super.getUpdateComplete();
  }

  protected override willUpdate(): void {
    this.doors.resolve();
    if (this.doors.isWaiting) this.setAttribute('aria-busy', 'true');
    else this.removeAttribute('aria-busy');
  }

  protected override firstUpdated(): void {
    watchSeen(this);
  }

  protected override updated(): void {
    this.doors.announce();
  }

  protected override render(): unknown {
    const {arrival} = this.doors;
    const content = arrival && !arrival.isPlain ? this.renderBlock(arrival) : undefined;
    return html`${content ?? nothing}<slot ?hidden=${!arrival?.isPlain}></slot>`;
  }

  /** The block of a story, or `undefined` where the story has nothing for it. */
  protected abstract renderBlock(arrival: Arrival): TemplateResult | undefined;

  /** The section around a block's content. A block without a heading has no name either. */
  protected renderSection(
    {lang, dir}: Story,
    title: Text | undefined,
    content: unknown,
  ): TemplateResult {
    const name = this.label || title;
    return html`<section
      part="base"
      aria-labelledby=${name ? 'heading' : nothing}
      lang=${lang ?? nothing}
      dir=${dir ?? (RTL_LANGUAGE.test(lang ?? '') ? 'rtl' : nothing)}
      ?hidden=${isBeyond(this.depthShown, this.storyHost?.depth ?? 'full')}
      @click=${this.#onClick}
    >
      ${name ? this.#renderHeading(name) : nothing}${content}
    </section>`;
  }

  #renderHeading(name: Text): TemplateResult {
    const level = this.headingLevel || (this.storyHost?.headingLevel || 2) + this.rank;
    const isHidden = this.label === '';
    return wrap(
      `h${Math.min(Math.max(Math.round(level), 1), 6)}`,
      ` id="heading" part="heading" dir="auto"${isHidden ? ' class="hidden"' : ''}`,
      richText(name),
    );
  }

  #onClick(event: Event): void {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    const href = link?.getAttribute('href');
    if (href == null) return;
    if (!this.dispatchEvent(new HearthLinkEvent(href))) event.preventDefault();
  }
}
