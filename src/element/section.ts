import {html, nothing, type TemplateResult} from 'lit';
import type {ShownBlock} from '../blocks/table.js';
import type {Arrival, ShownNotices} from '../doors/doors-host.js';
import type {Text} from '../story/story.js';
import type {Spoken} from '../words/find.js';
import {LABELS} from '../words/labels.js';
import {isDirected, isRightToLeft} from './direction.js';
import {richText} from './rich-text.js';
import {wrap} from './wrap.js';

/** What the section of an element asks of it. */
interface SectionHost {
  readonly label: string | null | undefined;
  readonly headingLevel: number | null | undefined;
  readonly block: ShownBlock;
  readonly storyHost: {readonly headingLevel?: number | null | undefined} | null | undefined;
  readonly notices: ShownNotices | undefined;
  readonly isBeyondDepth: boolean;
  wordsFor<Of extends object>(english: Of): Spoken<Of>;
  querySelector(selector: string): Element | null;
}

/**
 * The section around a block's content, named by its heading: the page's, or the story's, or that of
 * the HTML, or the default one. A block without a heading has no name either.
 */
export const renderSection = (
  host: SectionHost,
  {story, label, door}: Arrival,
  content: unknown,
): TemplateResult => {
  const {block, notices} = host;
  const own = host.label || (block.heading?.(story) ?? label);
  const words = !own && block.label ? host.wordsFor(LABELS) : undefined;
  const name = own || (block.label && words?.[block.label]);
  // HTML without a heading shows without one: nothing moves when the element takes over.
  const isHidden = host.label === '' || (door === 'html' && !own);
  // Where nothing in the HTML says which way it runs, it goes on to run as it did.
  const isAsWritten = door === 'html' && !isDirected(host);
  return html`<section
    part="base"
    class=${isAsWritten ? 'written' : nothing}
    aria-labelledby=${name ? 'heading' : nothing}
    lang=${story.lang ?? nothing}
    dir=${story.dir ?? (isRightToLeft(story.lang) ? 'rtl' : nothing)}
    ?hidden=${host.isBeyondDepth}
  >
    ${name ? renderHeading(host, name, {lang: words?.lang, isHidden}) : nothing}
    ${notices?.status}${content}${notices?.disclosure}
  </section>`;
};

/** A heading. The default one is the interface's, and runs as the section does. */
const renderHeading = (
  host: SectionHost,
  name: Text,
  {lang, isHidden}: {readonly lang: string | undefined; readonly isHidden: boolean},
): TemplateResult => {
  const spoken = lang ? (lang === 'en' ? ' lang="en"' : '') : ' dir="auto"';
  const hidden = isHidden ? ' class="hidden"' : '';
  return wrap(
    `h${levelOf(host)}`,
    ` id="heading" part="heading"${spoken}${hidden}`,
    richText(name),
  );
};

/** The level of the headings inside a block's text, from 2 to 6. */
export const sublevelOf = (host: Parameters<typeof levelOf>[0]): number =>
  Math.min(levelOf(host) + 1, 6);

/** The level of a block's heading, from 1 to 6. */
const levelOf = ({
  headingLevel,
  storyHost,
  block,
}: Pick<SectionHost, 'headingLevel' | 'storyHost' | 'block'>): number => {
  const level = headingLevel || (Number(storyHost?.headingLevel) || 2) + block.rank;
  return Math.min(Math.max(Math.round(level), 1), 6);
};
