import {tally} from '../tally.js';
import {BUNDLES, type Bundle, type HostilePage} from './page.js';
import {calmMarkup, visit} from './visit.js';

/** How many pages load at once: more are no quicker on two cores. */
const AT_ONCE = 4;

/** Of how many failing pages it is looked up which name is to blame: that takes a visit for each. */
let lookUps = 12;

/** Says which of the names that a page pollutes are to blame, one by one. */
const blame = async (
  page: HostilePage,
  bundle: Bundle,
  group: string,
  markup: Record<string, string>,
): Promise<string[]> => {
  if (!page.pollutes || (lookUps -= 1) < 0) return [];
  const names: string[] = await (await fetch(`/hostile/names/${page.name}`)).json();
  const found: string[] = [];
  for (const name of names) {
    const query = `?only=${encodeURIComponent(name)}`;
    const [first] = await visit(page, {bundle, group, markup, query, patience: 1500});
    if (first) found.push(`${name}: ${first.slice(0, 300)}`);
  }
  return found;
};

/** What a reader of a log can take in. */
const brief = (wrong: readonly string[]): string =>
  [...new Set(wrong)].map((line) => `\n- ${line.slice(0, 300)}`).join('');

/** Visits pages a few at a time; answers what each of them complains of, in their order. */
const visitAll = (
  group: string,
  bundle: Bundle,
  pages: readonly HostilePage[],
): Promise<string[]>[] => {
  const calm = calmMarkup(bundle);
  const visits: Promise<string[]>[] = [];
  for (const page of pages) {
    const turn = visits[visits.length - AT_ONCE] ?? calm;
    const visited = turn
      .then(() => calm)
      .then((markup) => visit(page, {bundle, group, markup}))
      .catch((error: unknown) => [String(error)]);
    visits.push(visited);
  }
  return visits;
};

/** Declares a test for each page of a group and each bundle. */
export const survive = (group: string, pages: readonly HostilePage[]): void => {
  for (const bundle of BUNDLES) {
    const mine = pages.filter(({bundles = BUNDLES}) => bundles.includes(bundle));
    describe(`${group}, with the ${bundle} script`, () => {
      let visits: Promise<string[]>[];

      before(() => (visits = visitAll(group, bundle, mine)));

      mine.forEach((page, index) => {
        it(page.name, async () => {
          const wrong = await visits[index]!;
          const blamed = wrong.length
            ? await blame(page, bundle, group, await calmMarkup(bundle))
            : [];
          if (wrong.length) throw new Error(brief([...wrong, ...blamed]));
          await tally('pages');
        });
      });
    });
  }
};
