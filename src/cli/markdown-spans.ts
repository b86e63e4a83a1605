import type {Token} from 'markdown-it';
import {spanOf as makeSpan} from '../story/span.js';
import type {Span} from '../story/story.js';

/** The spans of a text as a story's JSON may have them; they are parsed like any others. */
export type Spans = readonly Span[];

/** Makes the span that stands for an element of Markdown. */
type MakeSpan = (inside: Spans, opener: Token) => Span;

/** By the tags of elements; any other gives its text. */
const SPANS: ReadonlyMap<string, MakeSpan> = new Map<string, MakeSpan>([
  ['strong', (inside) => makeSpan('strong', inside)],
  ['em', (inside) => makeSpan('em', inside)],
  ['a', (inside, opener) => ({a: inside, href: String(opener.attrGet('href'))})],
]);

/** The spans of some tokens inside of a paragraph. */
export const spansOf = (tokens: readonly Token[] | null): Spans => {
  const builder = new SpanBuilder();
  for (const token of tokens ?? []) builder.add(token);
  return builder.spans;
};

/** An element that has begun, and what it holds so far. */
interface Open {
  readonly opener: Token;
  readonly spans: Span[];
}

/** Builds spans from tokens. An element inside of its own kind adds no span, so few are nested. */
class SpanBuilder {
  readonly spans: Span[] = [];
  readonly #open: Open[] = [];
  readonly #depths = new Map<string, number>();

  add(token: Token): void {
    if (!token.nesting) return this.#append(leafOf(token));
    const make = SPANS.get(token.tag);
    if (!make) return;
    const depth = (this.#depths.get(token.tag) ?? 0) + token.nesting;
    this.#depths.set(token.tag, depth);
    if (token.nesting === 1 && depth === 1) this.#open.push({opener: token, spans: []});
    if (token.nesting === 1 || depth) return;
    const closed = this.#open.pop();
    if (closed) this.#append(make(closed.spans, closed.opener));
  }

  /** Adds a span to the element that has begun last; strings become one. */
  #append(span: Span): void {
    const spans = this.#open.at(-1)?.spans ?? this.spans;
    const last = spans.at(-1);
    if (typeof last === 'string' && typeof span === 'string') spans[spans.length - 1] = last + span;
    else spans.push(span);
  }
}

const leafOf = ({type, content}: Token): Span => {
  if (type === 'hardbreak') return {br: true};
  if (type === 'softbreak') return '\n';
  return type === 'code_inline' ? makeSpan('code', [content]) : content;
};

/** The paragraphs of block tokens, those of lists and quotations too. */
export const paragraphsIn = (tokens: readonly Token[]): readonly Spans[] =>
  tokens.flatMap(({type, content, children}, index): readonly Spans[] => {
    if (type === 'fence' || type === 'code_block') return [[makeSpan('code', [content])]];
    if (type === 'html_block') return [[content]];
    if (type !== 'inline') return [];
    const spans = spansOf(children);
    return [tokens[index - 1]?.type === 'heading_open' ? [makeSpan('strong', spans)] : spans];
  });
