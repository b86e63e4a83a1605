import type {Results} from '../../.config/bench/rounds.js';

/** Something that the library is to reach. */
export interface Goal {
  readonly text: string;
  readonly value: (results: Results) => number | undefined;
  readonly unit: string;
  readonly isMet: (value: number) => boolean;
}

/** The median of a figure: of the library, unless another subject is named. */
const median =
  (id: string, figure: string, subject = 'module') =>
  (results: Results): number | undefined =>
    results[id]?.[subject]?.[figure]?.median;

const ratio =
  (one: Goal['value'], other: Goal['value']): Goal['value'] =>
  (results) => {
    const [above, below] = [one(results), other(results)];
    return above !== undefined && below ? above / below : undefined;
  };

const atMost =
  (limit: number): Goal['isMet'] =>
  (value) =>
    value <= limit;

export const GOALS: readonly Goal[] = [
  {
    text: '1,000 turns to rendered: at most 0.8 × static HTML',
    value: ratio(median('turns-1000', 'rendered'), median('turns-1000', 'rendered', 'static')),
    unit: '×',
    isMet: atMost(0.8),
  },
  {
    text: '1,000 turns to rendered: at least 3 × faster than deep-chat',
    value: ratio(median('turns-1000', 'rendered', 'deepChat'), median('turns-1000', 'rendered')),
    unit: '×',
    isMet: (value) => value >= 3,
  },
  {
    text: '10,000 turns, first paint of what is in view: at most 0.5 × static HTML',
    value: ratio(median('turns-10000', 'painted'), median('turns-10000', 'painted', 'static')),
    unit: '×',
    isMet: atMost(0.5),
  },
  {
    text: '1,000 lists of key points to rendered: at most 3 × static HTML',
    value: ratio(median('lists-1000', 'rendered'), median('lists-1000', 'rendered', 'static')),
    unit: '×',
    isMet: atMost(3),
  },
  {
    text: '1,000 lists of key points: no task over 50 ms after the first paint',
    value: median('lists-1000', 'longestLater'),
    unit: 'ms',
    isMet: atMost(50),
  },
  {
    text: 'a turn appended to 10,000: at most 5 ms',
    value: median('turns-10000', 'append'),
    unit: 'ms',
    isMet: atMost(5),
  },
  {
    text: 'a token into the last of 10,000: at most 2 ms',
    value: median('turns-10000', 'token'),
    unit: 'ms',
    isMet: atMost(2),
  },
  {
    text: 'the scripts of one static element: at most 10 kB gzipped',
    value: median('load-one', 'scripts'),
    unit: 'kB',
    isMet: atMost(10),
  },
];
