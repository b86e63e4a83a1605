import {createRequire} from 'node:module';
import type axe from 'axe-core';
import type {Page} from 'playwright-core';

/** The script that looks for violations. */
export const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** The rules whose answer hangs on colours and sizes, which are all that a theme changes. */
export const RULES_OF_LOOKS = [
  'color-contrast',
  'link-in-text-block',
  'scrollable-region-focusable',
  'target-size',
];

/** What axe finds in a part of the page, a line a rule: by some of its rules, or by all. */
export const findViolations = async (
  page: Page,
  selector: string,
  rules?: readonly string[],
): Promise<string[]> => {
  const options: axe.RunOptions = {
    resultTypes: ['violations'],
    ...(rules && {runOnly: [...rules]}),
  };
  const violations = await page.evaluate(
    async ([root, asked]) => {
      const {run} = (globalThis as unknown as {axe: typeof axe}).axe;
      const results = await run(root, asked);
      return results.violations.map(({id, help, nodes}) => ({
        rule: `${id} (${help})`,
        targets: nodes.map(({target}) => target.flat().join(' >>> ')),
      }));
    },
    [selector, options] as const,
  );
  return violations.map(({rule, targets}) => {
    const more = targets.length > 3 ? ` and ${targets.length - 3} more` : '';
    return `${rule} at ${targets.slice(0, 3).join(', ')}${more}`;
  });
};
