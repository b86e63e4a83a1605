import {minify} from 'terser';
import type {Plugin} from 'vite';

/**
 * Names that no page uses: our own between classes, and Lit's between its modules. In `dist/cdn`
 * both stand alone, so that they may be as short as the private ones. What an element asks of
 * another one keeps its name: that one may be of another copy.
 */
const OURS =
  'addBreak addSpan addString adoptStyles announce builder CopyEvent cursor depthShown disclosures inLink failure ' +
  'isBeyondDepth isComing isPending isWhole loaded loadedModule outcome rank renderBlock renderSection richText room ' +
  'select showItem storyHost subscribe tellOfLink wordsFor';
const LITS =
  'addController cssText createProperty createRenderRoot elementStyles enableUpdating ' +
  'finalize finalizeStyles firstUpdated fromAttribute getUpdateComplete hasUpdated ' +
  'hostConnected hostDisconnected hostUpdated isUpdatePending parts performUpdate ' +
  'renderOptions renderRoot strings styles willUpdate';

const NAMES = `${OURS} ${LITS}`.split(' ');

/** One table for all chunks, since what one of them makes another one reads. */
const props = Object.fromEntries(
  NAMES.map((name, index) => [`$${name}`, `_${index.toString(36)}`]),
);

const options = {
  module: true,
  ecma: 2020,
  compress: {passes: 3, unsafe_arrows: true},
  mangle: {properties: {regex: new RegExp(`^(${NAMES.join('|')})$`)}},
} as const;

/** Shortens the names that only `dist/cdn` itself uses. */
export const mangle = (): Plugin => ({
  name: 'mangle',
  enforce: 'post',
  renderChunk: async (code) => {
    const {code: result} = await minify(code, {...options, nameCache: {vars: {}, props: {props}}});
    return result ?? code;
  },
});
