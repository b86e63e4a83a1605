import type {Story} from '../forms/story.js';

/** A kind of mistake in a text. */
interface Mistake {
  readonly pattern: RegExp;
  /** What is wrong, after the text that is, and what to do about it. */
  readonly remedy: string;
}

const SPANS = '["It is ", {"strong": "bold"}, " or ", {"a": "a link", "href": "https://…"}]';

/** Tags that authors write; one alone, such as `<b>`, may be what the text is about. */
const TAGS =
  /<\/(a|b|blockquote|cite|code|div|em|h[1-6]|i|li|ol|p|q|span|strong|su[bp]|u|ul)>|<br ?\/?>|<(a|img) [^>]*>/i;

/** Mistakes in texts that came as JSON: strings are plain text. */
const MARKUP: readonly Mistake[] = [
  {
    pattern: TAGS,
    remedy: `is HTML in a string. Strings are plain text: leave the tags out. For weight or a link write spans: ${SPANS}.`,
  },
  {
    pattern: /\*\*[^\s*][^*]*\*\*|\[[^\]]+\]\((https?:|mailto:|[/#])[^)\s]*\)|^#{1,6} \S/,
    remedy: `is Markdown in a string. Strings are plain text: write spans, ${SPANS}, or convert the text with "npx hearth-widgets convert".`,
  },
  {
    pattern: /&(amp|lt|gt|quot|apos|nbsp|[mn]dash|[lr][sd]quo|hellip|#\d+|#x[\da-f]+);/i,
    remedy:
      'is HTML in a string. Strings are plain text: write the character itself, such as & or “.',
  },
];

/** Mistakes of encoding, wherever the text came from. */
const MISREAD: readonly Mistake[] = [
  {
    pattern: /\ufffd/,
    remedy:
      'stands for characters that are lost: the file was saved in another encoding than UTF-8. Save it as UTF-8.',
  },
  {
    pattern: /\S*([\xc2\xc3][\x80-\xbf]|\xe2\u20ac)\S*/,
    remedy:
      'is UTF-8 that was read as Windows-1252. Save and serve it as UTF-8; a page says so with <meta charset="utf-8">.',
  },
];

/** The first mistake in a story that came as JSON, and where it is. */
export const findInStory = (story: Story): string | undefined => {
  for (const [path, text] of textsIn(story)) {
    const message = describe(text, [...MISREAD, ...MARKUP]);
    if (message) return `${path}: ${message}`;
  }
  return undefined;
};

/** The first mistake of encoding in a text. */
export const findMisread = (text: string): string | undefined => describe(text, MISREAD);

const describe = (text: string, mistakes: readonly Mistake[]): string | undefined => {
  for (const {pattern, remedy} of mistakes) {
    const [found] = pattern.exec(text) ?? [];
    if (found) return `${JSON.stringify(found.slice(0, 40))} ${remedy}`;
  }
  return undefined;
};

/** The strings in a value, each with its path; addresses are none. */
function* textsIn(value: unknown, path = ''): Generator<readonly [path: string, text: string]> {
  if (typeof value === 'string') yield [path, value];
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (/^(href|url|policy|id)$/.test(key)) continue;
    yield* textsIn(inner, path + (Array.isArray(value) ? `[${key}]` : `${path && '.'}${key}`));
  }
}
