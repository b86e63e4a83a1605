import {expect} from '@open-wc/testing';
import {builtins} from './pages/builtins.js';
import {calm} from './pages/calm.js';
import {clobbering} from './pages/clobbering.js';
import {known} from './pages/known.js';
import {moves} from './pages/moves.js';
import type {HostilePage} from './pages/page.js';
import {pollution} from './pages/pollution.js';
import {visit} from './pages/visit.js';

/**
 * The same harness, with a plain element of Lit's in the place of ours: it has to find what is known
 * to break it, or that ours survives would mean nothing.
 */
const GROUPS: Record<string, readonly HostilePage[]> = {
  builtins,
  calm,
  clobbering,
  known,
  moves,
  pollution,
};

/** Pages that a plain element does not survive, as `group/name`; `?only=` is the name polluted. */
const LETHAL = [
  'clobbering/name-litHtmlVersions',
  'clobbering/name-litElementVersions',
  'clobbering/name-reactiveElementVersions',
  'clobbering/name-createElement',
  'clobbering/name-createTreeWalker',
  'clobbering/name-createComment',
  'clobbering/name-importNode',
  'clobbering/every-image-before',
  'clobbering/every-form-before',
  'pollution/text-0?only=_$litDirective$',
  'pollution/object-0?only=_$litType$',
  'pollution/true-0?only=state',
  'pollution/text-0?only=hasChanged',
  'pollution/text-0?only=adoptedCallback',
  'pollution/readonly-0?only=options',
  'builtins/without-CSSStyleSheet',
  'moves/to-a-frame-and-back',
  'known/changes-the-words',
  'known/hides-the-words',
  'known/runs-foreign-code',
  'known/rejects',
  'known/goes-elsewhere',
  'known/logs-an-error',
  'known/leaves-no-style',
];

/** How long the elements may take to come, in the end. */
const PATIENCE = 3_000;

const look = (path: string, patience?: number): Promise<string[]> => {
  const [, group = '', name, query = ''] = /^(.*)\/([^?]*)(.*)$/.exec(path) ?? [];
  const page = GROUPS[group]?.find((one) => one.name === name);
  if (!page) throw new Error(`There is no page ${path}`);
  const given = patience === undefined ? {} : {patience};
  return visit(page, {bundle: 'lit', group, query, ...given});
};

describe('a plain element of Lit’s', () => {
  for (const path of ['calm/calm', 'calm/calm-head', 'known/changes-nothing']) {
    it(`survives ${path}`, async () => {
      expect(await look(path)).to.deep.equal([]);
    });
  }

  for (const path of LETHAL) {
    it(`does not survive ${path}`, async () => {
      expect(await look(path, PATIENCE)).not.to.deep.equal([]);
    });
  }

  it('does not survive a list of Trusted Types policies without its own', async function () {
    if (!('trustedTypes' in window)) this.skip();
    const wrong = await look('known/trusted-types', PATIENCE);
    expect(wrong.join()).to.match(/trusted|policy/i);
  });
});
