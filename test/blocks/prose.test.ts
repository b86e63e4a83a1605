import {expect, fixture} from '@open-wc/testing';
import '../../src/blocks/prose/define.js';
import type {HearthProse, ProseField} from '../../src/blocks/prose/element.js';
import {FULL, textsIn} from '../fixtures.js';

const make = async (attributes = '', story: unknown = FULL): Promise<HearthProse> => {
  const element = await fixture<HearthProse>(`<hearth-prose ${attributes}></hearth-prose>`);
  element.story = story;
  await element.updateComplete;
  return element;
};

const NARRATIVE = ['In brief', ...FULL.narrative];
const REPORT = ['Full report', 'The council keeps the lamps.', 'A line\nand another.'];

describe('hearth-prose', () => {
  it('shows the paragraphs of the field that it is asked for', async () => {
    expect(textsIn(await make(), 'h3,p')).to.deep.equal(NARRATIVE);
    expect(textsIn(await make('field="narrative"'), 'h3,p')).to.deep.equal(NARRATIVE);
    expect(textsIn(await make('field="report"'), 'h3,p')).to.deep.equal(REPORT);
  });

  it('shows the other when it is asked for it', async () => {
    const element = await make();
    element.field = 'report';
    await element.updateComplete;
    expect(textsIn(element, 'h3,p')).to.deep.equal(REPORT);
  });

  it('shows its HTML as the field that a property asks for, before and after', async () => {
    const element = await fixture<HearthProse>(
      '<hearth-prose><p>One.</p><p>Two.</p></hearth-prose>',
    );
    for (const field of ['report', 'narrative'] as const) {
      element.field = field;
      await element.updateComplete;
      expect(textsIn(element, 'p')).to.deep.equal(['One.', 'Two.']);
      expect(Object.keys(element.doors.arrival!.story)).to.deep.equal([field]);
    }
  });

  it('takes a field that it does not know for the narrative', async () => {
    expect(textsIn(await make('field="essay"'), 'h3,p')).to.deep.equal(NARRATIVE);
    const element = await make();
    element.field = 'essay' as ProseField;
    await element.updateComplete;
    expect(textsIn(element, 'h3,p')).to.deep.equal(NARRATIVE);
  });

  it('shows HTML of its own under the heading of its own', async () => {
    const element = await fixture(
      '<hearth-prose field="report"><h4>The long of it</h4><p>One</p><p></p><p>Two</p></hearth-prose>',
    );
    expect(textsIn(element, 'h3,p')).to.deep.equal(['The long of it', 'One', 'Two']);
  });
});
