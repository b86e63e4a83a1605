import {nothing, type TemplateResult} from 'lit';
import type {Notice} from '../story/notice.js';
import {richText} from './rich-text.js';
import {wrap} from './wrap.js';

/** What is said of a text, as a line in `tag`; with more on demand, as one that opens. */
export const renderNotice = (
  kind: 'status' | 'disclosure',
  notice: Notice | undefined,
  tag = 'p',
): TemplateResult | typeof nothing => {
  if (!notice) return nothing;
  const [line, ...more] = notice.map(richText);
  const attributes = ` part="${kind}" class="hearth-${kind}"`;
  if (!more.length) return wrap(tag, attributes, line);
  const lines = [wrap('summary', '', line), more.map((text) => wrap('p', '', text))];
  return wrap('details', attributes, lines);
};
