import type {ToolHost} from '../doors/doors-host.js';
import type {Kit} from '../element/kit.js';
import {fill} from '../words/fill.js';
import type {Story} from '../story/story.js';
import {CONVERSATION, SHARING} from '../words/english.js';
import type {Spoken} from '../words/find.js';
import {addressOf} from './address.js';
import {copyText, sharerOf} from './hand-on.js';
import {makeControl, type Control} from './share-control.js';
import {shareStyles} from './share.styles.js';
import {headlineOf, wordsOf} from './shared-words.js';

const {copied, notCopied} = CONVERSATION;
const WORDS = {...SHARING, copied, notCopied};

/** What can be shared, by the block that it is an item of: one control each. */
const ITEMS = {keyPoints: '[part=point]', quote: 'figure', conversation: '[part=turn]'};

/** The controls, by what they share. */
const controls = new WeakMap<Element, Control>();

/** Gives the items of an element their controls, where it or its story asks for them. */
export const equip = (host: ToolHost, kit: Kit): void => {
  const {block, shadowRoot} = host;
  if (!shadowRoot || !block || !(block in ITEMS)) return;
  const items = shadowRoot.querySelectorAll(ITEMS[block as keyof typeof ITEMS]);
  if (!isWanted(host)) return items.forEach((item) => controls.get(item)?.box.remove());
  kit.adoptStyles(shadowRoot, [shareStyles]);
  const words = host.wordsFor(WORDS);
  items.forEach((item, index) => {
    const control = controls.get(item) ?? makeControl();
    controls.set(item, control);
    control.name(nameOf(host, index, words), words.lang);
    control.onPress = (): unknown => share(host, kit, index, control);
    // What is rendered anew may have come behind it, or have swept it away.
    if (item.lastElementChild !== control.box) item.append(control.box);
  });
};

/** In a story that shares, an element may say otherwise. */
const isWanted = (host: ToolHost): boolean =>
  !!(host.share || host.storyHost?.share) && host.getAttribute('share') !== 'false';

const storyOf = ({doors}: ToolHost): Story => doors.arrival?.story ?? {};

const nameOf = (host: ToolHost, index: number, words: Spoken<typeof WORDS>): string => {
  if (host.block === 'quote') return words.shareQuote;
  if (host.block === 'keyPoints') return words.sharePoint;
  const {speaker = ''} = storyOf(host).conversation?.turns[index] ?? {};
  return fill(words.shareTurn, {speaker});
};

/** Shares an item by the device's own means; where there are none, copies it. */
const share = async (host: ToolHost, kit: Kit, index: number, control: Control): Promise<void> => {
  const story = storyOf(host);
  const url = addressOf(story.url, control.box.parentElement?.id);
  const text = wordsOf(host.block, story, index);
  const whole = [text, ...(url ? [url] : [])].join('\n');
  const hand = sharerOf({title: headlineOf(story), text, ...(url && {url})});
  const event = new kit.CopyEvent(index, whole, hand ? 'share' : 'copy');
  if (!host.dispatchEvent(event) || (await hand?.())) return;
  const isCopied = await copyText(whole);
  control.tell(host.wordsFor(WORDS)[isCopied ? (url ? 'linkCopied' : 'copied') : 'notCopied']);
};
