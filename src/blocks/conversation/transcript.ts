/** A turn of a transcript: who speaks, and the paragraphs of what is said. */
export interface TranscriptTurn {
  readonly speaker: string;
  readonly text: readonly string[];
}

/** Who speaks, and the lines of what is said. */
interface Speech {
  readonly speaker: string;
  readonly lines: string[];
}

/** `Name: what they say`, where the name is one to four words, none of them endless. */
export const LABELLED =
  /^\s*([\p{L}\p{N}][^\s:：]{0,39}(?: [^\s:：]{1,39}){0,3})\s?(?::(?=\s|$)|：)/u;
/** A line that may be a name: one to four words, no punctuation at its end. */
export const NAME_ALONE =
  /^\s*([\p{L}\p{N}]\S{0,39}(?: \S{1,39}){0,3})(?<![.,;!?…。、！？:：])[:：]?\s*$/u;
const MAX_NAME = 40;

/**
 * Reads a transcript from plain text: lines such as `Inventor: Why …?`, or, where there are none, a
 * name alone on its line (the first, or after a blank one) and the speech beneath it. A blank line
 * inside a speech begins a paragraph. What stands before the first name is a turn of nobody's; text
 * that names no speaker gives no turns.
 */
export const parseTranscript = (source: string): readonly TranscriptTurn[] => {
  const lines = source.split(/\r\n?|\n/);
  const labelled = lines.some((line) => matchName(LABELLED, line));
  const preface: Speech = {speaker: '', lines: []};
  const turns: Speech[] = [];
  lines.forEach((line, index) => {
    const match = labelled ? matchName(LABELLED, line) : matchHeading(lines, index);
    if (match) turns.push({speaker: match[1] ?? '', lines: [line.slice(match[0].length)]});
    else (turns.at(-1) ?? preface).lines.push(line);
  });
  if (turns.length && split(preface.lines).length) turns.unshift(preface);
  return turns.map(({speaker, lines: said}) => ({speaker, text: split(said)}));
};

const matchName = (pattern: RegExp, line: string): RegExpExecArray | null => {
  const match = pattern.exec(line);
  return match && (match[1] ?? '').length <= MAX_NAME ? match : null;
};

const matchHeading = (lines: readonly string[], index: number): RegExpExecArray | null => {
  const isFirst = !lines[index - 1]?.trim();
  const isFollowed = !!lines[index + 1]?.trim();
  return isFirst && isFollowed ? matchName(NAME_ALONE, lines[index] ?? '') : null;
};

const split = (lines: readonly string[]): readonly string[] =>
  lines
    .join('\n')
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean);
