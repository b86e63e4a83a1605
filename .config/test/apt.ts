import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';

/**
 * Installs packages on Debian, as root; elsewhere does nothing. To see whether it did its work, look
 * for what is in them again.
 */
export const aptInstall = (packages: readonly string[]): void => {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return;
  aptGet('update');
  aptGet('install', '-y', '--no-install-recommends', ...packages);
};

const aptGet = (...args: string[]): void => {
  spawnSync('apt-get', args, {
    stdio: ['ignore', 2, 2],
    env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
  });
};
