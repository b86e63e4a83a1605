import assert from 'node:assert/strict';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {afterAll, beforeAll, describe, it} from 'vitest';
import {fileURLToPath} from 'node:url';
import sirv from 'sirv';
import {FULL, shownText, squeeze} from '../fixtures.js';
import {bootSite, type Site} from './site.js';

/** A server with the library's files. */
interface Library {
  readonly url: string;
  /** Adds a comment to each file whose path holds this. */
  readonly change: (part: string) => void;
  readonly stop: () => void;
}

/** `dist/cdn` on a host of its own. */
const serveLibrary = async (): Promise<Library> => {
  const files = sirv(fileURLToPath(new URL('../../dist/cdn', import.meta.url)));
  let changed = '';
  const server = createServer((request, response) => {
    response.setHeader('Access-Control-Allow-Origin', '*');
    if (changed && request.url?.includes(changed)) {
      const type = request.url.includes('.css') ? 'text/css' : 'text/javascript';
      response.setHeader('Content-Type', type).end('/* changed */');
    } else {
      files(request, response);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    change: (part) => {
      changed = part;
    },
    stop: () => server.close(),
  };
};

const FROM = '#hearth-widgets-from';

let site: Site;
let other: Library;
let post = '';

/** Sets where scripts come from as the administrator does. */
const setFrom = async (value: string): Promise<void> => {
  const {page} = await site.openAsAdmin('options-general.php?page=hearth-widgets');
  await page.fill(FROM, value);
  await page.selectOption('#hearth-widgets-theme', 'quiet');
  await page.click('#submit');
  await page.getByText('Settings saved.').waitFor();
  await page.context().close();
};

const htmlOf = async (url: string): Promise<string> => (await fetch(url)).text();

beforeAll(async () => {
  site = await bootSite();
  other = await serveLibrary();
  const meta = {hearth_story: JSON.stringify(FULL)};
  [post = ''] = await site.publish([{role: 'author', title: 'A post', content: 'Words.', meta}]);
});

afterAll(async () => {
  other.stop();
  await site.stop();
});

describe('scripts from another address', () => {
  beforeAll(() => setFrom(other.url));

  it('are loaded from there, and no other', async () => {
    const {page} = await site.open(post);
    await page.waitForFunction(() => document.querySelector('hearth-story')?.shadowRoot);
    const files = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map(({name}) => name)
        .filter((name) => name.includes('hearth') || !name.startsWith(location.origin)),
    );
    for (const file of ['hearth.js', 'hearth.css', 'themes/quiet.css', 'chunks/story']) {
      assert.ok(files.some((name) => name.startsWith(`${other.url}/${file}`)));
    }
    assert.deepEqual(
      files.filter((name) => !name.startsWith(other.url)),
      [],
    );
    await page.close();
  });

  for (const file of [
    'hearth.js',
    'chunks/core',
    'chunks/story',
    'hearth.css',
    'themes/quiet.css',
  ]) {
    it(`do nothing where ${file} is not the plugin's own`, async () => {
      other.change(file);
      const {page, faults} = await site.open(post);
      // The console tells of what was refused, and the text stays.
      const isRefused = (): boolean =>
        faults.some((fault) => /integrity/i.test(fault) && fault.includes(file));
      for (let tries = 0; !isRefused(); tries++) {
        assert.ok(tries < 600, `${file} was not refused`);
        await page.waitForTimeout(50);
      }
      const body = page.locator('body');
      const shown = (await body.evaluate(shownText)) + (await body.innerText());
      assert.ok(squeeze(shown).includes(squeeze('A vote, or a storm.')));
      if (file.endsWith('.js') || file.startsWith('chunks'))
        assert.ok(await page.evaluate(() => !document.querySelector('hearth-story')?.shadowRoot));
      await page.close();
      other.change('');
    });
  }

  it('are those of the plugin again once the setting is empty', async () => {
    await setFrom('');
    const html = await htmlOf(post);
    assert.match(html, /plugins\/hearth-widgets\/assets\/hearth\.js/);
    assert.doesNotMatch(html, /integrity/);
  });
});

describe('the address of scripts', () => {
  const forbid = `<?php define( 'DISALLOW_UNFILTERED_HTML', true );`;
  const file = 'wp-content/mu-plugins/forbid.php';

  it('is not changed by who may not write any script', async () => {
    await site.wp('eval', `file_put_contents( ABSPATH . '${file}', "${forbid}" );`);
    const {page} = await site.openAsAdmin('options-general.php?page=hearth-widgets');
    assert.ok(await page.locator(FROM).isDisabled());
    await page.getByText('Only users who may write any HTML can change it.').waitFor();
    await page.evaluate((id) => document.querySelector(id)?.removeAttribute('disabled'), FROM);
    await page.fill(FROM, 'https://attacker.test/');
    await page.selectOption('#hearth-widgets-theme', 'magazine');
    await page.click('#submit');
    await page.getByText('Settings saved.').waitFor();
    assert.equal(await page.inputValue('#hearth-widgets-theme'), 'magazine');
    assert.equal(await page.inputValue(FROM), '');
    assert.doesNotMatch(await htmlOf(post), /attacker/);
    await page.context().close();
    await site.wp('eval', `unlink( ABSPATH . '${file}' );`);
  });

  it('stays what it is when they save the rest', async () => {
    await setFrom(other.url);
    await site.wp('eval', `file_put_contents( ABSPATH . '${file}', "${forbid}" );`);
    const {page} = await site.openAsAdmin('options-general.php?page=hearth-widgets');
    await page.click('#submit');
    await page.getByText('Settings saved.').waitFor();
    assert.equal(await page.inputValue(FROM), other.url);
    await page.context().close();
    await site.wp('eval', `unlink( ABSPATH . '${file}' );`);
  });
});

it('PHP had nothing to say', () => assert.equal(site.log(), ''));
