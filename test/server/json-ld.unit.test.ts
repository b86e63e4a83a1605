import assert from 'node:assert/strict';
import {describe, it} from 'vitest';
import fc from 'fast-check';
import type {
  Conversation,
  CorrectionComment,
  CreativeWork,
  ImageObject,
  Message,
  NewsArticle,
  Person,
  Quotation,
  WithContext,
} from 'schema-dts';
import {labelsIn, renderJsonLd, renderJsonLdScript} from '../../src/entries/server.js';
import type * as JsonLd from '../../src/server/json-ld-types.js';
import {LABELS} from '../../src/words/labels.js';
import {FULL, squeeze} from '../fixtures.js';
import {anyInput} from '../forms/arbitraries.js';
import {asStory, wordsOf} from './words.js';
import {runs} from '../runs.js';

/** The keys of a type that schema.org does not know of it. */
type Unknown<Of extends {'@type': string}, Schema> = Exclude<
  keyof Of,
  keyof Extract<Schema, {'@type': Of['@type']}>
>;

/** Compiles where each of our types has nothing but what schema.org knows of it. */
const KNOWN: readonly [
  [Exclude<Unknown<JsonLd.JsonLdArticle, NewsArticle>, '@context'>] extends [never] ? true : false,
  [Unknown<JsonLd.JsonLdBlock, CreativeWork>] extends [never] ? true : false,
  [Unknown<JsonLd.JsonLdQuotation, Quotation>] extends [never] ? true : false,
  [Unknown<JsonLd.JsonLdConversation, Conversation>] extends [never] ? true : false,
  [Unknown<JsonLd.JsonLdMessage, Message>] extends [never] ? true : false,
  [Unknown<JsonLd.JsonLdCorrection, CorrectionComment>] extends [never] ? true : false,
  [Unknown<JsonLd.JsonLdImage, ImageObject>] extends [never] ? true : false,
  [Unknown<JsonLd.JsonLdNamed<'Person'>, Person>] extends [never] ? true : false,
] = [true, true, true, true, true, true, true, true];

/** The strings of a value, keys left out. */
const stringsIn = (value: unknown): string[] =>
  typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(stringsIn)
    : [String(value)];

describe('renderJsonLd', () => {
  it('is what the types of schema.org allow', () => {
    const article: WithContext<NewsArticle> = renderJsonLd(asStory(FULL));
    assert.equal(article['@type'], 'NewsArticle');
    assert.ok(KNOWN.every(Boolean));
  });

  it('puts fields where an article has them, and the other blocks into parts', () => {
    const {hasPart = [], ...article} = renderJsonLd(asStory(FULL));
    assert.equal(article.headline, 'The last lamplighter');
    assert.equal(article.abstract, 'Forty lamps cost less to keep than to replace.');
    assert.equal(
      article.articleBody,
      'It takes him 50 minutes, in any weather.\n\nThe council keeps the lamps.\n\nA line\nand another.',
    );
    assert.deepEqual(article.mentions, [
      {'@type': 'CreativeWork', name: 'FAQ', url: 'https://example.com/faq'},
      {'@type': 'CreativeWork', name: 'Letters by post'},
    ]);
    assert.deepEqual(
      hasPart.map((part) => part['@type']),
      ['CreativeWork', 'CreativeWork', 'Quotation', 'Conversation'],
    );
    assert.deepEqual(hasPart[2], {
      '@type': 'Quotation',
      text: 'You do not hurry a flame.\n\nIt goes out.',
      spokenByCharacter: 'Aldo Rask, lamplighter',
      isBasedOn: 'https://example.com/quote',
    });
  });

  it('numbers the turns, since the order of a list means nothing in JSON-LD', () => {
    const turns = [
      {speaker: 'A', text: 'B'},
      {speaker: '', text: 'C'},
    ].reverse();
    const {hasPart} = renderJsonLd({conversation: {turns}});
    assert.deepEqual(hasPart, [
      {
        '@type': 'Conversation',
        name: 'The Hearth Conversation',
        hasPart: [
          {'@type': 'Message', position: 1, text: 'C'},
          {'@type': 'Message', position: 2, sender: 'A', text: 'B'},
        ],
      },
    ]);
  });

  it('says what the publisher’s system knows, dates where they are some', () => {
    const article = renderJsonLd(
      {
        id: 'i',
        url: '/a',
        lang: 'en',
        section: 'S',
        authors: ['A'],
        publisher: {name: 'P', url: '/'},
        published: '2026-11-23T09:00:00Z',
        modified: 'yesterday',
        image: {url: 'i.png', alt: 'I'},
        sources: [{title: 'T', url: 'https://b.test/'}, {title: 'U'}],
      },
      {base: 'https://a.test/b/'},
    );
    assert.deepEqual(article, {
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      identifier: 'i',
      url: 'https://a.test/a',
      mainEntityOfPage: 'https://a.test/a',
      inLanguage: 'en',
      articleSection: 'S',
      author: [{'@type': 'Person', name: 'A'}],
      publisher: {'@type': 'Organization', name: 'P', url: 'https://a.test/'},
      datePublished: '2026-11-23T09:00:00Z',
      image: {'@type': 'ImageObject', url: 'https://a.test/b/i.png', description: 'I'},
      citation: [
        {'@type': 'CreativeWork', name: 'T', url: 'https://b.test/'},
        {'@type': 'CreativeWork', name: 'U'},
      ],
    });
  });

  it('says how texts were made, and of parts how they differ', () => {
    const made = {use: 'generated', model: 'M', reviewedBy: 'R', policy: '/p'} as const;
    const {hasPart, ...article} = renderJsonLd(
      {
        dek: 'A',
        keyPoints: ['B'],
        report: ['C'],
        disclosure: made,
        blocks: {report: {disclosure: {use: 'assisted'}}, keyPoints: {disclosure: made}},
        conversation: {turns: [{speaker: 'D', text: 'E', disclosure: {use: 'none'}}]},
      },
      {labels: labelsIn('de')},
    );
    assert.deepEqual(article, {
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      alternativeHeadline: 'A',
      articleBody: 'C',
      digitalSourceType: 'https://schema.org/TrainedAlgorithmicMediaDigitalSource',
      creditText: 'Von KI geschrieben · Geprüft von R · Modell: M',
      publishingPrinciples: '/p',
    });
    const source = 'https://schema.org/CompositeWithTrainedAlgorithmicMediaDigitalSource';
    const [points, report, talk] = hasPart ?? [];
    assert.equal(points?.digitalSourceType, undefined);
    assert.equal(report?.digitalSourceType, source);
    const {hasPart: [message] = []} = talk as JsonLd.JsonLdConversation;
    assert.deepEqual(Object.keys(message ?? {}).slice(-1), ['creditText']);
  });

  it('says what became of texts; what was withdrawn has none', () => {
    const status = {state: 'withdrawn', date: '2026-11-24', note: ['N', {em: 'o'}]} as const;
    const correction = {'@type': 'CorrectionComment', text: 'No', datePublished: '2026-11-24'};
    const gone = {creativeWorkStatus: 'Withdrawn', correction};
    assert.deepEqual(renderJsonLd({headline: 'A', links: [{label: 'B'}], status}), {
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      ...gone,
    });
    const blocks = {quote: {status}, conversation: {status}, summary: {status}};
    const {hasPart} = renderJsonLd({quote: {text: 'A'}, headline: 'B', blocks});
    assert.deepEqual(hasPart, [
      {'@type': 'CreativeWork', ...gone},
      {'@type': 'Quotation', ...gone},
      {'@type': 'Conversation', name: LABELS.conversation, ...gone},
    ]);
  });

  it('has every word of any story', () => {
    fc.assert(
      fc.property(anyInput, (value) => {
        const text = squeeze(stringsIn(renderJsonLd(asStory(value))).join('\n'));
        const missing = wordsOf(value, /$^/).filter((words) => !text.includes(words));
        assert.deepEqual(
          missing.filter((words) => words !== squeeze(LABELS.report)),
          [],
        );
      }),
      runs(2000),
    );
  });
});

describe('renderJsonLdScript', () => {
  it('holds the same, and nothing that ends the script, whatever the text', () => {
    fc.assert(
      fc.property(anyInput, (value) => {
        const script = renderJsonLdScript(asStory(value));
        const [, json = ''] =
          /^<script type="application\/ld\+json">([^<>&]*)<\/script>\n$/.exec(script) ?? [];
        assert.deepEqual(JSON.parse(json), renderJsonLd(asStory(value)));
      }),
      runs(1000),
    );
  });
});
