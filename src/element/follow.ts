import type {AnchorsHost} from './anchors-host.js';
import {ofPage} from '../page/owned.js';
import {Followed} from './followed.js';
import {reach} from './reach.js';

/** Takes the reader to the item of an element that the page's fragment names, if it is there. */
export const follow = async (host: AnchorsHost, stem: string): Promise<void> => {
  const {hash} = location;
  const {renderRoot, storyHost} = host;
  const fragment = decode(hash.slice(1));
  const place = fragment.startsWith(stem) ? Number(fragment.slice(stem.length)) : 0;
  const item = renderRoot.querySelectorAll('li')[place - 1];
  const followed = ofPage(Followed);
  const taker = followed.takerOf(hash);
  if (taker === host) return;
  renderRoot.querySelector('.marked')?.classList.remove('marked');
  if (!item || taker?.isConnected) return;
  followed.take(hash, host);
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
