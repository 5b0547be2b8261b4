/**
 * A document or an element as its own kind has it. Elements with such a name (`<input name="firstChild">`, `<img name="body">`)
 * stand in front of a form's and a document's properties, and in Chrome for content scripts too: a page could lead a reader
 * round in circles. Good for reading properties and calling methods; it is no node, so it can't be passed for one.
 */
export function unclobbered<T extends Node>(node: T): T {
  return new Proxy(node, {
    get(target, name) {
      const value: unknown = Reflect.get(Object.getPrototypeOf(target), name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
    set: (target, name, value) => Reflect.set(Object.getPrototypeOf(target), name, value, target),
  });
}

/** The same for whatever comes in a page's tree: of elements, only forms can be clobbered. */
export function plainNode(node: Node): Node {
  const { nodeType } = node;
  if (nodeType !== 1 && typeof nodeType === 'number') return node;
  const { localName } = node as Element;
  return nodeType === 1 && typeof localName === 'string' && localName !== 'form' ? node : unclobbered(node);
}
