import type { Page } from '@playwright/test';

/** A node as the browser's own debugger shows it. */
interface Node {
  readonly backendNodeId: number;
  readonly localName: string;
  readonly nodeValue: string;
  readonly attributes?: readonly string[];
  readonly children?: readonly Node[];
  readonly shadowRoots?: readonly (Node & { readonly shadowRootType: string })[];
}

export interface SealedPart {
  readonly text: string;
  /** Names of the elements that it is made of. */
  readonly elements: readonly string[];
  readonly style: Readonly<Record<string, string>>;
  readonly box: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
}

function* walk(node: Node): Generator<Node> {
  yield node;
  for (const child of node.children ?? []) yield* walk(child);
}

const classOf = ({ attributes = [] }: Node) => attributes[attributes.indexOf('class') + 1]?.split(' ') ?? [];

/**
 * The part of our overlay that has this class, in a build whose root is closed, as the debugger sees it and no page can; null
 * where there is none.
 */
export async function lookInto(page: Page, part: string): Promise<SealedPart | null> {
  const session = await page.context().newCDPSession(page);
  try {
    await session.send('DOM.enable');
    await session.send('CSS.enable');
    // Of a page with a hundred thousand elements only the top is asked for: that is where ours is.
    const { root } = await session.send('DOM.getDocument', { depth: 2 });
    const html = root.children?.find(({ localName }) => localName === 'html');
    const ours = html?.children?.find(({ localName }) => localName === 'clauselight-overlay');
    if (!ours) return null;
    const { node } = await session.send('DOM.describeNode', { nodeId: ours.nodeId, depth: -1, pierce: true });
    const closed = (node as Node).shadowRoots?.find(({ shadowRootType }) => shadowRootType === 'closed');
    const found = closed && [...walk(closed)].find((each) => classOf(each).includes(part));
    if (!found) return null;
    const { nodeIds } = await session.send('DOM.pushNodesByBackendIdsToFrontend', { backendNodeIds: [found.backendNodeId] });
    const nodeId = nodeIds[0] as number;
    const { computedStyle } = await session.send('CSS.getComputedStyleForNode', { nodeId });
    const { model } = await session.send('DOM.getBoxModel', { nodeId });
    const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
    const inside = [...walk(found)];
    return {
      text: inside.map(({ nodeValue }) => nodeValue).join(' '),
      elements: inside.map(({ localName }) => localName).filter((name) => name !== ''),
      style: Object.fromEntries(computedStyle.map(({ name, value }) => [name, value])),
      box: { left, top, right, bottom },
    };
  } finally {
    await session.detach();
  }
}
