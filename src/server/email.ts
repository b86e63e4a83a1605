import {attribute} from '../forms/markup.js';
import type {StoryInput} from '../forms/story.js';
import {ownOptions, type RenderOptions} from './options.js';
import {outlineOf} from '../forms/outline.js';
import {fontsOf} from './fonts.js';
import {PIECES, piecesOf, startTag, type Piece} from './pieces.js';
import {pixelsOf} from './pixels.js';

/** How a story is set in a message. */
export interface EmailOptions extends RenderOptions {
  /** The names of fonts, as `font-family` has them. Default: `Arial, Helvetica, sans-serif`. */
  readonly font?: string | undefined;
  /** The widest that it gets, in pixels. Default: as wide as what it stands in. */
  readonly width?: number | undefined;
}

const FONT = 'Arial, Helvetica, sans-serif';

/** The style of the cell that holds a piece, and that of the piece. */
type Look = readonly [cell: string, own: string];

const LOOKS: Readonly<Record<Piece['kind'], Look>> = {
  headline: ['padding:0 0 8px', 'font-size:26px;line-height:32px'],
  heading: ['padding:20px 0 8px', 'font-size:19px;line-height:26px'],
  dek: ['padding:0 0 12px', 'font-size:18px;line-height:26px'],
  paragraph: ['padding:0 0 12px', 'font-size:16px;line-height:24px'],
  subheading: ['padding:12px 0 6px', 'font-size:16px;line-height:24px'],
  list: ['padding:0 0 12px', 'font-size:16px;line-height:24px'],
  numbers: ['padding:0 0 12px', 'font-size:16px;line-height:24px'],
  quote: ['padding:16px 24px 8px', 'font-size:21px;line-height:30px'],
  attribution: ['padding:0 24px 16px', 'font-size:14px;line-height:20px'],
  notice: ['padding:0 0 12px', 'font-size:13px;line-height:19px'],
};

/**
 * Writes a story for a newsletter: one table with a row for each heading, paragraph and list,
 * inline styles alone, and nothing that mail clients are known to take out. It sets no colour of
 * text or ground, so that dark mode works. It goes into the message's own layout. A link whose
 * address is relative needs a `base`, and is text without one. Gmail cuts a message off after 102
 * kB; leave out what is too long: `const {report, ...brief} = story`.
 */
export const renderEmail = (given: StoryInput, options: EmailOptions = {}): string => {
  const {labels, base} = ownOptions(options);
  const outline = outlineOf(given, labels);
  const {lang, dir} = outline.story;
  const width = pixelsOf(options.width, undefined);
  const row = rowOf(fontsOf(options.font, FONT), dir === 'rtl' ? ' align="right"' : '');
  const rows = piecesOf(outline, base).map(row);
  const size = width ? `width:100%;max-width:${width}px` : 'width:100%';
  const layout = `role="presentation" width="${width ?? '100%'}" cellpadding="0" cellspacing="0" border="0"`;
  const spoken = attribute('lang', lang) + attribute('dir', dir);
  return rows.length
    ? `<table ${layout}${spoken} style="${size}">\n${rows.join('')}</table>\n`
    : '';
};

const rowOf =
  (font: string, align: string) =>
  (piece: Piece): string => {
    const {kind, html} = piece;
    const [cell, own] = LOOKS[kind];
    // Outlook indents a list by its margin, and the others by that or by the padding.
    const margin = kind === 'list' || kind === 'numbers' ? 'margin:0 24px;padding:0' : 'margin:0';
    const start = startTag(piece, `${margin};font-family:${font};${own}`);
    return `<tr><td${align} style="${cell}">${start}${html}</${PIECES[kind]}></td></tr>\n`;
  };
