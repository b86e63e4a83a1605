import {textsOfBody} from '../story/body.js';
import {outlineOf} from '../forms/outline.js';
import {present} from '../story/present.js';
import type {Story, StoryInput} from '../forms/story.js';
import {absolute} from './absolute.js';
import {momentOf, notesOf} from './json-ld-notes.js';
import {joined, jsonLdOf} from './json-ld-blocks.js';
import type {JsonLdArticle, JsonLdImage, JsonLdNamed} from './json-ld-types.js';
import {ownOptions, type RenderOptions} from './options.js';

/**
 * A story in the words of schema.org: a `NewsArticle` with its blocks as parts. What an article has
 * no field for is in `hasPart`: key points, narrative, the quote as a `Quotation`, the conversation
 * as a `Conversation` of `Message`s; and the other blocks where they differ from the whole in how
 * they were made, or in what became of them. Speakers and who is quoted are texts, since not all of
 * them are people. A conversation is no `QAPage`: that is for one question that a page's users may
 * answer, and this is many, in one text of the publisher's.
 * @see https://developers.google.com/search/docs/appearance/structured-data/qapage
 * @see https://cv.iptc.org/newscodes/digitalsourcetype/
 */
export const renderJsonLd = (given: StoryInput, options: RenderOptions = {}): JsonLdArticle => {
  const {labels, base} = ownOptions(options);
  const {story, words, disclosure, sections} = outlineOf(given, labels);
  const hasPart = sections.flatMap((section) => jsonLdOf(section, {story, words, base}));
  return present<JsonLdArticle>({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    ...placeOf(story, base),
    ...textsOf(story),
    ...creditsOf(story, base),
    ...linksOf(story, base),
    ...notesOf(disclosure && story.disclosure, story.status, words, base),
    hasPart: hasPart.length ? hasPart : undefined,
  });
};

/**
 * The same as a script for a page's head or body. No character in it ends the script, in XHTML
 * either.
 */
export const renderJsonLdScript = (given: StoryInput, options: RenderOptions = {}): string =>
  `<script type="application/ld+json">${jsonText(renderJsonLd(given, options))}</script>\n`;

const ESCAPES: Readonly<Record<string, string>> = {'<': '\\u003c', '>': '\\u003e', '&': '\\u0026'};

const jsonText = (value: unknown): string =>
  JSON.stringify(value).replace(/[<>&]/g, (char) => ESCAPES[char] ?? char);

/** Fields that are there, or not, of an article. */
type Fields = {readonly [Key in keyof JsonLdArticle]?: JsonLdArticle[Key] | undefined};

const placeOf = ({id, url, lang}: Story, base: string | undefined): Fields => {
  const address = url && absolute(url, base);
  return {identifier: id, url: address, mainEntityOfPage: address, inLanguage: lang};
};

const textsOf = ({headline, dek, hook, gist, lede, report = []}: Story): Fields => ({
  headline: joined([headline]),
  alternativeHeadline: joined([dek]),
  description: joined([hook]),
  abstract: joined([gist]),
  articleBody: joined([lede, ...report.flatMap(textsOfBody)]),
});

const creditsOf = (
  {section, authors, publisher, published, modified, image}: Story,
  base: string | undefined,
): Fields => ({
  articleSection: section,
  author: authors?.map((name) => ({'@type': 'Person', name})),
  publisher: publisher && named('Organization', publisher.name, publisher.url, base),
  datePublished: momentOf(published),
  dateModified: momentOf(modified),
  image:
    image &&
    present<JsonLdImage>({
      '@type': 'ImageObject',
      url: absolute(image.url, base),
      description: image.alt,
    }),
});

const linksOf = ({sources, links}: Story, base: string | undefined): Fields => ({
  citation: sources?.map(({title, url}) => named('CreativeWork', title, url, base)),
  mentions: links?.map(({label, url}) => named('CreativeWork', label, url, base)),
});

const named = <Type extends string>(
  type: Type,
  name: string,
  url: string | undefined,
  base: string | undefined,
): JsonLdNamed<Type> => {
  const address = url && absolute(url, base);
  return {'@type': type, name, ...(address && {url: address})};
};
