import type {MarkedToken, Token} from 'marked';
import {spanOf as makeSpan} from '../story/span.js';
import type {MarkName, Span} from '../story/story.js';

/** The spans of a text as a story's JSON may have them; they are parsed like any others. */
export type Spans = readonly Span[];

/** Whether a token is one of Markdown's own, of some type. */
export const isOfType = <Type extends MarkedToken['type']>(
  token: Token,
  type: Type,
): token is Extract<MarkedToken, {readonly type: Type}> => token.type === type;

const MARKS: Readonly<Record<string, MarkName>> = {strong: 'strong', em: 'em', codespan: 'code'};

/** The spans of some tokens of Markdown; what has no span gives its text. */
export const spansOf = (tokens: readonly Token[] = []): Spans => tokens.flatMap(spanOf);

const spanOf = (token: Token): Spans => {
  if (isOfType(token, 'br')) return [{br: true}];
  const inside = innerOf(token);
  const mark = MARKS[token.type];
  if (mark) return [makeSpan(mark, inside)];
  if (isOfType(token, 'link')) return [{a: inside, href: token.href}];
  return inside;
};

const innerOf = (token: Token): Spans => {
  if ('tokens' in token && token.tokens.length) return spansOf(token.tokens);
  return [decode('text' in token ? String(token.text) : token.raw)];
};

/** The entities that the lexer writes, and those that authors do. */
const decode = (text: string): string =>
  text
    .replace(/&(lt|gt|quot|#39);/g, (_, name: string) => ENTITIES[name] ?? '')
    .replace(/&amp;/g, '&');

const ENTITIES: Readonly<Record<string, string>> = {lt: '<', gt: '>', quot: '"', '#39': "'"};

/** The paragraphs of block tokens, lists and quotations among them. */
export const paragraphsIn = (tokens: readonly Token[]): readonly Spans[] =>
  tokens.flatMap((token): readonly Spans[] => {
    if (isOfType(token, 'list')) return token.items.flatMap((item) => paragraphsIn(item.tokens));
    if (isOfType(token, 'blockquote')) return paragraphsIn(token.tokens);
    if (token.type === 'space' || token.type === 'hr' || token.type === 'def') return [];
    if (token.type === 'heading') return [[{strong: innerOf(token)}]];
    return token.type === 'code' ? [[{code: innerOf(token)}]] : [innerOf(token)];
  });
