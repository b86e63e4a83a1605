import type {AnchorsHost} from './anchors-host.js';
import {reach} from './reach.js';

/** The page's fragment, and the element that took it: the first of those that could. */
let taken: {readonly hash: string; readonly host: AnchorsHost} | undefined;

/** Takes the reader to the item of an element that the page's fragment names, if it is there. */
export const follow = async (host: AnchorsHost, stem: string): Promise<void> => {
  const {hash} = location;
  const {renderRoot, storyHost} = host;
  const fragment = decode(hash.slice(1));
  const place = fragment.startsWith(stem) ? Number(fragment.slice(stem.length)) : 0;
  const item = renderRoot.querySelectorAll('li')[place - 1];
  if (taken?.hash === hash && taken.host === host) return;
  renderRoot.querySelector('.marked')?.classList.remove('marked');
  if (!item || (taken?.hash === hash && taken.host.isConnected)) return;
  taken = {hash, host};
  if (storyHost && host.isBeyondDepth) {
    storyHost.depth = host.block.depth;
    await storyHost.updateComplete;
    await host.updateComplete;
  }
  await host.showItem(place - 1);
  item.classList.add('marked');
  reach(item, 'center');
};

const decode = (fragment: string): string => {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
};
