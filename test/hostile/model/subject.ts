import type {Arena} from './arena.js';
import type {Change, Child, Place} from './changes.js';
import type {Hearth} from './hearth.js';

/** What has been done to an element, without how: from this a new one is made. */
export interface Model {
  readonly tag: string;
  story: unknown;
  src: string | null;
  place: Place;
  readonly attributes: Map<string, string>;
  readonly children: Child[];
}

const emptyModel = (tag: string): Model => ({
  tag,
  story: undefined,
  src: null,
  place: 'nowhere',
  attributes: new Map(),
  children: [],
});

/** The node of a child. */
const nodeOf = (child: Child): ChildNode => {
  if ('json' in child) {
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = child.json;
    return script;
  }
  const holder = document.createElement('template');
  holder.innerHTML = child.html;
  const node = document.importNode(holder.content, true).firstChild ?? new Text();
  if ('story' in child) Object.assign(node, {story: child.story});
  return node;
};

/** The first text in a node. */
const textIn = (node: Node): Text | undefined => {
  if (node instanceof Text) return node;
  for (const child of node.childNodes) {
    const found = textIn(child);
    if (found) return found;
  }
  return;
};

/** A new element with what a model has. */
export const freshOf = (model: Model): Hearth => {
  const element = document.createElement(model.tag) as Hearth;
  for (const [name, value] of model.attributes) element.setAttribute(name, value);
  element.append(...model.children.map(nodeOf));
  element.story = model.story;
  element.src = model.src;
  return element;
};

const soon = (delay: number): Promise<void> => new Promise((done) => setTimeout(done, delay));

const WAITS: Record<string, (element: Hearth) => Promise<unknown>> = {
  microtask: () => Promise.resolve(),
  // One that has never been in a page has never rendered.
  render: (element) => Promise.race([element.updateComplete, soon(20)]),
  task: () => soon(0),
  copy: () => soon(20),
};

/** An element, its model, and what changes both. */
export class Subject {
  readonly element: Hearth;
  readonly model: Model;
  readonly arena: Arena;
  readonly #nodes: ChildNode[] = [];
  readonly #addresses: readonly string[];

  constructor(tag: string, arena: Arena, addresses: readonly string[]) {
    this.element = document.createElement(tag) as Hearth;
    this.model = emptyModel(tag);
    this.arena = arena;
    this.#addresses = addresses;
  }

  /** Does one change to the element and to its model. */
  async change(change: Change): Promise<void> {
    const {element, model} = this;
    switch (change.do) {
      case 'story':
        element.story = model.story = change.value;
        return;
      case 'src':
        return this.#load(change.value === null ? null : this.#addresses[change.value], change);
      case 'attribute':
        return this.#set(change.name, change.value);
      case 'add':
        return this.#add(change.child, change.at);
      case 'take':
        this.#nodes.splice(change.at, 1)[0]?.remove();
        model.children.splice(change.at, 1);
        return;
      case 'text':
        return this.#write(change.at, change.text);
      case 'give':
        return this.#give(change.at, change.value);
      case 'empty':
        element.replaceChildren();
        this.#nodes.length = model.children.length = 0;
        return;
      case 'move':
        this.arena.put(element, (model.place = change.place), change.isWhole);
        return;
      case 'wait':
        await WAITS[change.for]?.(element);
    }
  }

  #load(address: string | null = null, {isProperty}: {isProperty: boolean}): void {
    const {element, model} = this;
    model.src = address;
    // An attribute that is as it was tells nobody.
    if (isProperty || element.getAttribute('src') === address) element.src = address;
    else if (address === null) element.removeAttribute('src');
    else element.setAttribute('src', address);
  }

  #set(name: string, value: string | null): void {
    if (value === null) {
      this.element.removeAttribute(name);
      this.model.attributes.delete(name);
    } else {
      this.element.setAttribute(name, value);
      this.model.attributes.set(name, value);
    }
  }

  #add(child: Child, at: number): void {
    const node = nodeOf(child);
    const before = this.#nodes[at];
    if (before) before.before(node);
    else this.element.append(node);
    this.#nodes.splice(at, 0, node);
    this.model.children.splice(at, 0, child);
  }

  /** Gives a tag inside a story of its own. */
  #give(at: number, story: unknown): void {
    const child = this.model.children[at];
    const node = this.#nodes[at];
    if (!child || !('html' in child) || !node?.nodeName.startsWith('HEARTH-')) return;
    Object.assign(node, {story});
    this.model.children[at] = {...child, story};
  }

  /** Writes the text of inline JSON, or the first of markup that is no tag of ours. */
  #write(at: number, text: string): void {
    const child = this.model.children[at];
    const node = this.#nodes[at];
    if (!child || !node) return;
    if ('json' in child) {
      node.textContent = text;
      this.model.children[at] = {json: text};
      return;
    }
    const inside = node.nodeName.startsWith('HEARTH-') ? undefined : textIn(node);
    if (!inside || !/\S/.test(text)) return;
    inside.data = text;
    this.model.children[at] = {html: node instanceof Element ? node.outerHTML : text};
  }
}
