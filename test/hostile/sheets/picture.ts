import {executeServerCommand} from '@web/test-runner-commands';

/** Where something stands in the window. */
export interface Area {
  readonly name: string;
  readonly rect: DOMRect;
}

/** The window as a PNG, in base64. */
export const takePicture = (): Promise<string> => executeServerCommand('take-picture');

/** Keeps a picture in a file for whoever looks into a failure. Answers its path. */
export const keepPicture = (name: string, png: string): Promise<string> =>
  executeServerCommand('keep-picture', {name, png});

const decode = async (png: string): Promise<ImageData> => {
  const blob = await (await fetch(`data:image/png;base64,${png}`)).blob();
  const bitmap = await createImageBitmap(blob);
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
  if (!context) throw new Error('There is no canvas.');
  context.drawImage(bitmap, 0, 0);
  return context.getImageData(0, 0, bitmap.width, bitmap.height);
};

/** What two pictures do not share, in an area of them; `undefined` where they share all. */
const differenceIn = (a: ImageData, b: ImageData, {name, rect}: Area): string | undefined => {
  const [pixelsA, pixelsB] = [new Uint32Array(a.data.buffer), new Uint32Array(b.data.buffer)];
  const [xs, ys]: [Set<number>, Set<number>] = [new Set(), new Set()];
  let count = 0;
  for (let y = Math.floor(rect.top); y < rect.bottom; y += 1) {
    for (let x = Math.floor(rect.left); x < rect.right; x += 1) {
      const at = y * a.width + x;
      if (pixelsA[at] === pixelsB[at]) continue;
      count += 1;
      xs.add(x - rect.left);
      ys.add(y - rect.top);
    }
  }
  const range = (values: Set<number>): string => `${Math.min(...values)} to ${Math.max(...values)}`;
  return count ? `${name}: ${count} pixels, x ${range(xs)}, y ${range(ys)}` : undefined;
};

/** In which areas two pictures of the window differ, and by how much. */
export const differences = async (
  before: string,
  after: string,
  areas: readonly Area[],
): Promise<string[]> => {
  if (before === after) return [];
  const [a, b] = await Promise.all([decode(before), decode(after)]);
  if (a.width !== b.width || a.height !== b.height) return ['the windows differ in size'];
  return areas.map((area) => differenceIn(a, b, area)).filter((found) => found !== undefined);
};

/** Whether a picture holds all of some areas, and something in each. */
export const holds = async (png: string, areas: readonly Area[]): Promise<boolean> => {
  const {width, height, data} = await decode(png);
  const pixels = new Uint32Array(data.buffer);
  return areas.every(({rect}) => {
    if (rect.right > width || rect.bottom > height) return false;
    const colours = new Set<number | undefined>();
    for (let y = rect.top; y < rect.bottom; y += 1) {
      for (let x = rect.left; x < rect.right; x += 1) colours.add(pixels[y * width + x]);
    }
    return colours.size > 2;
  });
};
