import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {beforeAll, describe, it} from 'vitest';
import type {Page} from 'playwright-core';
import {buildApp, install, linesOf, readPage} from './build.js';
import {check, errorsOfSvelte, wrongLines} from './check.js';
import {STORIES} from './stories.js';
import {useSite} from '../site.js';

const APPS = ['react-18', 'react-19', 'vue', 'svelte', 'solid', 'angular'];

/** What is built for developers says what is wrong. */
process.env['NODE_ENV'] = 'development';

const site = useSite();

/** An element of ours, as the tests in a page see it. */
type Shown = HTMLElement & Readonly<Record<string, unknown>>;

/** What custom-elements-everywhere asks of a framework, and lists, with these tags. */
const contract = (pageOf: () => Page): void => {
  const click = (id: string): Promise<void> => pageOf().locator(`#${id}`).click();

  /** A property of an element. */
  const property = (id: string, name: string): Promise<unknown> =>
    pageOf()
      .locator(`#${id}`)
      .evaluate((element, key) => (element as Shown)[key], name);

  /** Waits until an element shows a text, in its shadow root or outside. */
  const shows = async (id: string, text: string): Promise<void> => {
    await pageOf().locator(`#${id} [part]`).getByText(text).first().waitFor();
  };

  /** Waits until the app has heard an event. */
  const hears = async (line: string | RegExp): Promise<void> => {
    await pageOf().locator('#log').getByText(line).first().waitFor();
  };

  const order = (): Promise<string[]> =>
    pageOf()
      .locator('#list > *')
      .evaluateAll((all) => all.map(({id}) => id));

  it('children: none, and a shadow root that shows', async () => {
    await shows('talk', 'Why not electric lamps?');
    await shows('lamps', 'Lamps of the town');
  });

  it('children: in the light DOM', () => shows('quote', 'You do not hurry lamps.'));

  it('attributes and properties: a string, a boolean, a number', async () => {
    assert.equal(await property('talk', 'label'), 'On lamps');
    assert.equal(await property('points', 'ordered'), false);
    assert.equal(await property('points', 'headingLevel'), 5);
    assert.equal(await property('lamps', 'theme'), 'dark');
    await shows('talk', 'On lamps');
    assert.equal(await pageOf().locator('#points ol[part=list]').count(), 0);
    assert.equal(await pageOf().locator('#points h5[part=heading]').count(), 1);
  });

  it('properties: an object, with arrays inside', async () => {
    assert.deepEqual(await property('talk', 'story'), STORIES[0]);
    assert.equal(await pageOf().locator('#points [part=point]').count(), 2);
  });

  it('events: of a name with a hyphen, with its own type', async () => {
    await hears('ready property talk');
    await pageOf().locator('#talk [part=next]').click();
    await hears('turn 2 Inventor');
  });

  it('events: cancelable', async () => {
    await pageOf().locator('#points [part=link]').click();
    await hears('link #accounts-of-lamps');
    assert.equal(new URL(pageOf().url()).hash, '');
  });

  it('events: by a listener of the page', async () => {
    const depth = pageOf().evaluate(
      () =>
        new Promise((resolve) => {
          document.body.addEventListener('hearth-expand', (event) => resolve(event.depth));
        }),
    );
    await pageOf().locator('#lamps [part=depth-option]').first().click();
    assert.equal(await depth, 'glance');
    await hears('expand glance');
  });

  it('another story in the same elements', async () => {
    await pageOf()
      .locator('#talk')
      .evaluate((element) => Object.assign(window, {element}));
    await click('next');
    await shows('talk', 'Why not electric tides?');
    await shows('talk', 'On tides');
    await shows('points', 'Tides are counted each evening.');
    assert.ok(
      await pageOf().evaluate(
        () => 'element' in window && window.element === document.querySelector('#talk'),
      ),
    );
  });

  it('children that change', () => shows('quote', 'You do not hurry tides.'));

  it('attributes and properties that change', async () => {
    await click('brief');
    await pageOf().locator('#points ol[part=list]').waitFor();
    assert.equal(await pageOf().locator('#points h4[part=heading]').count(), 1);
    assert.equal(await property('tides', 'depth'), 'glance');
    await click('brief');
    await pageOf().locator('#points ul[part=list]').waitFor();
    assert.equal(await property('tides', 'depth'), 'full');
  });

  it('a list in another order, of the same elements', async () => {
    await pageOf()
      .locator('#bells')
      .evaluate((element) => Object.assign(window, {element}));
    await click('reverse');
    await pageOf().locator('#list > #bells:first-child').waitFor();
    assert.deepEqual(await order(), ['bells', 'tides', 'lamps']);
    await shows('bells', 'Bells of the town');
    assert.ok(
      await pageOf().evaluate(
        () => 'element' in window && window.element === document.querySelector('#bells'),
      ),
    );
  });

  it('views: away, and back again', async () => {
    await click('toggle');
    await pageOf().locator('#parts').waitFor({state: 'detached'});
    await click('next');
    await click('toggle');
    await shows('talk', 'Why not electric bells?');
    await shows('quote', 'You do not hurry bells.');
    await pageOf().locator('#talk [part=next]').click();
    await hears(/turn 2 Inventor[^]+turn 2 Inventor/);
  });
};

for (const app of APPS) {
  describe(`in ${app}`, () => {
    let html: string;
    let page: Page;
    const faults: string[] = [];

    const open = async (javaScriptEnabled: boolean): Promise<Page> => {
      const opened = await site.newPage({javaScriptEnabled});
      opened.on('pageerror', (error) => faults.push(String(error)));
      opened.on('console', (message) => {
        const isFault = /error|warning/.test(message.type());
        if (isFault && !message.text().startsWith('Lit is in dev mode'))
          faults.push(message.text());
      });
      const url = `${site.url}/test/frameworks/${app}/dist/client/index.html`;
      await opened.route(url, (route) => route.fulfill({body: html, contentType: 'text/html'}));
      await opened.goto(url);
      return opened;
    };

    beforeAll(() => install(app));

    it('the types accept what is right, and refuse what is wrong', async () => {
      const said = await check(app);
      if (app === 'svelte') return assert.deepEqual(errorsOfSvelte(said), wrongLines());
      assert.equal(said, '');
      if (app !== 'angular') return;
      const wrong = await check(app, '-p', 'tsconfig.wrong.json');
      assert.match(wrong, /'href' does not exist on type 'HearthTurnEvent'/);
    });

    if (/react|solid/.test(app)) {
      it('the types are right in Node’s way of resolving, and themselves checked', async () => {
        const way = ['--module', 'nodenext', '--moduleResolution', 'nodenext'];
        assert.equal(await check(app, ...way, '--skipLibCheck', 'false'), '');
      });
    }

    it('builds, and a server renders what reads without scripts', async () => {
      await buildApp(app);
      html = await readPage(app);
      if (app === 'angular') return;
      const still = await open(false);
      const shown = await still.locator('#lead').innerText();
      assert.match(shown, /The lead\s+Key points\s+It reads without scripts\./);
      if (app !== 'react-19') {
        assert.match(await still.locator('#quote').innerText(), /You do not hurry lamps/);
      }
      await still.close();
    });

    describe('a page', () => {
      beforeAll(async () => {
        page = await open(true);
        await page.locator('#points [part=point]').first().waitFor();
      });

      it('begins without a word in the console', () => assert.deepEqual(faults, []));

      contract(() => page);

      it('has no word in the console at the end', () => assert.deepEqual(faults, []));
    });
  });
}

describe('integrations/frameworks.md', () => {
  const text = readFileSync(new URL('../../integrations/frameworks.md', import.meta.url), 'utf8');
  for (const [, app = '', code = ''] of text.matchAll(/^```\w+ ([\w-]+)\n([^]*?)^```$/gm)) {
    it(`has lines of the app in ${app}`, () => {
      const lines = linesOf(app);
      const missing = code.split('\n').filter((line) => line && !lines.has(line));
      assert.deepEqual(missing, []);
    });
  }
});
