import assert from 'node:assert/strict';
import {describe, it} from 'vitest';
import type {Page} from 'playwright-core';
import {useSite} from '../site.js';

describe('by keyboard', () => {
  const site = useSite();

  const open = async (file: string): Promise<Page> => {
    const page = await site.newPage();
    await page.goto(`${site.url}/stories/publisher/${file}`);
    await page.locator('hearth-conversation li').first().waitFor();
    return page;
  };

  /** What has the focus: in the innermost shadow root, its part, value or text. */
  const focused = (page: Page): Promise<string> =>
    page.evaluate(() => {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      if (element instanceof HTMLInputElement) return element.value;
      return element?.getAttribute('part') ?? element?.textContent ?? '';
    });

  const tabTo = async (page: Page, wanted: string, tries = 60): Promise<void> => {
    assert.ok(tries, `${wanted} is reached`);
    await page.keyboard.press('Tab');
    if ((await focused(page)) !== wanted) await tabTo(page, wanted, tries - 1);
  };

  it('the depth of reading is one stop, and its choices are arrow keys apart', async () => {
    const page = await open('story.html');
    const report = page.locator('hearth-prose[field=report] section[part=base]');
    const narrative = page.locator('hearth-prose[field=narrative] section[part=base]');
    await tabTo(page, 'full');
    assert.ok(await report.isVisible());
    await page.keyboard.press('ArrowLeft');
    assert.equal(await focused(page), 'brief');
    await report.waitFor({state: 'hidden'});
    assert.ok(await narrative.isVisible());
    await page.keyboard.press('ArrowLeft');
    assert.equal(await focused(page), 'glance');
    await narrative.waitFor({state: 'hidden'});
    await page.keyboard.press('Tab');
    assert.notEqual(await focused(page), 'full');
    await page.close();
  });

  it('each turn’s words are a stop away from being copied', async () => {
    const page = await open('tags.html');
    await tabTo(page, 'copy');
    await page.keyboard.press('Enter');
    const status = page.locator('hearth-conversation [role=status]');
    await status.filter({hasText: /Cop/}).waitFor({state: 'attached'});
    await page.keyboard.press('Tab');
    assert.equal(await focused(page), 'copy');
    await page.close();
  });

  it('the next question is asked for, and reading goes on from it', async () => {
    const page = await open('tags.html');
    await page.locator('hearth-conversation').evaluate((element) => {
      element.setAttribute('reveal', 'step');
    });
    const turns = page.locator('hearth-conversation li:visible');
    await page.locator('hearth-conversation [part=next]').waitFor();
    assert.equal(await turns.count(), 2);
    await tabTo(page, 'next');
    await page.keyboard.press('Enter');
    await turns.nth(3).waitFor();
    assert.equal(await focused(page), 'turn');
    await page.keyboard.press('Tab');
    assert.equal(await focused(page), 'copy');
    await page.close();
  });
});
