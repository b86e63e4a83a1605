/** Whether a node is a shadow root. Not by its class: in another document that is another one. */
export const isShadowRoot = (node: Node): node is ShadowRoot =>
  node.nodeType === 11 && 'host' in node;
