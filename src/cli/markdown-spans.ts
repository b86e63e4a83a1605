import type {Token, Tokens} from 'marked';

/** A span as a story's JSON has it; it is parsed like any other. */
export type Spans = unknown[];

const MARKS: Readonly<Record<string, string>> = {strong: 'strong', em: 'em', codespan: 'code'};

/** The spans of some tokens of Markdown; what has no span gives its text. */
export const spansOf = (tokens: readonly Token[] = []): Spans => tokens.flatMap(spanOf);

const spanOf = (token: Token): Spans => {
  const {type} = token;
  if (type === 'br') return [{br: true}];
  const inside = innerOf(token);
  const mark = MARKS[type];
  if (mark) return [{[mark]: inside}];
  if (type === 'link') return [{a: inside, href: (token as Tokens.Link).href}];
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
  tokens.flatMap((token): Spans[] => {
    if (token.type === 'list') {
      return (token as Tokens.List).items.flatMap(({tokens: inside}) => paragraphsIn(inside));
    }
    if (token.type === 'blockquote') return [...paragraphsIn((token as Tokens.Blockquote).tokens)];
    if (token.type === 'space' || token.type === 'hr' || token.type === 'def') return [];
    if (token.type === 'heading') return [[{strong: innerOf(token)}]];
    return token.type === 'code' ? [[{code: innerOf(token)}]] : [innerOf(token)];
  });
