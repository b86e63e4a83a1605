import {escape, inline} from '../forms/markup.js';
import type {Notice} from '../forms/notice.js';
import type {Text} from '../story/story.js';
import {linkedText} from './linked.js';
import type {Outline, OutlineItem, Section} from '../forms/outline.js';

/** The element of each kind of piece: those that mail clients and feed readers keep. */
export const PIECES = {
  headline: 'h2',
  heading: 'h3',
  dek: 'p',
  paragraph: 'p',
  list: 'ul',
  quote: 'blockquote',
  attribution: 'p',
  notice: 'p',
} as const;

/** One element of a page that has neither our style sheets nor our elements, and its inside. */
export interface Piece {
  readonly kind: keyof typeof PIECES;
  readonly html: string;
}

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
  if (item.kind === 'line') {
    const kind = item.role === 'dek' || item.role === 'subtitle' ? 'dek' : 'paragraph';
    return [{kind, html: write(item.text)}];
  }
  const said = item.paragraphs.map(write);
  if (item.kind === 'turn') {
    const speaker = item.speaker ? `<strong>${escape(item.speaker)}:</strong> ` : '';
    const made = item.notice ? ` <small>(${item.notice.map(write).join(' ')})</small>` : '';
    const html = `${speaker}${said.join('<br><br>')}${made}`;
    return [{kind: 'paragraph', html}];
  }
  const {attribution, url} = item;
  const source = attribution ?? url;
  const cite = source === undefined ? '' : write(url ? [{a: source, href: url}] : source);
  return [
    {kind: 'quote', html: said.join('<br><br>')},
    ...(cite ? [{kind: 'attribution', html: `— ${cite}`} as const] : []),
  ];
};
