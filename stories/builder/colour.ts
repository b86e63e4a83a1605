import {
  ColorSpace,
  contrastWCAG21,
  Lab,
  LCH,
  OKLab,
  OKLCH,
  P3,
  serialize,
  sRGB,
  sRGB_Linear,
  to,
  toGamut,
} from 'colorjs.io/fn';

// The spaces in which a browser writes a computed colour.
for (const space of [sRGB, sRGB_Linear, P3, Lab, LCH, OKLab, OKLCH]) ColorSpace.register(space);

/** A colour in sRGB, each part from 0 to 1. */
export interface Rgba {
  readonly rgb: readonly [number, number, number];
  readonly alpha: number;
}

const read = new Map<string, Rgba>();

/** Reads a colour as a browser computes it. */
export const readColour = (text: string): Rgba => {
  const colour = read.get(text) ?? parseColour(text);
  read.set(text, colour);
  return colour;
};

const parseColour = (text: string): Rgba => {
  const {coords, alpha} = to(text, sRGB);
  const [r, g, b] = coords.map((part) => part ?? 0);
  return {rgb: [r ?? 0, g ?? 0, b ?? 0], alpha: alpha ?? 1};
};

/** One colour over another, as browsers composite. */
export const over = (top: Rgba, below: Rgba): Rgba => {
  const alpha = top.alpha + below.alpha * (1 - top.alpha);
  if (!alpha) return top;
  const mix = (i: 0 | 1 | 2): number =>
    (top.rgb[i] * top.alpha + below.rgb[i] * below.alpha * (1 - top.alpha)) / alpha;
  return {rgb: [mix(0), mix(1), mix(2)], alpha};
};

const colour = ({rgb}: Rgba) => ({
  space: sRGB,
  coords: [...rgb] as [number, number, number],
  alpha: 1,
});

/** The contrast of two opaque colours, by WCAG 2.1: from 1 to 21. */
export const contrast = (one: Rgba, other: Rgba): number =>
  contrastWCAG21(colour(one), colour(other));

/** As `<input type="color">` takes it: without what it cannot hold. */
export const toHex = (rgba: Rgba): string =>
  serialize(toGamut(colour(rgba)), {format: 'hex', collapse: false});
