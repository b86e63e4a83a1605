import {crc32, deflateSync} from 'node:zlib';
import {PNG} from 'pngjs';

/** @typedef {{width: number, height: number, data: Uint8Array}} Pixels four bytes a pixel: RGBA */

/** Colours are kept to the nearest multiple of this: it halves a file, and no eye sees it. */
const STEP = 8;

const MOST_COLOURS = 256;

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');

const round = (/** @type {number} */ value) => Math.min(255, Math.round(value / STEP) * STEP);

/** The rounded colour of each pixel, as one number. @param {Pixels} pixels */
function coloursOf({width, height, data}) {
  const colours = new Uint32Array(width * height);
  for (let pixel = 0, at = 0; pixel < colours.length; pixel += 1, at += 4) {
    const [red = 0, green = 0, blue = 0] = [data[at], data[at + 1], data[at + 2]];
    colours[pixel] = (round(red) << 16) | (round(green) << 8) | round(blue);
  }
  return colours;
}

/** @param {string} type @param {Uint8Array} data */
function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  return Buffer.concat([number(data.length), body, number(crc32(body))]);
}

function number(/** @type {number} */ value) {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

/** Lines of indices, each behind a byte that says that it has no filter. @param {Uint8Array} indices @param {number} width */
function linesOf(indices, width) {
  const lines = Buffer.alloc(indices.length + indices.length / width);
  for (let from = 0, to = 1; from < indices.length; from += width, to += width + 1) {
    lines.set(indices.subarray(from, from + width), to);
  }
  return lines;
}

/** @param {Uint32Array} colours @param {number[]} palette @param {number} width */
function encodePalette(colours, palette, width) {
  const places = new Map(palette.map((colour, place) => [colour, place]));
  const indices = Uint8Array.from(colours, (colour) => places.get(colour) ?? 0);
  const channels = palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]);
  // 8 bits, and a palette.
  const format = Buffer.from([8, 3, 0, 0, 0]);
  const size = [number(width), number(colours.length / width)];
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', Buffer.concat([...size, format])),
    chunk('PLTE', Uint8Array.from(channels)),
    chunk('IDAT', deflateSync(linesOf(indices, width), {level: 9, memLevel: 9})),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** @param {Pixels} pixels */
function encodeRgb({width, height, data}) {
  const png = new PNG({width, height});
  png.data.set(data);
  return PNG.sync.write(png, {colorType: 2, deflateLevel: 9});
}

/**
 * A small PNG: of a palette of rounded colours, or where those are too many, of the colours as they
 * are. No pixel is transparent.
 *
 * @see https://www.w3.org/TR/png-3/
 * @param {Pixels} pixels @returns {Uint8Array}
 */
export function encodePng(pixels) {
  const colours = coloursOf(pixels);
  const palette = [...new Set(colours)];
  if (palette.length > MOST_COLOURS) return encodeRgb(pixels);
  return encodePalette(colours, palette, pixels.width);
}

/** @param {Uint8Array} png @returns {Pixels} */
export const decodePng = (png) => PNG.sync.read(Buffer.from(png));
