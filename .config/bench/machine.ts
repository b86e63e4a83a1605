import {cpus, release, totalmem, type} from 'node:os';
import {readText} from '../project.js';

interface Manifest {
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
}

const manifestIn = (folder: string): Manifest =>
  JSON.parse(readText(`${folder}package.json`)) as Manifest;

type Fact = 'date' | 'cpu' | 'memory' | 'system' | 'node' | 'browser';

/** Where a run was made, without which no figure means anything, and the versions of what it measured. */
export type Machine = Readonly<Record<Fact, string> & {versions: Readonly<Record<string, string>>}>;

/** Describes this machine, and the packages that are measured on it. */
export const describeMachine = (browser: string): Machine => {
  const peers = Object.keys(manifestIn('test/bench/').dependencies);
  return {
    date: new Date().toISOString().slice(0, 10),
    cpu: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`,
    memory: `${Math.round(totalmem() / 2 ** 30)} GB`,
    system: `${type()} ${release()}`,
    node: process.version,
    browser: `Chromium ${browser}, headless`,
    versions: {
      'hearth-widgets': manifestIn('').version,
      ...Object.fromEntries(
        peers.map((name) => [name, manifestIn(`node_modules/${name}/`).version]),
      ),
    },
  };
};
