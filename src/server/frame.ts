import {attribute} from '../forms/markup.js';
import {ownStory} from '../forms/own-story.js';
import {BLOCKS, type BlockSlug, type StoryBlock} from '../blocks/table.js';
import {plainText} from '../story/plain.js';
import type {StoryInput} from '../forms/story.js';
import {pixelsOf} from './pixels.js';
import {addressError, neededAddress} from './web-address.js';

/** The blocks that a frame can show alone. */
export type FrameBlock = 'story' | BlockSlug;

/** The name that a block has in the address of a frame. */
export const slugOf = ({tag, field}: Pick<StoryBlock, 'tag' | 'field'>): string =>
  field ?? tag.replace('hearth-', '');

const FRAME_BLOCKS: readonly unknown[] = ['story', ...BLOCKS.map(slugOf)];

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

/**
 * The `<iframe>` that shows a story, for whoever takes frames alone.
 * @throws TypeError where `frame` or `src` is no address, as {@link renderOembed} does
 */
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

const sizeOf = ({width, height}: FrameOptions): {width: number; height: number} => ({
  width: pixelsOf(width, 600),
  height: pixelsOf(height, 400),
});

const addressOf = ({frame, src, block}: FrameOptions): string => {
  // Unlike `encodeURIComponent` this takes half a character.
  const query = new URLSearchParams({src: neededAddress('src', src)});
  if (block && FRAME_BLOCKS.includes(block)) query.set('block', block);
  return `${frameAddress(frame)}?${String(query)}`;
};

/** The address of `frame.html`, which is given its query here. */
const frameAddress = (frame: unknown): string => {
  const address = neededAddress('frame', frame);
  if (!/[?#]/.test(address)) return address;
  throw addressError('frame', frame, 'Leave out what begins with "?" or "#".');
};
