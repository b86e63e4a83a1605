import {nothing, type TemplateResult} from 'lit';
import {unsafeHTML} from 'lit/directives/unsafe-html.js';
import {html, unsafeStatic} from 'lit/static-html.js';
import {parseStory, readHtml, renderHtml, type Story} from '../src/forms/index.js';
import {attributes} from './attributes.js';
import {addressOf, SAMPLES} from './samples.js';
import {labelsIn} from '../src/server/labels-in.js';

/** What makes an example; every other argument is an attribute. */
export interface CompanionArgs {
  readonly sample: string;
  readonly door: keyof typeof DOORS;
  readonly [attribute: string]: unknown;
}

interface Example {
  readonly sample: string;
  readonly story: Story;
  /** The canonical HTML of what the element shows. */
  readonly content: Element | null;
}

/** What an element is given. */
interface Given {
  readonly attributes?: Readonly<Record<string, unknown>>;
  readonly light?: string | undefined;
  readonly story?: unknown;
}

/** How a story comes to an element; through `none` nothing comes. */
const DOORS = {
  html: ({story: {lang, dir}, content}) => ({attributes: {lang, dir}, light: content?.innerHTML}),
  property: ({sample}) => ({story: SAMPLES[sample]}),
  json: ({story, content}) => ({light: content ? scriptOf(story, content) : undefined}),
  src: ({sample}) => ({attributes: {src: addressOf(sample)}}),
  none: () => ({}),
} satisfies Readonly<Record<string, (example: Example) => Given>>;

/** The control by which the door of an example is chosen. */
export const DOOR_CONTROL = {
  description: 'How the story comes to the element',
  options: Object.keys(DOORS),
  control: 'inline-radio',
  table: {category: 'example'},
} as const;

/** One element with a sample story. */
export const companion = (tag: string, {sample, door, ...rest}: CompanionArgs): TemplateResult => {
  const {story} = parseStory(SAMPLES[sample]);
  const content = contentOf(tag, story, rest['field']);
  const given: Given = DOORS[door]({sample, story, content});
  const name = unsafeStatic(tag);
  return html`<${name} ${attributes({...given.attributes, ...rest})} .story=${given.story ?? nothing}
    >${unsafeHTML(given.light ?? '')}</${name}>`;
};

const contentOf = (tag: string, story: Story, field: unknown): Element | null => {
  const template = document.createElement('template');
  template.innerHTML = renderHtml(story, labelsIn(story.lang));
  const selector = typeof field === 'string' ? `${tag}[field="${field}"]` : tag;
  return template.content.querySelector(selector);
};

/** A script that holds no more of a story than the element shows. */
const scriptOf = ({lang, dir}: Story, content: Element): string => {
  const story = {version: 1, lang, dir, ...readHtml(content).story};
  const json = JSON.stringify(story, null, 2).replaceAll('<', '\\u003c');
  return `\n<script type="application/json">\n${json}\n</script>\n`;
};

/**
 * The source that the documentation shows. A property is not to be seen in the markup. Storybook
 * hands a source over more than once.
 */
export const sourceOf = (source: string, {args}: {args: unknown}): string => {
  const {door, sample} = args as CompanionArgs;
  if (door !== 'property' || source.includes('<script')) return source;
  return `${source}
<script type="module">
  const response = await fetch('${addressOf(sample)}');
  document.querySelector('${/[\w-]+/.exec(source)?.[0] ?? ''}').story = await response.json();
</script>`;
};
