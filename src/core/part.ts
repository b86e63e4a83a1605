import type {ReactiveControllerHost} from 'lit';
import {importAgain} from './import-again.js';

/** The elements that are on a page: they render again when a part comes. */
export const present = new Set<ReactiveControllerHost>();

/** Renders all that is on the page again. */
export const renderAll = (): void => {
  for (const element of present) element.requestUpdate();
};

/** A part of the library that is loaded when it is first needed. */
export class Part<Module> {
  /** The part, once it is there. */
  module: Module | undefined;
  /** It may come soon. */
  isComing = false;

  readonly #import: () => Promise<Module>;
  readonly #use: ((module: Module) => unknown) | undefined;
  #settled: Promise<void> | undefined;

  /** @param use is called when it is there, before anything renders with it. */
  constructor(load: () => Promise<Module>, use?: (module: Module) => unknown) {
    this.#import = load;
    this.#use = use;
  }

  /**
   * Loads it, once; where that fails, again when the network is back. Resolves when it is there or
   * could not be loaded.
   */
  load(): Promise<void> {
    return (this.#settled ??= new Promise((resolve) => {
      const settle = (): void => {
        this.isComing = false;
        renderAll();
        resolve();
      };
      const fail = (error: unknown): void => {
        console.error(error);
        settle();
      };
      this.isComing = true;
      void importAgain(this.#import, fail).then((module) => {
        this.module = module;
        this.#use?.(module);
        settle();
      });
    }));
  }
}

/** What shows notices. */
export const notices = new Part(async () => import('../parts/notices.js'));
