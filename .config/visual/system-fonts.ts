import type {Page} from '@playwright/test';

interface DomNode {
  nodeId: number;
  nodeType: number;
  children?: DomNode[];
  shadowRoots?: DomNode[];
}

const ELEMENT = 1;

/** Lists the elements of a tree, including those in shadow roots. */
const elementsIn = (node: DomNode): DomNode[] =>
  [node, ...[...(node.children ?? []), ...(node.shadowRoots ?? [])].flatMap(elementsIn)].filter(
    ({nodeType}) => nodeType === ELEMENT,
  );

/**
 * Lists the fonts of this machine in which a page shows letters, as opposed to fonts that the page
 * has loaded. Afterwards the page no longer emulates print.
 *
 * @see https://chromedevtools.github.io/devtools-protocol/tot/CSS/#method-getPlatformFontsForNode
 */
export async function systemFonts(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const {root} = await session.send('DOM.getDocument', {depth: -1, pierce: true});
  const answers = await Promise.all(
    elementsIn(root).map(({nodeId}) => session.send('CSS.getPlatformFontsForNode', {nodeId})),
  );
  await session.detach();
  const fonts = answers.flatMap((answer) => answer.fonts).filter((font) => !font.isCustomFont);
  return [...new Set(fonts.map(({familyName}) => familyName))];
}
