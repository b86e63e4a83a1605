import {createHash} from 'node:crypto';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {build} from 'vite';

/** What comes with WordPress. */
const PACKAGE = /^@wordpress\//;

/** Where a package is on the page: `@wordpress/block-editor` is `wp.blockEditor`. */
const globalOf = (/** @type {string} */ id) =>
  id.replace(PACKAGE, 'wp.').replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

/**
 * Builds the blocks' script, and beside it what WordPress has to load before it and the version that
 * it is asked for by, `editor.asset.php`.
 *
 * @param {string} entry @param {string} folder
 * @see https://developer.wordpress.org/block-editor/how-to-guides/javascript/js-build-setup/#dependency-management
 */
export async function buildBlocks(entry, folder) {
  const result = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      target: 'es2022',
      outDir: folder,
      emptyOutDir: false,
      lib: {entry, formats: ['iife'], name: 'hearthWidgetsBlocks', fileName: () => 'editor.js'},
      rolldownOptions: {external: PACKAGE, output: {globals: globalOf}},
    },
  });
  const [{output}] = /** @type {import('vite').Rolldown.RolldownOutput[]} */ ([result].flat());
  const [{code, imports}] = output;
  writeFileSync(join(folder, 'editor.asset.php'), assetOf(code, imports));
}

/** @param {string} code @param {string[]} imports */
function assetOf(code, imports) {
  const handles = imports.map((id) => `'${id.replace(PACKAGE, 'wp-')}'`).sort();
  const version = createHash('sha256').update(code).digest('hex').slice(0, 20);
  return `<?php return array('dependencies' => array(${handles.join(', ')}), 'version' => '${version}');\n`;
}
