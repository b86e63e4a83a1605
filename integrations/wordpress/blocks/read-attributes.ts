import type {Attributes} from '@wordpress/blocks';
import {RichTextData} from '@wordpress/rich-text';
import {defaultsOf} from './defaults.js';
import {htmlOf} from './line.js';
import {nameOf} from './names.js';

const SPEAKER = /^\s*<b(?: [^>]*)?>([^]*?)<\/b>\s?/;
/** Whether a story has notes, and says nothing of them, since there is nothing to read in it. */
const isSilent = ({meta, made, became}: Attributes): boolean => !!meta && !made && !became;

const LINK = /^<a [^>]*>|<\/a>$/g;

const words = (html: string): RichTextData => RichTextData.fromHTMLString(html);

const READ: Readonly<Record<string, (attributes: Attributes) => Attributes>> = {
  [nameOf('turn')]: ({text, ...rest}) => {
    const html = htmlOf(text);
    const [, speaker = ''] = SPEAKER.exec(html) ?? [];
    return {...rest, speaker: words(speaker), text: words(html.replace(SPEAKER, ''))};
  },
  [nameOf('link')]: ({label, ...rest}) => ({
    ...rest,
    label: words(htmlOf(label).replace(LINK, '')),
  }),
  [nameOf('story')]: (story) => (isSilent(story) ? {...story, blank: true} : story),
};

/**
 * What a block's HTML says that no selector of its `block.json` can: a turn's text is what stands
 * beside its speaker, a link's label what stands in an `<a>` or in none. A block that was saved as
 * nothing has its heading again, and knows it: `blank` is in no HTML, and so never saved.
 */
export const readAttributes = (
  attributes: Attributes,
  {name}: {readonly name: string},
  html: string,
): Attributes => {
  if (!name.startsWith(nameOf(''))) return attributes;
  const given = Object.entries(attributes).filter(([, value]) => value !== undefined);
  if (!html.trim()) {
    return {...defaultsOf(name), ...Object.fromEntries(given.filter(isSaid)), blank: true};
  }
  return READ[name]?.(attributes) ?? attributes;
};

const isSaid = ([, value]: readonly [string, unknown]): boolean =>
  !(value instanceof RichTextData && !value.length);
