import type {Item} from '../blocks/item.js';
import type {ToolHost} from '../doors/doors-host.js';
import type {Kit} from '../element/kit.js';
import type {Story} from '../forms/story.js';
import {CONVERSATION} from '../words/conversation.js';
import {SHARING} from '../words/sharing.js';
import {fill} from '../words/fill.js';
import type {Spoken} from '../words/find.js';
import {addressOf} from './address.js';
import {copyText, sharerOf} from './hand-on.js';
import {makeControl, type Control} from './share-control.js';
import {shareStyles} from './share.styles.js';
import {headlineOf, wordsOf} from './shared-words.js';

const {copied, notCopied, quoted} = CONVERSATION;
const WORDS = {...SHARING, copied, notCopied, quoted};

/** The items that can be shared, as they show: a control each. */
const ITEMS = '[part=point],figure,[part=turn]';

/** The controls, by what they share. */
const controls = new WeakMap<Element, Control>();

/** Gives the items of an element their controls, where it or its story asks for them. */
export const equip = (host: ToolHost, kit: Kit): void => {
  const shown = host.shadowRoot?.querySelectorAll(ITEMS) ?? [];
  if (!host.shadowRoot || !shown.length) return;
  if (!isWanted(host)) return shown.forEach((item) => controls.get(item)?.box.remove());
  kit.adoptStyles(host.shadowRoot, [shareStyles]);
  const words = host.wordsFor(WORDS);
  itemsOf(host).forEach((item, index) => {
    const element = shown[index];
    if (!element) return;
    const control = controls.get(element) ?? makeControl();
    controls.set(element, control);
    control.name(nameOf(item, words), words.lang);
    control.onPress = (): unknown => share(host, kit, index, control);
    // What is rendered anew may have come behind it, or have swept it away.
    if (element.lastElementChild !== control.box) element.append(control.box);
  });
};

/** In a story that shares, an element may say otherwise. */
const isWanted = (host: ToolHost): boolean =>
  !!(host.share || host.storyHost?.share) && host.getAttribute('share') !== 'false';

const storyOf = ({doors}: ToolHost): Story => doors.arrival?.story ?? {};

/** The items that can be shared; a line beneath a heading cannot. */
const itemsOf = (host: ToolHost): readonly Item[] =>
  host.block.items(storyOf(host)).filter(({kind}) => kind !== 'line');

const nameOf = (item: Item, words: Spoken<typeof WORDS>): string => {
  if (item.kind === 'turn' && item.speaker) return fill(words.shareTurn, {speaker: item.speaker});
  if (item.kind === 'turn') return words.share;
  return item.kind === 'quote' ? words.shareQuote : words.sharePoint;
};

/** Shares an item by the device's own means; where there are none, copies it. */
const share = async (host: ToolHost, kit: Kit, index: number, control: Control): Promise<void> => {
  const story = storyOf(host);
  const item = itemsOf(host)[index];
  if (!item) return;
  const url = addressOf(story.url, control.box.parentElement?.id);
  const words = host.wordsFor(WORDS);
  const text = wordsOf(item, words.quoted);
  const whole = [text, ...(url ? [url] : [])].join('\n');
  const hand = sharerOf({title: headlineOf(story), text, ...(url && {url})});
  const event = new kit.CopyEvent(index, whole, hand ? 'share' : 'copy');
  if (!host.dispatchEvent(event) || (await hand?.())) return;
  const isCopied = await copyText(whole);
  control.tell(words[isCopied ? (url ? 'linkCopied' : 'copied') : 'notCopied']);
};
