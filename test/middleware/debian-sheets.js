import {readFile} from 'node:fs/promises';
import {debianFile} from './guests.js';

/**
 * Serves style sheets out of Debian's packages: `/debian/<package>/<path>.css`.
 *
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export const debianSheets = () => ({
  name: 'debian-sheets',
  async serve({path}) {
    const [, name, file] = /^\/debian\/([\w-]+)\/(.+\.css)$/.exec(path) ?? [];
    if (!name || !file) return undefined;
    return {body: await readFile(await debianFile(name, file), 'utf8'), type: 'css'};
  },
});
