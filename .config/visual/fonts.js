/** @typedef {import('playwright-core').CDPSession} Session */
/** @typedef {{nodeId: number, nodeType: number, children?: Node[], shadowRoots?: Node[]}} Node */

/** The elements of a tree, shadow roots included. @param {Node} node @returns {Node[]} */
const elementsIn = (node) =>
  [node, ...[...(node.children ?? []), ...(node.shadowRoots ?? [])].flatMap(elementsIn)].filter(
    ({nodeType}) => nodeType === 1,
  );

/** @param {Session} session @param {Node} node */
const fontsOf = async (session, {nodeId}) =>
  (await session.send('CSS.getPlatformFontsForNode', {nodeId})).fonts;

/**
 * The fonts in which a page shows letters, but for those that it has loaded itself.
 *
 * @param {import('playwright-core').Page} page
 */
export async function systemFonts(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const {root} = await session.send('DOM.getDocument', {depth: -1, pierce: true});
  const fonts = await Promise.all(elementsIn(root).map((node) => fontsOf(session, node)));
  await session.detach();
  const names = fonts.flat().flatMap((font) => (font.isCustomFont ? [] : font.familyName));
  return [...new Set(names)];
}
