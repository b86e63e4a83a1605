import {readDocument} from './read-document.js';
import {nameOf, tellOnce} from './tell-once.js';

/** Other words for what the elements show, and the tags and classes for them. */
const OTHER_WORDS: Readonly<Record<string, string>> = {
  bullets: 'hearth-key-points',
  chat: 'hearth-conversation',
  convo: 'hearth-conversation',
  deck: 'hearth-dek',
  keypoint: 'hearth-key-points',
  keypoints: 'hearth-key-points',
  lead: 'hearth-lede',
  narrative: 'hearth-prose',
  points: 'hearth-key-points',
  pullquote: 'hearth-quote',
  report: 'hearth-prose',
  speakers: 'hearth-speaker',
  subhead: 'hearth-dek',
  subtitle: 'hearth-subtitle',
  transcript: 'hearth-conversation',
};

/** What the library reads in HTML: no mistakes. */
const KNOWN =
  /^hearth-(copy|dek|disclosure|gist|hook|lede|speaker|status|subtitle|turn)$|__|--|^hearth-widgets/;

/**
 * Tells the console of tags and classes on the page that are nearly those of the library.
 * @param tags those of the library
 */
export const explainNames = (tags: readonly string[]): void => {
  // A form's fields may shadow its properties.
  const elements = [...readDocument('querySelectorAll').call(document, ':not(form)')] as Element[];
  const isOurs = (name: string): boolean => tags.includes(name) || KNOWN.test(name);
  for (const element of elements) {
    const tag = isOurs(element.localName) ? undefined : nearest(element.localName, tags);
    if (tag && !customElements.get(element.localName))
      tellOnce(
        'name',
        `${nameOf(element)}: there is no such element. ${mendOf(element.localName, tag, tag)}`,
      );
  }
  // A publisher of the name has classes of its own.
  const classes = new Set(elements.flatMap(({classList}) => [...classList]));
  const others = [...classes].filter(
    (name) => /^hearth[-_]/.test(name) && !isOurs(name) && !nearest(name, tags),
  );
  for (const name of others.length > 1 ? [] : classes) {
    const tag = isOurs(name) ? undefined : nearest(name, tags);
    if (tag)
      tellOnce(
        'name',
        `class="${name}": nothing reads it. ${mendOf(name, tag, `div class="${tag}"`)}`,
      );
  }
};

/**
 * Says what to write for a wrong name.
 * @param meant the tag or class that was meant
 * @param start what the start tag of an element begins with
 */
const mendOf = (name: string, meant: string, start: string): string =>
  `Write ${KNOWN.test(meant) ? `class="${meant}"` : `<${start}${fieldOf(name)}>`}.`;

/** The attribute that asks for the report, if the name means the report. */
const fieldOf = (name: string): string => (/report$/i.test(name) ? ' field="report"' : '');

/** The tag or class that a name was meant to be, if one is near. */
const nearest = (name: string, tags: readonly string[]): string | undefined => {
  const plain = plainOf(name);
  const [, word = ''] = /^hearth(.+)$/.exec(plain) ?? [];
  if (Object.hasOwn(OTHER_WORDS, word)) return OTHER_WORDS[word];
  return tags.find((tag) => {
    const wanted = plainOf(tag);
    return distance(plain, wanted) <= (wanted.length > 13 ? 2 : 1);
  });
};

const plainOf = (name: string): string => name.toLowerCase().replace(/[-_]/g, '');

/** How many letters are left out, added, changed, or swapped with the next one. */
const distance = (one: string, other: string): number => {
  const rows = [[...Array(other.length + 1).keys()]];
  const at = (row: number, column: number): number => rows[row]?.[column] ?? Infinity;
  for (let i = 1; i <= one.length; i++) {
    rows.push([i]);
    for (let j = 1; j <= other.length; j++) {
      const isSame = one[i - 1] === other[j - 1];
      const isSwapped = one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      const costs = [at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (isSame ? 0 : 1)];
      rows[i]?.push(Math.min(...costs, isSwapped ? at(i - 2, j - 2) + 1 : Infinity));
    }
  }
  return at(one.length, other.length);
};
