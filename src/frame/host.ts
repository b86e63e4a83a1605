import {ASK, HEIGHT, isOfType} from './message.js';

/** What a page around frames loads, `cdn/frame-host.js`: it gives each the height it asks for. */

/** In pixels. What is higher scrolls. */
const MAX_HEIGHT = 30_000;

/** The address of a frame that shows `frame.html`. */
const addressOf = ({src}: HTMLIFrameElement): URL | undefined => {
  try {
    const url = new URL(src);
    return url.pathname.endsWith('/frame.html') ? url : undefined;
  } catch {
    return undefined;
  }
};

const frames = (): HTMLIFrameElement[] =>
  [...document.getElementsByTagName('iframe')].filter(addressOf);

/** A frame whose window has gone elsewhere speaks for another origin than its own. */
const listener = ({data, source, origin}: MessageEvent<unknown>): void => {
  if (!source || !isOfType(data, HEIGHT)) return;
  const height = 'height' in data && data.height;
  if (typeof height !== 'number' || !(height > 0)) return;
  const frame = frames().find(({contentWindow}) => contentWindow === source);
  if (!frame || addressOf(frame)?.origin !== origin) return;
  frame.style.height = `${Math.min(Math.ceil(height), MAX_HEIGHT)}px`;
};

window.addEventListener('message', listener);
// Those that told it before this script was there.
for (const {contentWindow} of frames()) contentWindow?.postMessage({type: ASK}, '*');
