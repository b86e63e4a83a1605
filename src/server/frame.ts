import {attribute} from '../forms/markup.js';
import {ownStory} from '../forms/own-story.js';
import type {BlockSlug} from '../blocks/table.js';
import {plainText} from '../story/plain.js';
import type {StoryInput} from '../forms/story.js';

/** The blocks that a frame can show alone. */
export type FrameBlock = 'story' | BlockSlug;

/** A frame that shows a story, and what it shows of it. */
export interface FrameOptions {
  /** The address of `frame.html`, on the server that has the rest of `dist/cdn/`. */
  readonly frame: string;
  /** The address of the story's JSON: https, or of the frame's own server. */
  readonly src: string;
  /** One block of it; all of it by default. */
  readonly block?: FrameBlock | undefined;
  /** In pixels, 600 by default. */
  readonly width?: number | undefined;
  /** In pixels, until `frame-host.js` gives it its own; 400 by default. */
  readonly height?: number | undefined;
}

/** An answer of a provider of the type `rich`. @see https://oembed.com/#section2.3 */
export interface Oembed {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title?: string;
  readonly author_name?: string;
  readonly provider_name?: string;
  readonly html: string;
  readonly width: number;
  readonly height: number;
}

/** The `<iframe>` that shows a story, for whoever takes frames alone. */
export const renderFrame = (given: StoryInput, options: FrameOptions): string => {
  const {width, height} = sizeOf(options);
  const {headline} = ownStory(given);
  return [
    '<iframe',
    attribute('src', addressOf(options)),
    attribute('title', headline ? plainText(headline) : 'Hearth Widgets'),
    attribute('width', String(width)),
    attribute('height', String(height)),
    ' style="border:0;max-width:100%" allow="clipboard-write" loading="lazy"></iframe>',
  ].join('');
};

/**
 * What a server answers to those who ask for an oEmbed of an article: the frame that shows its
 * story. Keep `width` and `height` within the `maxwidth` and `maxheight` that they ask for.
 */
export const renderOembed = (given: StoryInput, options: FrameOptions): Oembed => {
  const {headline, authors, publisher} = ownStory(given);
  return {
    version: '1.0',
    type: 'rich',
    ...(headline && {title: plainText(headline)}),
    ...(authors && {author_name: authors.join(', ')}),
    ...(publisher && {provider_name: publisher.name}),
    html: renderFrame(given, options),
    ...sizeOf(options),
  };
};

const sizeOf = ({width = 600, height = 400}: FrameOptions): {width: number; height: number} => ({
  width: Math.round(width),
  height: Math.round(height),
});

/** Unlike `encodeURIComponent` this throws nothing. */
const addressOf = ({frame, src, block}: FrameOptions): string =>
  `${frame}?${String(new URLSearchParams({src, ...(block && {block})}))}`;
