import type {ToolHost} from '../doors/doors-host.js';
import {Lazy} from '../lazy/lazy.js';
import {imports} from './imports.js';
import type {Kit} from './kit.js';
import {renderAll} from './present-elements.js';

/** Shows notices. */
export const notices = new Lazy(imports.notices, renderAll);

/** A module that gives an element its controls, or takes them away: it is called after each render. */
interface Tool {
  equip(host: ToolHost, kit: Kit): void;
}

/** The modules that add controls to an element, by the attribute that asks for them. */
export const TOOLS: readonly (readonly ['share' | 'listen', Lazy<Tool>])[] = [
  ['share', new Lazy<Tool>(imports.share, renderAll)],
  ['listen', new Lazy<Tool>(imports.listen, renderAll)],
];
