/** What may differ between two elements with the same inputs. */
const OTHER = ['src'];
/** What is made once, so that it stands or not by what has been taken away. */
const COPY = '.hearth-copy';

/** All that stands in a node and in the shadow roots there, one node in a line. */
export const treeOf = (node: Node, depth = 0): string[] => {
  const own = lineOf(node);
  if (own === undefined) return [];
  const shadow = node instanceof Element ? node.shadowRoot : null;
  const inside = [...(shadow ? [shadow] : []), ...node.childNodes];
  return [' '.repeat(depth) + own, ...inside.flatMap((child) => treeOf(child, depth + 1))];
};

const lineOf = (node: Node): string | undefined => {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue?.trim() || undefined;
  if (node.nodeType === Node.DOCUMENT_FRAGMENT_NODE) return '#shadow';
  if (node.nodeType !== Node.ELEMENT_NODE) return;
  const element = node as Element;
  if (element.matches(COPY)) return;
  const attributes = [...element.attributes]
    .filter(({name}) => !OTHER.includes(name))
    .map(({name, value}) => ` ${name}=${JSON.stringify(value)}`);
  return element.localName + attributes.sort().join('');
};
