import type {TemplateResult} from 'lit';
import type {Text} from '../story/story.js';
import {richText} from './rich-text.js';
import {wrap} from './wrap.js';

/** How a block's heading is set. */
interface Setting {
  /** 1 to 6; any other number becomes the nearest of these. */
  readonly level: number;
  /** The language of a heading that is the interface's own. */
  readonly lang: string | undefined;
  /** Out of sight, and still the name of the section. */
  readonly isHidden: boolean;
}

/** A block's heading. */
export const heading = (text: Text, {level, lang, isHidden}: Setting): TemplateResult => {
  const direction = lang ? (lang === 'en' ? ' lang="en"' : '') : ' dir="auto"';
  const look = isHidden ? ' class="hidden"' : '';
  return wrap(
    `h${Math.min(Math.max(Math.round(level), 1), 6)}`,
    ` id="heading" part="heading"${direction}${look}`,
    richText(text),
  );
};
