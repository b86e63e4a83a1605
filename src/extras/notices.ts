import type {TemplateResult} from 'lit';
import type {NoticesHost, ShownNotices} from '../doors/doors-host.js';
import type {Kit} from '../element/kit.js';
import {readNotices} from '../forms/read-notices.js';
import type {Notice, Notices} from '../forms/notice.js';
import {NOTICE_WORDS} from '../words/notice-words.js';
import {noticesOf} from '../forms/notices.js';
import {noticeStyles} from './notice.styles.js';

/** What there is to say beside an element's words. It gives the element the styles for it, too. */
export const showNotices = (host: NoticesHost, kit: Kit): ShownNotices | undefined => {
  const notices = noticesFor(host);
  if (!notices) return;
  const {status, disclosure, turns} = notices;
  if (host.shadowRoot) kit.adoptStyles(host.shadowRoot, [noticeStyles]);
  return {
    status: render(kit, 'status', status),
    disclosure: render(kit, 'disclosure', disclosure),
    turns: turns.map((turn) => render(kit, 'disclosure', turn, 'small')),
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
  if (door === 'html') return block.name ? readNotices(host, disclosures) : undefined;
  return noticesOf(story, block, host.wordsFor(NOTICE_WORDS), door !== 'parent');
};

const render = (
  {list, richText, wrap}: Kit,
  kind: 'status' | 'disclosure',
  notice: Notice | undefined,
  tag = 'p',
): TemplateResult | undefined => {
  if (!notice) return;
  const [line, ...more] = notice.map(richText);
  const attributes = ` part="${kind}" class="hearth-${kind}"`;
  if (!more.length) return wrap(tag, attributes, line);
  const lines = more.map((text) => wrap('p', '', text));
  return wrap('details', attributes, list([wrap('summary', '', line), ...lines]));
};
