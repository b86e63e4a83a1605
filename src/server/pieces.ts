import {hasOwn} from '../story/has-own.js';
import {attribute, escape, inline} from '../forms/markup.js';
import type {Notice} from '../forms/notice.js';
import {isStructured, paragraphsOf} from '../story/body.js';
import type {BodyItem, Text} from '../story/story.js';
import {linkedText} from './linked.js';
import type {NoticedSpeech, Outline, OutlineItem, Section} from '../forms/outline.js';

/** The element of each kind of piece: those that mail clients and feed readers keep. */
export const PIECES = {
  headline: 'h2',
  heading: 'h3',
  dek: 'p',
  paragraph: 'p',
  subheading: 'h4',
  list: 'ul',
  numbers: 'ol',
  quote: 'blockquote',
  attribution: 'p',
  notice: 'p',
} as const;

/** One element of a page that has neither our style sheets nor our elements, and its inside. */
export interface Piece {
  readonly kind: keyof typeof PIECES;
  readonly html: string;
  /** The first number of a list, where that is not 1. */
  readonly start?: number | undefined;
}

/** The start tag of a piece. */
export const startTag = ({kind, start}: Piece, style?: string): string =>
  `<${PIECES[kind]}${attribute('start', start?.toString())}${attribute('style', style)}>`;

/** A story as elements beneath each other, for where only the plainest of HTML is let through. */
export const piecesOf = (
  {status, sections, disclosure}: Outline,
  base: string | undefined,
): readonly Piece[] => {
  const write: Write = (text) => inline(linkedText(text, base));
  return [
    ...noticePiece(status, write),
    ...sections.flatMap((section) => sectionPieces(section, write)),
    ...noticePiece(disclosure, write),
  ];
};

/** Writes a text as markup. */
type Write = (text: Text) => string;

const noticePiece = (notice: Notice | undefined, write: Write): readonly Piece[] =>
  notice ? [{kind: 'notice', html: notice.map(write).join('<br>')}] : [];

const sectionPieces = (
  {block, heading, status, items, disclosure}: Section,
  write: Write,
): readonly Piece[] => [
  ...(heading === undefined
    ? []
    : [{kind: block.rank ? 'heading' : 'headline', html: write(heading)} as const]),
  ...noticePiece(status, write),
  ...(items[0]?.kind === 'point'
    ? [listPiece(items, write)]
    : items.flatMap((item) => itemPieces(item, write))),
  ...noticePiece(disclosure, write),
];

const listPiece = (items: readonly OutlineItem[], write: Write): Piece => ({
  kind: 'list',
  html: items.map((item) => (item.kind === 'point' ? `<li>${write(item.text)}</li>` : '')).join(''),
});

const itemPieces = (item: OutlineItem, write: Write): readonly Piece[] => {
  if (item.kind === 'point') return [];
  if (item.kind === 'passage') return bodyPieces(item.content, write);
  if (item.kind === 'line') {
    const kind = item.role === 'dek' || item.role === 'subtitle' ? 'dek' : 'paragraph';
    return [{kind, html: write(item.text)}];
  }
  if (item.kind === 'turn') return turnPieces(item, write);
  const {paragraphs, attribution, url} = item;
  const source = attribution ?? url;
  return quotePieces(paragraphs, source && url ? [{a: source, href: url}] : source, write);
};

const quotePieces = (
  paragraphs: readonly Text[],
  source: Text | undefined,
  write: Write,
): readonly Piece[] => {
  const cite = source === undefined ? '' : write(source);
  return [
    {kind: 'quote', html: paragraphs.map(write).join('<br><br>')},
    ...(cite ? [{kind: 'attribution', html: `— ${cite}`} as const] : []),
  ];
};

const bodyPieces = (item: BodyItem, write: Write): readonly Piece[] => {
  if (!isStructured(item)) return [{kind: 'paragraph', html: write(item)}];
  if (hasOwn(item, 'heading')) return [{kind: 'subheading', html: write(item.heading)}];
  if (hasOwn(item, 'quote')) return quotePieces(paragraphsOf(item.quote), item.cite, write);
  const html = item.list.map((text) => `<li>${write(text)}</li>`).join('');
  return [{kind: item.ordered ? 'numbers' : 'list', html, start: item.start}];
};

/** The paragraphs of a turn that stand beneath each other are one piece, behind the name. */
const turnPieces = ({speaker, body, notice}: NoticedSpeech, write: Write): readonly Piece[] => {
  const name = speaker ? `<strong>${escape(speaker)}:</strong> ` : '';
  const made = notice ? ` <small>(${notice.map(write).join(' ')})</small>` : '';
  const pieces: Piece[] = [];
  let said: string[] = [];
  const flush = (lead: string, end = ''): void => {
    const html = `${lead}${said.join('<br><br>')}${end}`;
    if (html) pieces.push({kind: 'paragraph', html});
    said = [];
  };
  for (const item of body) {
    if (!isStructured(item)) said.push(write(item));
    else {
      flush(pieces.length ? '' : name);
      pieces.push(...bodyPieces(item, write));
    }
  }
  flush(pieces.length ? '' : name, made);
  return pieces;
};
