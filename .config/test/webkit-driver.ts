import {spawn, type ChildProcessByStdio} from 'node:child_process';
import {once} from 'node:events';
import type {Readable, Writable} from 'node:stream';
import {setTimeout as wait} from 'node:timers/promises';
import getPort from 'get-port';
import {findBrowser} from './browsers.js';

/** Ends the group when its program ends, or when nobody holds its standard input any more. */
const GUARD = '("$@"; kill 0) & read -r _; kill 0';

const XVFB_OPTIONS = ['-displayfd', '1', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];

/** How long the driver may take to answer, in steps of a tenth of a second. */
const MAX_TRIES = 600;

/**
 * Starts a program that ends, with all that it has started itself, when this process does, however
 * that comes about; and this process with it.
 */
const start = (
  program: string,
  args: readonly string[],
  env = {},
): ChildProcessByStdio<Writable, Readable, null> => {
  const child = spawn('sh', ['-c', GUARD, 'sh', program, ...args], {
    detached: true,
    stdio: ['pipe', 'pipe', 'ignore'],
    env: {...process.env, ...env},
  });
  child.once('exit', () => {
    console.error(`${program} ended during the tests`);
    process.exit(1);
  });
  child.stdout.resume();
  return child;
};

/** Starts WebKit's driver on a display of its own; gives the port where it listens. */
export const startWebkitDriver = async (): Promise<number> => {
  const {driver, xvfb} = findBrowser('webkit');
  const [display] = (await once(start(xvfb, XVFB_OPTIONS).stdout, 'data')) as [Buffer];
  const port = await getPort({host: '127.0.0.1'});
  start(driver, [`--port=${port}`], {
    DISPLAY: `:${display.toString().trim()}`,
    GDK_BACKEND: 'x11',
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    // With the GPU, half the tiles of a picture are painted in one way and half in another.
    WEBKIT_SKIA_ENABLE_CPU_RENDERING: '1',
  });
  await answers(`http://127.0.0.1:${port}/status`);
  return port;
};

const answers = async (url: string): Promise<void> => {
  for (let tries = 0; tries < MAX_TRIES; tries += 1) {
    if ((await fetch(url).catch(() => undefined))?.ok) return;
    await wait(100);
  }
  throw new Error(`Nothing answers at ${url}`);
};
