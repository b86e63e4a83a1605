import assert from 'node:assert/strict';
import {describe, it} from 'vitest';
import {sampleStory} from '../../stories/publisher/pages.js';
import {useSite} from '../site.js';

/** A node of the tree that a screen reader reads. */
interface Heard {
  readonly role: string;
  readonly name: string;
  readonly children: readonly Heard[];
}

interface AxNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: {readonly value?: unknown};
  readonly name?: {readonly value?: unknown};
  readonly childIds?: readonly string[];
}

/** The nodes that are read out, without those that only hold them. */
const heardFrom = (nodes: readonly AxNode[]): Heard => {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const hear = (id: string): readonly Heard[] => {
    const node = byId.get(id);
    if (!node) return [];
    const children = (node.childIds ?? []).flatMap(hear);
    const role = String(node.role?.value ?? '');
    const isHolder = node.ignored || role === 'none' || role === 'generic';
    return isHolder ? children : [{role, name: String(node.name?.value ?? ''), children}];
  };
  return {role: '', name: '', children: hear(nodes[0]?.nodeId ?? '')};
};

const findAll = (heard: Heard, role: string): readonly Heard[] =>
  heard.children.flatMap((child) => [
    ...(child.role === role ? [child] : []),
    ...findAll(child, role),
  ]);

const textOf = ({role, name, children}: Heard): string =>
  role === 'StaticText' ? name : children.map(textOf).join(' ');

describe('a conversation read out', () => {
  const site = useSite();

  for (const file of ['tags.html', 'src.html']) {
    it(`is a heading and a list of ten, each beginning with its speaker, in ${file}`, async () => {
      const page = await site.newPage();
      await page.goto(`${site.url}/stories/publisher/${file}`);
      await page.locator('hearth-conversation li').nth(9).waitFor();
      const session = await page.context().newCDPSession(page);
      const {nodes} = await session.send('Accessibility.getFullAXTree');
      const region = findAll(heardFrom(nodes), 'region').find(
        ({name}) => name === 'The Hearth Conversation',
      );
      assert.ok(region, 'a region named by its heading');
      const [heading] = findAll(region, 'heading');
      assert.equal(heading && textOf(heading), 'The Hearth Conversation');
      const [list, ...more] = findAll(region, 'list');
      assert.equal(more.length, 0);
      const items = list?.children.filter(({role}) => role === 'listitem') ?? [];
      const turns = sampleStory('tidal-plant').conversation?.turns ?? [];
      assert.equal(items.length, 10);
      items.forEach((item, index) => {
        const speaker = turns[index]?.speaker ?? '';
        assert.ok(textOf(item).startsWith(`${speaker} `), textOf(item).slice(0, 60));
        const names = findAll(item, 'button').map(({name}) => name);
        assert.deepEqual(names, [`Copy what ${speaker} says`]);
      });
      await page.close();
    });
  }
});
