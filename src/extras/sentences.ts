/** Chrome breaks off what takes longer to say than about a quarter of a minute. */
const MOST = /.{1,200}(?=\s|$)|.{1,200}/gsu;

/** Where the language's own rules are not to be had. */
const SENTENCE = /[^.!?。！？]+[.!?。！？]*\s*/gu;

/** A text in pieces that are spoken one at a time: its sentences, of which none is long. */
export const sentencesOf = (text: string, lang: string): readonly string[] =>
  split(text.replace(/\s+/g, ' '), lang)
    .flatMap((sentence) => sentence.match(MOST) ?? [])
    .map((piece) => piece.trim())
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece));

const split = (text: string, lang: string): readonly string[] => {
  try {
    const segmenter = new Intl.Segmenter(lang || undefined, {granularity: 'sentence'});
    return [...segmenter.segment(text)].map(({segment}) => segment);
  } catch {
    return text.match(SENTENCE) ?? [text];
  }
};
