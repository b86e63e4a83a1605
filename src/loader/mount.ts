import {isFirst} from '../page/registry.js';
import {createElement} from '../page/page.js';
import {load} from './autoload.js';
import {TAGS, type Tag} from './elements.js';

/** A block, by the name of its tag without `hearth-`. */
export type Block = Tag extends `hearth-${infer Name}` ? Name : never;

/** What to mount: a block, its story, and its attributes by their name (`heading-level`, `src`, …). */
export interface MountOptions<Name extends Block = Block> {
  readonly block: Name;
  /** The story, in the story format. */
  readonly story?: unknown;
  /** An attribute; `true` is one without a value, `false`, `null` and `undefined` are none. */
  readonly [attribute: string]: unknown;
}

type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** What was mounted in a target, by block; the report is one of its own, by the narrative's tag. */
const mounted = new WeakMap<ParentNode, Map<string, Element>>();

/**
 * Puts an element at the end of a target, which keeps what it has; in the place of the one that an
 * earlier call put there for the same block and field. The element's `remove()` undoes it.
 * @throws TypeError where the target is no node, RangeError where there is no such block.
 */
export const mount = <Name extends Block>(
  target: ParentNode & Node,
  {block, story, ...attributes}: MountOptions<Name>,
): HTMLElementTagNameMap[`hearth-${Name}`] => {
  const given: unknown = target;
  if (!(given as Node | null)?.nodeType) {
    throw new TypeError(`mount: the target ${String(given)} is no element.`);
  }
  const element = makeBlock(block);
  if (story != null) element.story = story;
  for (const [name, value] of Object.entries(attributes as Attributes)) {
    if (value == null || value === false) continue;
    element.setAttribute(kebab(name), value === true ? '' : String(value));
  }
  const shown = attributes['field'] === 'report' ? 'report' : block;
  const made = mounted.get(target) ?? new Map<string, Element>();
  const before = made.get(shown);
  if (before?.parentNode === target) before.replaceWith(element);
  else target.append(element);
  mounted.set(target, made.set(shown, element));
  return element;
};

/** A block's element, which is loaded if it is not there yet. */
const makeBlock = <Name extends Block>(block: Name): HTMLElementTagNameMap[`hearth-${Name}`] => {
  const tag = `hearth-${block}` as const;
  if (!TAGS.includes(tag)) {
    throw new RangeError(`mount: there is no <${tag}>; there are ${TAGS.join(', ')}.`);
  }
  if (isFirst()) load(tag);
  return createElement(tag) as HTMLElementTagNameMap[`hearth-${Name}`];
};

/** `headingLevel` as an attribute. */
const kebab = (name: string): string => name.replace(/[A-Z]/g, '-$&').toLowerCase();
