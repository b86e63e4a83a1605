import type {ShownNotices, ToolHost} from '../doors/doors-host.js';
import {Lazy} from '../lazy/lazy.js';
import {imports} from './imports.js';
import {kit, type Kit} from './kit.js';
import {renderAll} from './present-elements.js';

/** Shows notices. */
const notices = new Lazy(imports.notices, renderAll);

/** A module that gives an element its controls, or takes them away: it is called after each render. */
interface Tool {
  equip(host: ToolHost, kit: Kit): void;
}

/** The modules that add controls to an element, by the attribute that asks for them. */
const TOOLS: readonly (readonly ['share' | 'listen', Lazy<Tool>])[] = [
  ['share', new Lazy<Tool>(imports.share, renderAll)],
  ['listen', new Lazy<Tool>(imports.listen, renderAll)],
];

/** The extras of an element. Each is loaded when it is first asked for. */
export class Extras {
  readonly #host: ToolHost;
  readonly #loading = new Set<Promise<void>>();

  constructor(host: ToolHost) {
    this.#host = host;
  }

  /** Resolves when all that were asked for have been loaded, or cannot be. */
  get loaded(): Promise<unknown> {
    return Promise.all(this.#loading);
  }

  /** Whether what shows notices is on its way. */
  get areNoticesComing(): boolean {
    return notices.isComing;
  }

  /** Says what there is to say beside the words, where there may be something. */
  get notices(): ShownNotices | undefined {
    if (!this.#host.doors.arrival?.isNoticed) return;
    return this.#use(notices)?.showNotices(this.#host, kit);
  }

  /** Gives the element its controls, or takes them away. Call it after each render. */
  equip(): void {
    for (const [name, tool] of TOOLS) {
      if (this.#host[name]) this.#use(tool);
      tool.module?.equip(this.#host, kit);
    }
  }

  #use<Module>(lazy: Lazy<Module>): Module | undefined {
    this.#loading.add(lazy.load());
    return lazy.module;
  }
}
