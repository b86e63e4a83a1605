import pixelmatch from 'pixelmatch';

/** @typedef {import('./png.js').Pixels} Pixels */

/**
 * How far two colours may be apart, of 1. A baseline's colours are rounded, which is 0.02 at most;
 * 0.03 is some 8 of 255 steps of grey.
 */
const THRESHOLD = 0.03;

/** @param {Pixels} pixels @param {number} width @param {number} height */
function extend({width: from, height: lines, data}, width, height) {
  const larger = new Uint8Array(width * height * 4);
  for (let line = 0; line < lines; line += 1) {
    larger.set(data.subarray(line * from * 4, (line + 1) * from * 4), line * width * 4);
  }
  return larger;
}

const sizeOf = (/** @type {Pixels} */ {width, height}) => `${width} × ${height}`;

/** @param {Pixels} before @param {Pixels} now @param {number} count */
function reasonOf(before, now, count) {
  const [old, size] = [sizeOf(before), sizeOf(now)];
  if (old !== size) return `its size is ${size}, was ${old}`;
  return count ? `${count} of ${now.width * now.height} pixels differ` : '';
}

/**
 * How a picture differs from another, to the eye. The edges of letters and lines may be smoothed
 * in another way; nothing may have moved, changed its colour, or made the picture larger or smaller.
 *
 * @param {Pixels} before @param {Pixels} now
 * @returns {{reason: string, difference: Pixels}} without a reason the two are the same; the
 *   difference is the picture, pale, with what differs in red
 */
export function compare(before, now) {
  const width = Math.max(before.width, now.width);
  const height = Math.max(before.height, now.height);
  const data = new Uint8Array(width * height * 4);
  const [a, b] = [extend(before, width, height), extend(now, width, height)];
  const count = pixelmatch(a, b, data, width, height, {threshold: THRESHOLD});
  return {reason: reasonOf(before, now, count), difference: {width, height, data}};
}
