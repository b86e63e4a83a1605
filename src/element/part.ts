import type {ToolHost} from '../doors/doors-host.js';
import type {Kit} from './kit.js';
import {importAgain} from '../lazy/import-again.js';
import {ofPage} from '../page/owned.js';
import {PresentElements} from './present-elements.js';

/** A part of the library that is loaded when it is first needed. */
export class Part<Module> {
  /** The part, once it is there. */
  loadedModule: Module | undefined;
  /** It may come soon. */
  isComing = false;

  readonly #import: () => Promise<Module>;
  #settled: Promise<void> | undefined;

  constructor(load: () => Promise<Module>) {
    this.#import = load;
  }

  /**
   * Loads it, once; where that fails, again when the network is back. Resolves when it is there or
   * could not be loaded.
   * @param use is called when it is there, before anything renders with it.
   */
  load(use?: (module: Module) => unknown): Promise<void> {
    return (this.#settled ??= new Promise((resolve) => {
      const settle = (): void => {
        this.isComing = false;
        ofPage(PresentElements).renderAll();
        resolve();
      };
      const fail = (error: unknown): void => {
        console.error(error);
        settle();
      };
      this.isComing = true;
      void importAgain(this.#import, fail).then((module) => {
        this.loadedModule = module;
        use?.(module);
        settle();
      });
    }));
  }
}

/** The languages of the interface other than English. */
export const languages = new Part(async () => import('../words/languages.js'));

/** What shows notices. */
export const notices = new Part(async () => import('../extras/notices.js'));

/** A part that gives an element its controls, or takes them away: it is called after each render. */
interface Tool {
  equip(host: ToolHost, kit: Kit): void;
}

/** What adds controls to an element after it has rendered, by the attribute that asks for them. */
export const TOOLS: readonly (readonly ['share' | 'listen', Part<Tool>])[] = [
  ['share', new Part(async () => import('../extras/share.js'))],
  ['listen', new Part(async () => import('../extras/listen.js'))],
];
