import {readFileSync} from 'node:fs';
import {cpus, release, totalmem, type} from 'node:os';

const PEERS = ['lit', 'deep-chat', '@vaadin/message-list', '@awesome.me/webawesome'];

const versionOf = (/** @type {string} */ folder) =>
  JSON.parse(readFileSync(new URL(`../../${folder}package.json`, import.meta.url), 'utf8')).version;

/** What a run was made with: without it no figure means anything. @param {string} browser */
export const describeMachine = (browser) => ({
  date: new Date().toISOString().slice(0, 10),
  cpu: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`,
  memory: `${Math.round(totalmem() / 2 ** 30)} GB`,
  system: `${type()} ${release()}`,
  node: process.version,
  browser: `Chromium ${browser}, headless`,
  versions: {
    'hearth-widgets': versionOf(''),
    ...Object.fromEntries(PEERS.map((name) => [name, versionOf(`node_modules/${name}/`)])),
  },
});
