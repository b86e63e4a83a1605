import {build, type Rolldown} from 'vite';
import {pathOf} from '../project.js';

/** Bundles a module, by its path in the project, with the packages that it imports, as a site would. */
export const bundle = async (entry: string): Promise<string> => {
  const result = await build({
    configFile: false,
    root: pathOf(''),
    logLevel: 'error',
    define: {'process.env.NODE_ENV': '"production"'},
    build: {
      write: false,
      modulePreload: false,
      target: 'es2022',
      rolldownOptions: {
        input: entry,
        preserveEntrySignatures: 'strict',
        output: {codeSplitting: false},
      },
    },
  });
  // A list comes of several outputs, and a watcher of `watch`: here are neither.
  return (result as Rolldown.RolldownOutput).output[0].code;
};
