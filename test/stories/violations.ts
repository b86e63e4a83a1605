import {createRequire} from 'node:module';
import type axe from 'axe-core';
import type {Page} from 'playwright-core';

/** The script that looks for violations. */
export const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** What axe finds in a part of the page, a line a rule. */
export const findViolations = async (page: Page, selector: string): Promise<string[]> => {
  const violations = await page.evaluate(async (root) => {
    const {run} = (globalThis as unknown as {axe: typeof axe}).axe;
    const results = await run(root, {resultTypes: ['violations']});
    return results.violations.map(({id, help, nodes}) => ({
      rule: `${id} (${help})`,
      targets: nodes.map(({target}) => target.flat().join(' >>> ')),
    }));
  }, selector);
  return violations.map(({rule, targets}) => {
    const more = targets.length > 3 ? ` and ${targets.length - 3} more` : '';
    return `${rule} at ${targets.slice(0, 3).join(', ')}${more}`;
  });
};
