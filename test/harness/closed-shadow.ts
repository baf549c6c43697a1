import type { Page } from 'puppeteer-core';
import { contextOf, sendBidi } from './bidi';

/**
 * Runs `task` with the closed shadow root of the extension's element on `page`, and returns what it
 * returns, as JSON; undefined where there is no such root. No script of a page can get at a closed
 * root; the browsers' debugging protocols can.
 *
 * `task` runs in the page: it sees nothing of this module.
 */
export async function inClosedShadow<Result>(
  page: Page,
  task: (root: ShadowRoot, ...given: string[]) => Result,
  ...given: string[]
): Promise<Result | undefined> {
  const run = 'connection' in page.browser() ? inFirefox : inChromium;
  const json = await run(
    page,
    `(root, ...given) => JSON.stringify((${task})(root, ...given))`,
    given,
  );
  return json === undefined ? undefined : JSON.parse(json);
}

interface ChromiumNode {
  readonly backendNodeId: number;
  readonly children?: ChromiumNode[];
  readonly shadowRoots?: (ChromiumNode & { shadowRootType?: string })[];
}

function closedRootOf(node: ChromiumNode): number | undefined {
  const root = node.shadowRoots?.find(({ shadowRootType }) => shadowRootType === 'closed');
  if (root) return root.backendNodeId;
  for (const child of node.children ?? []) {
    const found = closedRootOf(child);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** How deep under `html` the element's root lies; looking deeper takes long on pages of many nodes. */
const depth = 2;

async function inChromium(page: Page, code: string, given: string[]): Promise<string | undefined> {
  const session = await page.createCDPSession();
  try {
    const { root } = await session.send('DOM.getDocument', { depth: depth + 1, pierce: true });
    const backendNodeId = closedRootOf(root);
    if (backendNodeId === undefined) return undefined;
    const { object } = await session.send('DOM.resolveNode', { backendNodeId });
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      ...(object.objectId && { objectId: object.objectId }),
      functionDeclaration: `function (...given) { return (${code})(this, ...given); }`,
      arguments: given.map((value) => ({ value })),
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
    return result.value;
  } finally {
    await session.detach();
  }
}

interface BidiNode {
  readonly sharedId: string;
  readonly value: { mode?: string; children?: BidiNode[]; shadowRoot?: BidiNode | null };
}
interface BidiResult {
  readonly result?: { readonly value?: string };
  readonly exceptionDetails?: { readonly text: string };
}

function closedBidiRootOf(node: BidiNode): string | undefined {
  const { shadowRoot, children = [] } = node.value;
  if (shadowRoot?.value.mode === 'closed') return shadowRoot.sharedId;
  for (const child of children) {
    const found = closedBidiRootOf(child);
    if (found !== undefined) return found;
  }
  return undefined;
}

async function inFirefox(page: Page, code: string, given: string[]): Promise<string | undefined> {
  const target = { context: contextOf(page) };
  const tree = await sendBidi<{ result: BidiNode }>(page.browser(), 'script.evaluate', {
    expression: 'document.documentElement',
    target,
    awaitPromise: false,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: depth },
  });
  const sharedId = closedBidiRootOf(tree.result);
  if (sharedId === undefined) return undefined;
  const { result, exceptionDetails } = await sendBidi<BidiResult>(
    page.browser(),
    'script.callFunction',
    {
      functionDeclaration: code,
      arguments: [{ sharedId }, ...given.map((value) => ({ type: 'string', value }))],
      target,
      awaitPromise: false,
    },
  );
  if (exceptionDetails) throw new Error(exceptionDetails.text);
  return result?.value;
}
