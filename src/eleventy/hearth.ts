import {readFileSync} from 'node:fs';
import {relative} from 'node:path';
import {fileURLToPath} from 'node:url';
import {embedTags} from '../server/embed.js';
import {labelsIn} from '../server/labels-in.js';
import {renderHtml} from '../forms/render.js';
import {formatIssue} from '../story/issue.js';
import {parseStory} from '../forms/parse.js';

/** What Eleventy gives a shortcode or a transform: the page that it stands in. */
interface Template {
  readonly page?: {readonly inputPath?: string; readonly outputPath?: string | false};
}

/** What the plugin asks of Eleventy's configuration. */
export interface EleventyConfig {
  addShortcode(name: string, run: (this: Template, story: unknown) => string): unknown;
  addPairedShortcode(name: string, run: (this: Template, inside: string) => string): unknown;
  addTransform(name: string, run: (this: Template, content: string) => string): unknown;
  /** `url` puts the site's `pathPrefix` before an address. */
  getFilter(name: 'url'): (url: string) => string;
  addPassthroughCopy(folders: Readonly<Record<string, string>>): unknown;
}

/** Where the site has the library's files, and the language of stories that name none. */
export interface EleventyOptions {
  /** A folder of the site, into which they are copied; or their address elsewhere. */
  readonly from?: string;
  /** `module` (the default) loads what a page needs; `classic` is one file. */
  readonly script?: 'module' | 'classic';
  /** `en` by default. */
  readonly lang?: string;
}

/**
 * The plugin for Eleventy: `addPlugin(hearth)`. `{% hearth story %}` prints a story, out of the
 * page's data or of a JSON file; `{% hearthText %}` one that stands inside it, as JSON or as a
 * transcript. A page with a story has the style sheet and the script in its head.
 */
export const hearth = (
  config: EleventyConfig,
  {from = '/hearth/', script = 'module', lang = 'en'}: EleventyOptions = {},
): void => {
  const print = ({page}: Template, given: unknown): string => {
    const {story, issues} = parseStory(given);
    if (issues.length)
      console.warn(`${page?.inputPath ?? ''}: ${issues.map(formatIssue).join(' ')}`);
    return renderHtml(story, labelsIn(story.lang ?? lang));
  };
  config.addShortcode('hearth', function (story) {
    return print(this, typeof story === 'string' ? JSON.parse(readFileSync(story, 'utf8')) : story);
  });
  config.addPairedShortcode('hearthText', function (inside) {
    const text = inside.trim();
    return print(this, text.startsWith('{') ? JSON.parse(text) : {conversation: text});
  });
  config.addTransform('hearth', function (content) {
    const isPage = this.page?.outputPath && this.page.outputPath.endsWith('.html');
    if (!isPage) return content;
    return withTags(content, embedTags({from: config.getFilter('url')(from), script}));
  });
  if (from.startsWith('/')) config.addPassthroughCopy({[builtFiles()]: from});
};

/** A page with the tags in its head, if it has a story. */
const withTags = (content: string, tags: string): string => {
  if (!/<hearth-|\bclass="?hearth-/.test(content) || content.includes(tags)) return content;
  const end = content.search(/<\/head\s*>/i);
  const at = end < 0 ? /^(\s*<!doctype[^>]*>)?/i.exec(content)?.[0].length : end;
  return content.slice(0, at) + tags + content.slice(at);
};

/** `dist/cdn/`, from where Eleventy runs. */
const builtFiles = (): string => relative('', fileURLToPath(new URL('../../cdn', import.meta.url)));
