import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';

/**
 * Installs packages on Debian, as root; elsewhere does nothing. Whether it did its work is seen by
 * looking for what is in them again.
 *
 * @param {string[]} packages
 */
export function aptInstall(packages) {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return;
  aptGet(['update']);
  aptGet(['install', '-y', '--no-install-recommends', ...packages]);
}

function aptGet(/** @type {string[]} */ args) {
  spawnSync('apt-get', args, {
    stdio: ['ignore', 2, 2],
    env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
  });
}
