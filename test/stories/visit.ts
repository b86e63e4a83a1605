import type {Page} from 'playwright-core';
import type {Globals, Preview} from './preview.js';
import {findViolations, RULES_OF_LOOKS} from './violations.js';

/** What the elements and the browser say, as they are to, of a story in a state; the element first. */
const SAID: Readonly<Record<string, readonly [RegExp, ...RegExp[]]>> = {
  failing: [/^<hearth-[\w-]+> src .*\b404\b/, /status of 404/],
  empty: [/^<hearth-[\w-]+>: nothing to show\. It has no story\./],
};

/**
 * Looks at a story as each of the globals has it: by all the rules as the first has it, and by those
 * of looks as the others have it. Returns what is wrong with it, a line each.
 */
export const visit = async (
  preview: Preview,
  id: string,
  looks: readonly Globals[],
): Promise<string[]> => {
  const said = SAID[id.split('--')[1] ?? ''];
  // It may say it late, and must not say it of the next story.
  const saying =
    said && preview.page.waitForEvent('console', (message) => said[0].test(message.text()));
  const looking = look(preview, id, looks);
  const [seen] = await Promise.all([looking, saying]).catch((error: unknown) => [
    [firstLine(error)],
  ]);
  return [...seen, ...preview.faults().filter((line) => !said?.some((one) => one.test(line)))];
};

const firstLine = (error: unknown): string => String(error).split('\n')[0] ?? '';

const look = async (preview: Preview, id: string, looks: readonly Globals[]): Promise<string[]> => {
  const {page} = preview;
  const found = await preview.show(id);
  await waitForElements(page, id.endsWith('--loading'));
  found.push(...(await findRoom(page, id)));
  for (const [index, globals] of looks.entries()) {
    await preview.set(globals);
    const name = Object.values(globals).join(', ');
    for (const line of await findViolations(
      page,
      '#storybook-root',
      index ? RULES_OF_LOOKS : undefined,
    )) {
      found.push(`${name}: ${line}`);
    }
  }
  return found;
};

/** Waits until the elements show what they have, or wait for it. */
const waitForElements = async (page: Page, isBusy: boolean): Promise<void> => {
  await page.waitForFunction((busy) => {
    const elements = [...document.querySelectorAll('#storybook-root *')].filter(({localName}) =>
      /^hearth-(?!turn)|^theme-builder$/.test(localName),
    );
    return (
      elements.length > 0 &&
      elements.every((element) => element.shadowRoot && element.matches('[aria-busy]') === busy)
    );
  }, isBusy);
  // Elements inside a shadow root render after the one whose root it is.
  await page.evaluate(() => new Promise(requestAnimationFrame));
};

const findRoom = async (page: Page, id: string): Promise<string[]> => {
  if (!id.endsWith('--empty')) return [];
  const box = await page.locator(`hearth-${id.replace('--empty', '')}`).boundingBox();
  return box?.height ? [`takes ${box.height} pixels of room`] : [];
};
