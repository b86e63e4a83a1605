import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {afterAll, beforeAll, beforeEach, describe, it} from 'vitest';
import {fileURLToPath} from 'node:url';
import {bootSite, type Site} from './site.js';

const ANSWERS = readFileSync(fileURLToPath(new URL('requests.php', import.meta.url)), 'utf8');
const LOG = `WP_CONTENT_DIR . '/requests.log'`;

let site: Site;

const php = (code: string): Promise<string> => site.wp('eval', code);

/** The address of a new post by somebody who may write any HTML. */
const publish = async (content: string): Promise<string> => {
  const [url = ''] = await site.publish([{role: 'editor', title: 'A post', content}]);
  return url;
};

const visit = async (url: string): Promise<string> => (await fetch(url)).text();

/** What the server has asked for since it was last asked. */
const requests = async (): Promise<string[]> => {
  const log = await php(`echo file_exists(${LOG}) ? file_get_contents(${LOG}) : '';`);
  await php(`@unlink(${LOG});`);
  return log.split('\n').filter((line) => line && !line.includes('api.wordpress.org'));
};

/** Lets the time pass that an answer is kept. */
const passTime = (): Promise<string> =>
  php(`foreach ( $GLOBALS['wpdb']->get_col( "SELECT option_name FROM {$GLOBALS['wpdb']->options} WHERE option_name LIKE '\\_transient\\_hearth\\_widgets\\_%'" ) as $name ) {
    $kept = get_option( $name ); $kept['until'] = 0; update_option( $name, $kept );
  }`);

/** How long it is until what has failed is tried again, in minutes. */
const minutesLeft = async (address: string): Promise<number> =>
  Math.round(
    Number(
      await php(
        `echo ( get_transient( 'hearth_widgets_' . md5( '${address}' ) )['until'] - time() ) / 60;`,
      ),
    ),
  );

beforeAll(async () => {
  site = await bootSite();
  const code = Buffer.from(ANSWERS).toString('base64');
  await php(
    `file_put_contents( ABSPATH . 'wp-content/mu-plugins/requests.php', base64_decode( '${code}' ) );`,
  );
});

beforeEach(async () => {
  await requests();
});

afterAll(() => site.stop());

describe('the server asks for stories', () => {
  it('once an address, whatever its fragment, and keeps them', async () => {
    const url = await publish(
      ['', '#a', '#b']
        .map((end) => `[hearth_summary src="https://stories.test/a${end}"]`)
        .join('\n'),
    );
    const html = await visit(url);
    assert.equal(html.split('<h2>From https://stories.test/a</h2>').length, 4);
    await visit(url);
    assert.deepEqual(await requests(), ['https://stories.test/a']);
  });

  it('at most five times a page; the next visit asks for the rest', async () => {
    const addresses = Array.from({length: 8}, (_, index) => `https://stories.test/many/${index}`);
    const url = await publish(addresses.map((src) => `[hearth_summary src="${src}"]`).join('\n'));
    const html = await visit(url);
    assert.deepEqual(await requests(), addresses.slice(0, 5));
    assert.match(html, /<hearth-summary src="https:\/\/stories\.test\/many\/7"><\/hearth-summary>/);
    assert.match(await visit(url), /From https:\/\/stories\.test\/many\/7/);
    assert.deepEqual(await requests(), addresses.slice(5));
  });

  it('after a failure at longer and longer intervals', async () => {
    const address = 'https://stories.test/none';
    const url = await publish(`[hearth_story src="${address}"]`);
    const waits = [];
    for (let visits = 0; visits < 4; visits++) {
      assert.match(await visit(url), /<hearth-story src="https:\/\/stories\.test\/none">/);
      await visit(url);
      waits.push(await minutesLeft(address));
      await passTime();
    }
    assert.deepEqual(await requests(), Array(4).fill(address));
    assert.deepEqual(waits, [1, 2, 4, 8]);
  });

  it('by the address that an author wrote, in which WordPress saves & as &amp;', async () => {
    const [url = ''] = await site.publish([
      {
        role: 'author',
        title: 'A post',
        content: `[hearth_story src="${site.url}/?feed=x&amp;y=1&#038;z=2"]`,
      },
    ]);
    await visit(url);
    assert.deepEqual(await requests(), [`${site.url}/?feed=x&y=1&z=2`]);
  });
});

describe('a story whose address is', () => {
  it('the page itself makes one request an address', async () => {
    const url = await publish('to be changed');
    const id = new URL(url).searchParams.get('p') ?? '';
    const shortcodes = ['', '&a=1', '&a=2', '#a', '#b']
      .map((end) => `[hearth_story src="${url}${end}"]`)
      .join('\n');
    await site.wp('post', 'update', id, `--post_content=${shortcodes}`);
    await visit(url);
    assert.deepEqual(
      await requests(),
      ['', '&a=1', '&a=2'].map((end) => url + end),
    );
    await visit(url);
    assert.deepEqual(await requests(), []);
  });

  it('a page whose story has the address of the first makes one request', async () => {
    const [one, two] = [await publish('one'), await publish('two')];
    for (const [from, to] of [
      [one, two],
      [two, one],
    ] as const) {
      const id = new URL(from).searchParams.get('p') ?? '';
      await site.wp('post', 'update', id, `--post_content=[hearth_story src="${to}"]`);
    }
    await visit(one);
    assert.deepEqual(await requests(), [two]);
  });

  it('on a page whose visitor pretends to be the server is fetched all the same', async () => {
    const url = await publish('[hearth_summary src="https://stories.test/said"]');
    const response = await fetch(url, {headers: {'X-Hearth-Widgets': '1'}});
    assert.match(await response.text(), /From https:\/\/stories\.test\/said/);
  });
});

it('PHP had nothing to say', () => assert.equal(site.log(), ''));
