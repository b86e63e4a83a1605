import {JsonDoors} from '../doors/json-doors.js';
import type * as Doors from '../doors/imports.js';
import type * as Element from '../element/imports.js';
import type * as Loader from '../loader/imports.js';
import {keepCopies} from '../extras/light-copy.js';
import {importFrom} from '../lazy/import-again.js';
import {read} from '../page/page.js';

/** The address of each file relative to the script: constants of the build. */
declare const FILES_BESIDE: Readonly<
  Record<'languages' | 'notices' | 'share' | 'listen' | 'explain' | 'follow', string>
>;

/**
 * The script itself. A browser tells only while it starts, and a page may shadow the property. A
 * page that loads it as a module gets `null`; then addresses are relative to the module.
 */
const script = read(document, 'currentScript') as HTMLScriptElement | null;

const importBeside = <Module>(file: string): Promise<Module> =>
  importFrom(script ? new URL(file, script.src).href : file);

/**
 * Takes the place of each `imports.ts` in the build of the classic script: what few pages need is
 * imported from beside the script, and the rest is in the script itself.
 */
export const imports: typeof Doors.imports & typeof Element.imports & typeof Loader.imports = {
  languages: async () => importBeside(FILES_BESIDE.languages),
  notices: async () => importBeside(FILES_BESIDE.notices),
  share: async () => importBeside(FILES_BESIDE.share),
  listen: async () => importBeside(FILES_BESIDE.listen),
  explain: async () => importBeside(FILES_BESIDE.explain),
  follow: async () => importBeside(FILES_BESIDE.follow),
  jsonDoors: async () => Promise.resolve({JsonDoors}),
  lightCopy: async () => Promise.resolve({keepCopies}),
};
