import type {ReactiveControllerHost} from 'lit';
import type {ToolHost} from '../doors/doors-host.js';
import type {Kit} from './kit.js';
import {importAgain} from '../lazy/import-again.js';

/** The elements that are on a page: they render again when a part comes. */
const present = new Set<ReactiveControllerHost>();

/** From now on an element is present while it is connected. */
export const keepPresent = (element: ReactiveControllerHost): void =>
  element.addController({
    hostConnected: () => present.add(element),
    hostDisconnected: () => present.delete(element),
    hostUpdated: () => undefined,
  });

/** Renders all that is on the page again. */
export const renderAll = (): void => {
  for (const element of present) element.requestUpdate();
};

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
        renderAll();
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
