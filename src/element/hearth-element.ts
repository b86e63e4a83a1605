import {html, LitElement, nothing} from 'lit';
import type {CSSResultGroup, PropertyDeclarations, PropertyValues, TemplateResult} from 'lit';
import type {LawfulBlock} from '../blocks/law.js';
import type {ShownBlock, StoryContent} from '../blocks/table.js';
import type {Spoken} from '../words/find.js';
import type {StyleText} from '../theme/css.js';
import {baseStyles} from '../theme/base.styles.js';
import {hostStyles} from '../theme/host.styles.js';
import {shadowStyles} from '../theme/shadow.styles.js';
import {AddressWatch} from './address-watch.js';
import {adoptStyles} from './adopt-styles.js';
import {hideBlank} from './blank.js';
import {VERSION} from '../page/version.js';
import {Doors, type Arrival, type DoorsHost} from '../doors/doors.js';
import type {NoticesHost, ShownNotices} from '../doors/doors-host.js';
import {Extras} from './extras.js';
import {lookInto} from './look.js';
import {noticeMistakes} from './notice-mistakes.js';
import {ofPage} from '../page/owned.js';
import {Renewal} from './renewal.js';
import {bare, findAround} from '../page/page.js';
import {PresentElements} from './present-elements.js';
import {renderSection} from './section.js';
import {watchSeen} from './seen.js';
import {DEPTHS} from '../story/depth.js';
import type {StoryHost} from './story-host.js';
import {blockTags, selectorOf, storyTags} from './tags.js';
import {tellOfLinks} from './tell-of-links.js';
import {speak} from './words.js';

/** The values of `theme`. */
const THEMES = ['light', 'dark'] as const;
/** The values of `headingLevel`. */
const LEVELS = [1, 2, 3, 4, 5, 6] as const;

/**
 * What all the elements share: the doors that a story comes through, the section named by its
 * heading, the placeholder, and the light DOM as it is where nothing better can be shown. A class
 * that extends an element's may override `request()` and `fetch()`, which ask for `src`.
 *
 * @attr {number} [timeout=10000] - How long to wait for `src`, in milliseconds.
 * @attr {number} [max-bytes=1000000] - How much of `src` to read at most, in bytes.
 * @fires {HearthReadyEvent} hearth-ready - The element shows a story, or another one.
 * @fires {HearthErrorEvent} hearth-error - A door failed; the element shows what the next one gives.
 * @fires {HearthViewEvent} hearth-view - Half of it, or half a screen, has been seen for a second; once.
 * @fires {HearthLinkEvent} hearth-link - A link is about to be followed; cancelable.
 * @cssproperty --hearth-display - How its box takes part in the page's layout; `none` hides it. Default: a block.
 */
export abstract class HearthElement extends LitElement implements DoorsHost, NoticesHost {
  static override properties: PropertyDeclarations = {
    // The same object may have other words now.
    story: {attribute: false, hasChanged: () => true},
    src: {},
    label: {},
    headingLevel: {attribute: 'heading-level', type: LEVELS, converter: Number},
    theme: {reflect: true, type: THEMES},
    listen: {type: Boolean},
  };

  /**
   * The style sheets of its shadow root, which {@link adoptStyles} makes for each document.
   * @internal
   */
  static readonly styleTexts: readonly StyleText[] = [hostStyles, baseStyles, shadowStyles];
  /** Style sheets of Lit's, which a class that extends one of ours may have. */
  static override styles: CSSResultGroup = [];
  /**
   * Registering a class reads this one and the next, which a page may have put on all objects.
   * @internal
   */
  static readonly disabledFeatures: readonly string[] = [];
  /** @internal */
  static formAssociated = false;
  /** The version of the library, by which two copies on one page tell each other apart. */
  static readonly version = VERSION;

  /** The story to show: any value in the story format. Assign a new one to change it. */
  declare story: unknown;
  /** The address of a story to show: JSON, fetched once for all the elements that name it. */
  declare src: string | null | undefined;
  /** The heading, in the place of the default one; empty: hidden from sight, still the name. */
  declare label: string | null | undefined;
  /** Its own colours, whatever the page's are; by default it goes with the page. */
  declare theme: 'light' | 'dark' | null | undefined;
  /**
   * Adds a control that reads the text aloud, where the browser has a voice.
   * @default false
   */
  declare listen: boolean;
  /**
   * How the block is set, where it has more ways than one.
   * @internal
   */
  declare variant?: string | null | undefined;
  /** @internal */
  declare share?: boolean | undefined;
  /** The heading's level, 1 to 6. Default: one below the story's own, which is 2. */
  declare headingLevel: number | null | undefined;

  /** @internal */
  readonly doors: Doors = new Doors(this, HearthElement.prototype);

  /** Ends when the element has been left alone for a while. */
  #quiet: ReturnType<typeof setTimeout> | undefined;
  readonly #renewal = new Renewal(this);
  readonly #extras = new Extras(this);

  constructor() {
    super();
    Object.setPrototypeOf(this.renderOptions, null);
    this.listen = false;
    this.tags.add(this.localName);
    ofPage(PresentElements).keep(this);
  }

  /**
   * The tags of its kind.
   * @internal
   */
  get tags(): Set<string> {
    return blockTags;
  }

  /**
   * What it shows of a story.
   * @internal
   */
  abstract get block(): ShownBlock;

  /** @internal */
  get notices(): ShownNotices | undefined {
    return this.#extras.notices;
  }

  /**
   * Whether the reader wants less than the block.
   * @internal
   */
  get isBeyondDepth(): boolean {
    const wanted = DEPTHS.indexOf(this.storyHost?.depth ?? 'full');
    return wanted >= 0 && DEPTHS.indexOf(this.block.depth) > wanted;
  }

  /**
   * The `hearth-story` that the element stands in; not yet upgraded, it has no properties.
   * @internal
   */
  get storyHost(): StoryHost | null | undefined {
    return findAround(this, selectorOf(storyTags));
  }

  /** @internal */
  look(changed: Iterable<Element>): void {
    if (this.firstElementChild) lookInto(this, ofPage(PresentElements).arrivals, changed);
  }

  /** @internal */
  abstract readLight(): LawfulBlock<StoryContent>;

  /** Called by the browser in place of the two others, when it is moved by `moveBefore`. */
  connectedMoveCallback(): void {
    this.requestUpdate();
  }

  /** Called by the browser when the element has come into another document. */
  adoptedCallback(): void {
    if (this.shadowRoot) this.#adoptStyles(this.shadowRoot);
  }

  /** Makes the request for `src`, shared by a class. Override it to send credentials or a token. */
  request(): Request {
    return new Request(new URL(this.src ?? '', this.baseURI));
  }

  /** Performs the request for `src`. Override it to answer from a cache; to throw is to fail `src`. */
  fetch(request: Request): Promise<Response> {
    return fetch(request);
  }

  protected override createRenderRoot(): ShadowRoot {
    const root = this.attachShadow(bare({mode: 'open'} as const));
    this.#adoptStyles(root);
    tellOfLinks(this, root);
    return root;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.doors.loaded;
    await this.#extras.loaded;
    return super.getUpdateComplete();
  }

  protected override performUpdate(): void {
    if (this.isUpdatePending) this.#renewal.perform(() => super.performUpdate());
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.doors.resolve(changed.has('story'));
    this.ariaBusy = this.doors.isWaiting ? 'true' : null;
    this.#renewal.prepare(this.doors.arrival?.story, changed);
  }

  protected override firstUpdated(): void {
    watchSeen(this);
  }

  protected override updated(): void {
    hideBlank(this);
    this.#extras.equip();
    this.doors.announce();
    // A story may be on its way.
    clearTimeout(this.#quiet);
    const self = new WeakRef(this);
    this.#quiet = setTimeout(() => {
      const element = self.deref();
      if (element?.isConnected) noticeMistakes(element);
    }, 2000);
    void ofPage(AddressWatch).tell();
  }

  protected override render(): unknown {
    const {arrival} = this.doors;
    const content = arrival && this.#renderContent(arrival);
    return html`${content ?? nothing} <slot hidden></slot>`;
  }

  /** The block of a story, or `undefined` where the story has nothing for it. */
  protected abstract renderBlock(arrival: Arrival): TemplateResult | undefined;

  /** The section around a block's content, named by its heading. */
  protected renderSection(arrival: Arrival, content: unknown): TemplateResult {
    return renderSection(this, arrival, content);
  }

  /**
   * The words of a feature, in the language of the story or the page.
   * @internal
   */
  wordsFor<Of extends object>(english: Of): Spoken<Of> {
    return speak(english, this, this.doors.arrival?.story.lang);
  }

  #renderContent(arrival: Arrival): TemplateResult | undefined {
    const {isNoticed, isPlain, door} = arrival;
    const shown = this.notices;
    const isUnready = isNoticed && !shown && (this.#extras.areNoticesComing || door === 'html');
    // The HTML as it is, in the section that it had; also until what shows notices is there.
    if (isPlain || isUnready)
      return html`<section part="base" ?hidden=${this.isBeyondDepth}><slot></slot></section>`;
    const content = this.renderBlock(arrival);
    return content || !shown?.status ? content : this.renderSection(arrival, nothing);
  }

  #adoptStyles(root: ShadowRoot): void {
    const {styleTexts, elementStyles} = this.constructor as typeof HearthElement;
    adoptStyles(root, [...styleTexts, ...elementStyles]);
  }
}
