import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {describe, it} from 'vitest';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';

const SCRIPT = fileURLToPath(new URL('emulate.js', import.meta.url));

/** What a window of today has, and older ones of these libraries have not. */
const MISSING =
  'IntersectionObserver,ResizeObserver,matchMedia,CSS,ElementInternals,adoptedStyleSheets,CSSStyleSheet,speechSynthesis,requestIdleCallback';

interface Emulated {
  readonly shown: Readonly<Record<string, string>>;
  readonly faults: readonly string[];
}

const emulate = async (...args: readonly string[]): Promise<Emulated> => {
  const {stdout} = await promisify(execFile)(process.execPath, [SCRIPT, ...args]);
  return JSON.parse(stdout) as Emulated;
};

for (const library of ['jsdom', 'happy-dom']) {
  for (const built of ['lib', 'classic']) {
    // With modules in happy-dom the process ends early; why is not known yet.
    const hasOlder = library === 'jsdom' || built === 'classic';
    for (const missing of hasOlder ? ['', MISSING] : ['']) {
      describe(`${built} in ${library}${missing && ', an older one'}`, () => {
        it('shows every story in every element, and throws nothing', async () => {
          const {shown, faults} = await emulate(library, built, missing);
          assert.deepEqual(faults, []);
          for (const [name, text] of Object.entries(shown)) {
            if (!/ (src|nothing)$/.test(name)) assert.match(text, /Words/, name);
          }
        });
      });
    }
  }
}
