import {renderHtml} from '../../src/forms/index.js';
import type {StoryInput} from '../../src/forms/index.js';

/** Who writes a post. Authors may not write HTML of any kind; administrators and editors may. */
export const ROLES = ['administrator', 'editor', 'author'] as const;

/** A post as it is written. What a contributor writes somebody else publishes. */
export interface Post {
  readonly role: (typeof ROLES)[number] | 'contributor';
  readonly title: string;
  readonly content?: string;
  readonly password?: string;
  readonly meta?: Readonly<Record<string, string>>;
}

/** What a post is made of. */
export type Content = Pick<Post, 'content' | 'meta'>;

/** What stands around a story. */
export const AROUND = ['Before the story.', 'After the story.'] as const;

const [BEFORE, AFTER] = AROUND;

/** In the classic editor an empty line ends a paragraph. */
const classic = (middle: string): string => `${BEFORE}\n\n${middle}\n\n${AFTER}`;

const paragraph = (text: string): string =>
  `<!-- wp:paragraph -->\n<p>${text}</p>\n<!-- /wp:paragraph -->`;

/** In the block editor each block stands between comments. */
const blocks = (name: string, middle: string): string =>
  [
    paragraph(BEFORE),
    `<!-- wp:${name} -->\n${middle}\n<!-- /wp:${name} -->`,
    paragraph(AFTER),
  ].join('\n\n');

const shortcode = (json: string): string => `[hearth_story]${json}[/hearth_story]`;

/** `<div class="hearth-…">` in the place of each tag, for those whose tags are stripped. */
export const divs = (html: string): string =>
  html
    .replace(/<hearth-([\w-]+)( field)?/g, (_: string, tag: string, field?: string) =>
      field ? `<div class="hearth-${tag}" data-field` : `<div class="hearth-${tag}"`,
    )
    .replace(/<\/hearth-[\w-]+>/g, '</div>');

/** Without the editor's comments, and the white space between elements. */
export const canonical = (html: string): string =>
  html
    .replace(/<!--[^]*?-->/g, '')
    .replace(/\s*(<[^>]*>)\s*/g, '$1')
    .replaceAll('&gt;', '>');

/** A story in each form that a post can have it in. */
export const formsOf = (story: StoryInput): Readonly<Record<string, Content>> => {
  const json = JSON.stringify(story, null, 2).replaceAll('<', '\\u003c');
  const html = renderHtml(story);
  return {
    'a shortcode': {content: classic(shortcode(json))},
    'a shortcode block': {content: blocks('shortcode', shortcode(json))},
    'a shortcode for its field': {content: classic('[hearth_story]'), meta: {hearth_story: json}},
    'a shortcode block for its field': {
      content: blocks('shortcode', '[hearth_story]'),
      meta: {hearth_story: json},
    },
    'its field alone': {content: classic(''), meta: {hearth_story: json}},
    divs: {content: classic(divs(html))},
    'divs in an HTML block': {content: blocks('html', divs(html))},
  };
};

/** The same as tags, which only those may write who may write any HTML. */
export const tagsOf = (story: StoryInput): Content => ({
  content: blocks('html', renderHtml(story)),
});
