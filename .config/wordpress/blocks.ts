import {createHash} from 'node:crypto';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {build, type Rolldown} from 'vite';

/** The packages that WordPress itself has on the page. */
const PACKAGE = /^@wordpress\//;

/** The global variable of a package: `wp.blockEditor` for `@wordpress/block-editor`. */
const globalOf = (id: string): string =>
  id.replace(PACKAGE, 'wp.').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/**
 * Builds `editor.js`, the script of the blocks, into a folder, with `editor.asset.php`, which tells
 * WordPress the scripts to load first and the version to put in the script's address.
 *
 * @see https://developer.wordpress.org/block-editor/how-to-guides/javascript/js-build-setup/#dependency-management
 */
export async function buildBlocks(entry: string, folder: string): Promise<void> {
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
  // Vite answers a list for `lib`, and a watcher only where it is asked to watch.
  const [{output}] = result as [Rolldown.RolldownOutput];
  const handles = output[0].imports.map((id) => `'${id.replace(PACKAGE, 'wp-')}'`).sort();
  const version = createHash('sha256').update(output[0].code).digest('hex').slice(0, 20);
  writeFileSync(
    join(folder, 'editor.asset.php'),
    `<?php return array('dependencies' => array(${handles.join(', ')}), 'version' => '${version}');\n`,
  );
}
