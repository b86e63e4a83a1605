import {styleText} from 'node:util';

/** A colour or a weight. */
type Paint = 'red' | 'yellow' | 'bold' | 'dim';

/**
 * Colours a text where it goes to a terminal, and nobody has asked for none.
 * @see https://no-color.org
 */
export const paint = (look: Paint, text: string, stream: NodeJS.WriteStream): string =>
  stream.isTTY && !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb'
    ? styleText(look, text)
    : text;
