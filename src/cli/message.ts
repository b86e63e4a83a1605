import {writeFileSync} from 'node:fs';
import {isatty} from 'node:tty';
import {styleText} from 'node:util';

/** The file descriptors that messages go to. */
export const STDOUT = 1;
export const STDERR = 2;

/** A piece of a message, perhaps with a colour or a weight. */
export type Piece = string | readonly [look: 'red' | 'yellow' | 'bold' | 'dim', text: string];

/** Control characters, what reorders text, and separators of lines. */
const CONTROLS = /[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}]/gu;

/** Longer pieces lose their middle: a message may quote a file. */
const MAX_LENGTH = 1000;

/**
 * Escapes the characters that a terminal obeys instead of showing them, line feeds too, as JSON and
 * JavaScript write them: `\u001b`.
 */
export const escapeControls = (text: string): string =>
  text.replace(CONTROLS, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);

/**
 * Makes a line of a message. All messages are made here, so that nothing in them reaches a terminal
 * unescaped except the line's own end and colours.
 */
export const lineOf = (pieces: readonly Piece[], isColoured = false): string =>
  `${pieces.map((piece) => formatPiece(piece, isColoured)).join('')}\n`;

const formatPiece = (piece: Piece, isColoured: boolean): string => {
  if (typeof piece === 'string') return escapeControls(shorten(piece));
  const [look, text] = piece;
  const shown = escapeControls(shorten(text));
  return isColoured ? styleText(look, shown, {validateStream: false}) : shown;
};

const shorten = (text: string): string =>
  text.length > MAX_LENGTH
    ? `${text.slice(0, MAX_LENGTH / 2)}…${text.slice(-MAX_LENGTH / 2)}`
    : text;

/**
 * Whether messages have colours there: it is a terminal, and nobody has asked for none.
 * @see https://no-color.org
 */
export const isColoured = (descriptor: number): boolean =>
  isatty(descriptor) && !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb';

/** Writes a line to the standard error; where nobody can read it, there is nobody to tell. */
export const tell = (...pieces: readonly Piece[]): void => {
  try {
    writeFileSync(STDERR, lineOf(pieces, isColoured(STDERR)));
  } catch {
    // The reader of the standard error is gone.
  }
};

/** Writes a value as JSON, where control characters are escaped, too. */
export const formatJson = (value: unknown): string =>
  `${JSON.stringify(value, null, 2).split('\n').map(escapeControls).join('\n')}\n`;
