import type {TemplateResult} from 'lit';
import type {Text} from '../story/story.js';
import {richText} from './rich-text.js';
import {wrap} from './wrap.js';

/**
 * The heading that names a section, of the level that is nearest to one from 1 to 6. `lang` is that
 * of words which are ours; a page's own run as they do.
 */
export const heading = (
  name: Text,
  level: number,
  lang: string | undefined,
  isHidden: boolean,
): TemplateResult => {
  const language = lang ? (lang === 'en' ? ' lang="en"' : '') : ' dir="auto"';
  return wrap(
    `h${Math.min(Math.max(Math.round(level), 1), 6)}`,
    ` id="heading" part="heading"${language}${isHidden ? ' class="hidden"' : ''}`,
    richText(name),
  );
};
