import {RichText, type RichTextProps} from '@wordpress/block-editor';
import type {EditProps} from '@wordpress/blocks';
import {createElement, type Rendered} from '@wordpress/element';
import {RichTextData} from '@wordpress/rich-text';

/** Words with their formats, as the editor has them; none where nothing was written. */
export type Words = string | RichTextData | undefined;

/** Words as HTML, whichever way the editor has them. */
export const htmlOf = (words: unknown): string =>
  words instanceof RichTextData ? words.toHTMLString() : typeof words === 'string' ? words : '';

/** A line of a block: the attribute that it is kept in, and what it looks like. */
export interface Line<Name extends string = string> {
  readonly name: Name;
  readonly tagName: string;
  readonly className?: string;
  /** What is to be written there: for those who do not see it, and as long as there is nothing. */
  readonly label: string;
  readonly placeholder?: string;
}

/** A line that can be written into. */
export const editableLine = <Name extends string>(
  {attributes, setAttributes}: EditProps<Readonly<Partial<Record<Name, Words>>>>,
  {name, tagName, className = '', label, placeholder = label}: Line<Name>,
  more: RichTextProps = {},
): Rendered =>
  createElement(RichText, {
    key: name,
    identifier: name,
    tagName,
    className,
    value: attributes[name],
    placeholder,
    'aria-label': label,
    onChange: (value) => setAttributes({[name]: value} as Partial<Record<Name, Words>>),
    ...more,
  });

/** The line as it is saved; none where nothing was written. */
export const savedLine = (
  value: Words,
  {tagName, className}: Pick<Line, 'tagName' | 'className'>,
): Rendered | null =>
  RichText.isEmpty(value)
    ? null
    : createElement(RichText.Content, {tagName, value, ...(className && {className})});
