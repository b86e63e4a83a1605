import {expect} from '@open-wc/testing';
import {closeFrames} from '../../fixtures.js';
import {storyWith} from './story-with.js';
import {survives} from './survives.js';

type Name = 'naughty' | 'markdown' | 'html';

describe('the hostile texts of others show as written, through every door:', () => {
  let collections: Record<Name, string[]>;

  before(async () => {
    collections = await (await fetch('/hostile/strings')).json();
    // As many as the packages have, and no fewer.
    expect(collections.naughty.length).to.be.at.least(480);
    expect(collections.markdown.length).to.be.at.least(650);
    expect(collections.html.length).to.be.at.least(570);
  });

  afterEach(closeFrames);

  it('a list of naughty strings', () => survives(collections.naughty, storyWith));
  it('Markdown', () => survives(collections.markdown, storyWith));
  it('what becomes of Markdown', () => survives(collections.html, storyWith));
});
