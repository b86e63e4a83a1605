export {renderEmail, type EmailOptions} from './email.js';
export {embedTags, renderEmbed, type EmbedOptions, type EmbedTags} from './embed.js';
export {
  renderFrame,
  renderOembed,
  type FrameBlock,
  type FrameOptions,
  type Oembed,
} from './frame.js';
export {renderJsonLd, renderJsonLdScript} from './json-ld.js';
export type * from './json-ld-types.js';
export {labelsIn} from './labels-in.js';
export type {RenderOptions} from './options.js';
export {renderRss, renderRssItem} from './rss.js';
export {renderText} from './text.js';
export {renderHtml} from '../forms/render.js';
export type {RenderWords} from '../forms/render-words.js';
export {parseStory, type ParsedStory} from '../forms/parse.js';
export {formatIssue, type Issue} from '../story/issue.js';
export type {Story, StoryInput} from '../forms/story.js';
