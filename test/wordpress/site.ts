import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {Browser, Page} from 'playwright-core';
import {launchChromium} from '../../.config/test/chromium.js';
import {startWordPress, type WordPress} from './boot.js';
import type {Post} from './posts.js';

const fileIn = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The plugin as it is published. */
export const PLUGIN = fileIn('../../dist-wordpress/hearth-widgets.zip');

/** A page, and what went wrong on it. */
export interface Visit {
  readonly page: Page;
  readonly faults: readonly string[];
}

/** A WordPress with the plugin, and a browser. */
export interface Site extends WordPress {
  readonly browser: Browser;
  /** Publishes posts, and gives their addresses. */
  readonly publish: (posts: readonly Post[]) => Promise<string[]>;
  /** Opens a page, with scripts or without. */
  readonly open: (url: string, javaScriptEnabled?: boolean) => Promise<Visit>;
  /** Opens a page as the administrator. */
  readonly openAsAdmin: (path: string) => Promise<Visit>;
  /** Opens a page as a user who is made if there is none, and whose name is that of the role. */
  readonly openAs: (role: string, path: string) => Promise<Visit>;
}

const visit = async (page: Page, url: string, origin: string): Promise<Visit> => {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(origin)) {
      faults.push(`request to ${request.url()}`);
    }
  });
  await page.goto(url, {waitUntil: 'load'});
  return {page, faults};
};

const logIn = async (
  browser: Browser,
  url: string,
  name = 'admin',
  password = name,
): Promise<Page> => {
  const page = await browser.newPage();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${url}/wp-login.php`);
  await page.fill('#user_login', name);
  await page.fill('#user_pass', password);
  await page.click('#wp-submit');
  await page.waitForURL(/wp-admin/);
  return page;
};

/** Makes a user to whom the editor does not introduce itself with a picture from elsewhere. */
const makeUser = (role: string): string => `
  $user = get_user_by('login', '${role}');
  $id = $user ? $user->ID : wp_insert_user(array(
    'user_login' => '${role}', 'user_pass' => 'test',
    'user_email' => '${role}@b.test', 'role' => '${role}',
  ));
  update_user_meta($id, $GLOBALS['wpdb']->prefix . 'persisted_preferences', array(
    'core/edit-post' => array('welcomeGuide' => false),
    '_modified' => gmdate('c'),
  ));`;

/** Boots a site with the plugin. Stop it when done: the browser goes with it. */
export const bootSite = async (): Promise<Site> => {
  const [site, browser] = await Promise.all([startWordPress(), launchChromium()]);
  await site.wp('plugin', 'install', PLUGIN, '--activate');
  return {
    ...site,
    browser,
    publish: async (posts) => {
      const folder = mkdtempSync(join(tmpdir(), 'hearth-posts-'));
      writeFileSync(join(folder, 'posts.json'), JSON.stringify(posts));
      const urls = await site.wp('eval-file', fileIn('publish.php'), join(folder, 'posts.json'));
      rmSync(folder, {recursive: true});
      return JSON.parse(urls) as string[];
    },
    open: async (url, javaScriptEnabled = true) =>
      visit(await browser.newPage({javaScriptEnabled}), url, site.url),
    openAsAdmin: async (path) =>
      visit(await logIn(browser, site.url), `${site.url}/wp-admin/${path}`, site.url),
    openAs: async (role, path) => {
      await site.wp('eval', makeUser(role));
      const page = await logIn(browser, site.url, role, 'test');
      return visit(page, `${site.url}/wp-admin/${path}`, site.url);
    },
    stop: async () => {
      await browser.close();
      await site.stop();
    },
  };
};
