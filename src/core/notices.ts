import type {TemplateResult} from 'lit';
import {readNotices} from '../story/html/notices.js';
import type {Notice, Notices} from '../story/notice.js';
import {NOTICE_WORDS} from '../story/notice-words.js';
import {noticesOf} from '../story/notices.js';
import {adoptStyles} from './adopt-styles.js';
import type {NoticesHost} from './doors-host.js';
import {noticeStyles} from './notice.styles.js';
import {richText} from './rich-text.js';
import {wrap} from './wrap.js';

/** Notices as templates. */
export type ShownNotices = {readonly [Key in keyof Notices]: unknown} & {
  readonly turns: readonly unknown[];
};

/** What there is to say beside an element's words. It gives the element the styles for it, too. */
export const showNotices = (host: NoticesHost): ShownNotices | undefined => {
  const notices = noticesFor(host);
  if (!notices) return;
  const {status, disclosure, turns} = notices;
  addStyles(host.shadowRoot);
  return {
    status: render('status', status),
    disclosure: render('disclosure', disclosure),
    turns: turns.map((turn) => render('disclosure', turn, 'small')),
  };
};

const noticesFor = (host: NoticesHost): Notices | undefined => {
  const {
    block,
    doors: {arrival},
  } = host;
  if (!arrival) return;
  const {door, story, disclosures} = arrival;
  // In a story's HTML, what is said of the whole stands among the tags, and shows as it is.
  if (door === 'html') return block === 'story' ? undefined : readNotices(host, disclosures);
  const name = block === 'story' ? undefined : block;
  return block && noticesOf(story, name, host.wordsFor(NOTICE_WORDS), door !== 'parent');
};

const render = (
  kind: 'status' | 'disclosure',
  notice: Notice | undefined,
  tag = 'p',
): TemplateResult | undefined => {
  if (!notice) return;
  const [line, ...more] = notice.map(richText);
  const attributes = ` part="${kind}" class="hearth-${kind}"`;
  if (!more.length) return wrap(tag, attributes, line);
  const lines = [wrap('summary', '', line), more.map((text) => wrap('p', '', text))];
  return wrap('details', attributes, lines);
};

/** The style sheets that were added to shadow roots. */
const added = new WeakMap<ShadowRoot, CSSStyleSheet | undefined>();

/** Adds the styles of notices; in another document an element has taken on only its own anew. */
const addStyles = (root: ShadowRoot | null): void => {
  if (!root || !('adoptedStyleSheets' in root)) return;
  const sheet = added.get(root);
  if (sheet && root.adoptedStyleSheets.includes(sheet)) return;
  const before = [...root.adoptedStyleSheets];
  adoptStyles(root, [noticeStyles]);
  added.set(root, root.adoptedStyleSheets[0]);
  root.adoptedStyleSheets = [...before, ...root.adoptedStyleSheets];
};
