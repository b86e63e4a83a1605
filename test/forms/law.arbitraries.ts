import fc from 'fast-check';

/** A block as an author wrote it: its name without `hearth-`, its attributes, and what is in it. */
export interface AuthoredBlock {
  readonly block: 'summary' | 'key-points' | 'prose' | 'quote' | 'conversation' | 'links';
  readonly attributes: string;
  /** A word is four small letters, and is there once: in a text, or as a turn's speaker. */
  readonly html: string;
}

/** HTML in which `~` stands for a word. */
type Html = fc.Arbitrary<string>;

const CONSONANTS = 'b d f g k l m n p r s t v z'.split(' ');
const SYLLABLES = CONSONANTS.flatMap((first) =>
  ['a', 'e', 'i', 'o', 'u'].map((last) => first + last),
);

const syllable = (index: number): string => SYLLABLES[index % SYLLABLES.length] ?? '';

/** An invented word for each number below 4900. */
const word = (index: number): string =>
  syllable(index) + syllable(index * 11 + Math.floor(index / SYLLABLES.length));

const withWords = (html: string): string => {
  let count = 0;
  return html.replace(/~/g, () => word(count++));
};

const anyOf = (...choices: readonly string[]): Html => fc.constantFrom(...choices);

/** One of some choices: likelier the more often it is given. A failure shrinks to the first. */
const either = (...choices: readonly Html[]): Html => fc.oneof({withCrossShrink: true}, ...choices);

const some = (piece: Html, maxLength = 4): Html =>
  fc.array(piece, {minLength: 1, maxLength}).map((pieces) => pieces.join(''));

const inOrder = (...pieces: readonly Html[]): Html =>
  fc.tuple(...pieces).map((found) => found.join(''));

/** HTML in an element with one of some start tags. */
const inside = (starts: readonly string[], html: Html): Html =>
  fc
    .tuple(fc.constantFrom(...starts), html)
    .map(([start, inner]) => `<${start}>${inner}</${start.replace(/ .*/, '')}>`);

const words = anyOf(
  '~',
  '~ ~',
  ' ~ ',
  '~, ~.',
  '~: ~',
  '— ~',
  '~&nbsp;~',
  '~\n~',
  '&lt;~&gt; &amp; ~',
);
const MARKS = [
  ...['em', 'strong', 'b', 'i', 'code', 'kbd', 'q', 'cite', 'sub', 'sup', 's', 'del', 'ins'],
  ...['small', 'mark', 'abbr title="x"', 'time', 'span style="font-weight: bold"'],
];
const LOOKS = [
  ...['span', 'font color="red"', 'span class="x"', 'div style="display: inline-block"'],
];
/** What no story can hold. */
const FOREIGN = ['u', 'span lang="fr"'];
const unseen = anyOf('<!-- x -->', '<span></span>', '<em> </em>', '\n', '&nbsp;');

/** What stands in a line, but for links. */
const unlinked = fc.letrec<{line: string; piece: string}>((tie) => ({
  line: some(tie('piece'), 3),
  piece: fc.oneof(
    {maxDepth: 2, withCrossShrink: true},
    {arbitrary: words, weight: 6},
    {arbitrary: anyOf('<br>'), weight: 1},
    {arbitrary: unseen, weight: 1},
    {arbitrary: inside(MARKS, tie('line')), weight: 2},
    {arbitrary: inside([...LOOKS, ...LOOKS, ...LOOKS, ...FOREIGN], tie('line')), weight: 2},
  ),
})).line;

const ANCHORS = ['a href="/x"', 'a href="https://x.test/"', 'a name="x"', 'a href="javascript:x"'];
const link = inside(ANCHORS, unlinked);
const line = either(words, unlinked, some(either(words, words, link), 3));
const paragraph = inside(['p', 'p class="x"', 'p lang="fr"'], line);
const heading = inside(
  ['h2', 'h1', 'h3', 'h4', 'h5', 'h6', 'h3 class="hearth-label"'],
  either(words, unlinked),
);

/** A list of lines; an item may hold paragraphs, or more lists. */
const listOf = (item: Html): Html =>
  fc.letrec<{list: string; item: string}>((tie) => ({
    list: inside(['ul', 'ol'], some(either(tie('item'), tie('item'), tie('item'), unseen))),
    item: fc.oneof(
      {maxDepth: 2, withCrossShrink: true},
      {arbitrary: inside(['li'], item), weight: 4},
      {arbitrary: inside(['li'], some(inside(['p', 'div'], item), 2)), weight: 1},
      {arbitrary: inside(['li'], inOrder(item, tie('list'), anyOf('', '~'))), weight: 1},
    ),
  })).list;

const emptied = anyOf('\n', '<p></p>', '<p>&nbsp;</p>', '<p><br></p>', '<div></div>', '<br>');
const WRAPPERS = ['div', 'section', 'span', 'article', 'header', 'div class="x"'];

/** Some pieces and headings in any order, with what editors leave, in wrappers or not. */
const flowOf = (piece: Html): Html =>
  fc.letrec<{flow: string; piece: string}>((tie) => ({
    flow: some(tie('piece')),
    piece: fc.oneof(
      {maxDepth: 3, withCrossShrink: true},
      {arbitrary: piece, weight: 12},
      {arbitrary: heading, weight: 3},
      {arbitrary: emptied, weight: 3},
      {arbitrary: unseen, weight: 2},
      {arbitrary: inside(WRAPPERS, tie('flow')), weight: 3},
      {arbitrary: line, weight: 1},
    ),
  })).flow;

const termsOf = (term: Html, description: Html): Html => {
  const entry = either(
    inside(['dt'], term),
    inside(['dd'], description),
    inOrder(inside(['dt'], term), inside(['dd'], either(description, some(paragraph, 2)))),
  );
  return inside(['dl'], some(either(entry, entry, inside(['div'], some(entry, 2)))));
};

const summaryLine = inside(
  [
    'p',
    'p class="hearth-dek"',
    'p class="x hearth-hook"',
    'p class="hearth-gist"',
    'p class="hearth-lede x"',
    'p class="hearth-x"',
  ],
  line,
);

const others = either(listOf(line), termsOf(words, line), inside(['pre', 'blockquote'], line));
const proseText = flowOf(either(paragraph, paragraph, paragraph, paragraph, others));

const source = either(
  inside(['cite'], line),
  inside(['footer'], either(line, inside(['cite'], line), some(paragraph, 2))),
  inside(['p'], either(inside(['cite'], line), inOrder(anyOf('— ', '&ndash;&nbsp;', '--'), line))),
);
const quotation = inside(
  ['blockquote', 'blockquote cite="/x"', 'blockquote class="wp-block-quote"'],
  either(line, some(either(paragraph, paragraph, line, source), 3)),
);
const caption = inside(['figcaption'], either(line, inside(['cite'], line), some(paragraph, 2)));
const figure = inside(
  ['figure', 'figure class="wp-block-pullquote"'],
  some(either(quotation, quotation, caption, source, paragraph), 3),
);

const name = either(
  inside(['b', 'strong'], anyOf('~', '~ ~', '~:', '~：', ' ~ : ', '~ ~ ~ ~ ~ ~ ~ ~ ~ ~', '')),
  inside(['span', 'u'], inside(['b', 'strong'], anyOf('~', '~:'))),
  anyOf('~', '~ ~', ''),
);
const lead = inOrder(name, anyOf(' ', ': ', '：', '<br>', '&nbsp;', ''));
const speech = either(inOrder(lead, line), inOrder(lead, line), lead, line);
const turn = either(
  inside(
    ['hearth-turn speaker="~"', 'hearth-turn speaker="~ ~:"', 'hearth-turn', 'hearth-turn speaker'],
    either(line, some(paragraph, 3), listOf(line)),
  ),
  inside(['div class="hearth-turn" data-speaker="~"'], either(line, some(paragraph, 3))),
);
const said = inside(['p', 'p', 'div', 'p class="hearth-subtitle"'], speech);
const transcript = some(anyOf('~: ~\n', '~\n~ ~\n\n', '~: ~<br>', '\n', '~: <em>~</em> ~\n'));

const linkItem = either(link, some(either(link, link, words), 3), line);
const linked = either(
  listOf(linkItem),
  listOf(linkItem),
  inside(['nav', 'p', 'div'], linkItem),
  link,
);

const authored = (
  block: AuthoredBlock['block'],
  html: Html,
  ...attributes: readonly [string, ...string[]]
): fc.Arbitrary<AuthoredBlock> =>
  fc.record({
    block: fc.constant(block),
    attributes: fc.constantFrom(...attributes),
    html: html.map(withWords),
  });

/**
 * HTML that authors may write in each block of a story, most of it far from canonical: headings
 * anywhere, wrappers, nested lists, stray text, and what editors leave behind. A browser and linkedom
 * parse it into the same tree.
 */
export const authoredBlocks = {
  summary: authored('summary', flowOf(summaryLine), ''),
  keyPoints: authored('key-points', flowOf(either(listOf(line), listOf(line), paragraph)), ''),
  narrative: authored('prose', proseText, '', 'field="narrative"', 'field="x"'),
  report: authored('prose', proseText, 'field="report"', 'data-field="report"'),
  quote: authored('quote', flowOf(either(figure, quotation, quotation, paragraph, source)), ''),
  conversation: authored(
    'conversation',
    either(
      flowOf(said),
      flowOf(either(turn, turn, turn, said)),
      flowOf(either(termsOf(words, line), listOf(speech), said)),
      transcript,
    ),
    '',
  ),
  links: authored('links', flowOf(linked), ''),
};
