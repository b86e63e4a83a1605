import {importAgain} from './import-again.js';

/** A module of the library that is loaded when it is first needed. */
export class Lazy<Module> {
  /** The module, once it has been loaded. */
  module: Module | undefined;
  /** Whether it is being loaded. */
  isComing = false;

  readonly #import: () => Promise<Module>;
  readonly #settled: () => void;
  #loading: Promise<void> | undefined;

  /**
   * @param load imports the module.
   * @param settled is called each time loading has succeeded or failed.
   */
  constructor(load: () => Promise<Module>, settled: () => void) {
    this.#import = load;
    this.#settled = settled;
  }

  /**
   * Loads the module, once; where that fails, again when the network is back. The promise resolves
   * when loading has succeeded or failed for the first time.
   * @param use is called with the module before `settled`.
   */
  load(use?: (module: Module) => unknown): Promise<void> {
    return (this.#loading ??= new Promise((resolve) => {
      const settle = (): void => {
        this.isComing = false;
        this.#settled();
        resolve();
      };
      const fail = (error: unknown): void => {
        console.error(error);
        settle();
      };
      this.isComing = true;
      void importAgain(this.#import, fail).then((module) => {
        this.module = module;
        use?.(module);
        settle();
      });
    }));
  }
}
