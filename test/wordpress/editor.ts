import type {FrameLocator, Locator, Page} from 'playwright-core';
import type {Site} from './site.js';

/** What a test asks the editor's own scripts for. */
interface Scripts {
  readonly blocks: {
    readonly switchToBlockType: (block: Block, name: string) => readonly Block[];
  };
  readonly data: {
    readonly select: (store: string) => {
      readonly getCurrentPostId: () => number | null;
      readonly getEditedPostContent: () => string;
      readonly getBlocks: () => readonly Block[];
      readonly getPermalink: () => string;
    };
    readonly dispatch: (store: string) => {
      readonly insertDefaultBlock: (attributes: object, root: undefined, index: number) => void;
      readonly editPost: (change: object) => void;
      readonly savePost: () => Promise<void>;
      readonly replaceBlocks: (clientId: string, blocks: readonly Block[]) => void;
      readonly selectBlock: (clientId: string) => void;
    };
  };
}

interface Block {
  readonly clientId: string;
  readonly isValid: boolean;
  readonly name: string;
  readonly innerBlocks: readonly Block[];
}

declare const wp: Scripts;

const invalidIn = (blocks: readonly Block[]): string[] =>
  blocks.flatMap(({isValid, name, innerBlocks}) => [
    ...(isValid ? [] : [name]),
    ...invalidIn(innerBlocks),
  ]);

/** The block editor of a post, driven as a writer does: with the keyboard. */
export class Editor {
  readonly page: Page;
  readonly faults: readonly string[];
  /** What is written stands in a frame of its own. */
  readonly canvas: FrameLocator;

  private constructor(page: Page, faults: readonly string[]) {
    this.page = page;
    this.faults = faults;
    this.canvas = page.frameLocator('iframe[name="editor-canvas"]');
  }

  /** Opens the editor as a user, with a new post or another one. */
  static async open(site: Site, role: string, path = 'post-new.php'): Promise<Editor> {
    const {page, faults} = await site.openAs(role, path);
    const editor = new Editor(page, faults);
    await editor.#isReady();
    return editor;
  }

  async #isReady(): Promise<void> {
    await this.page.waitForFunction(() => wp.data.select('core/editor').getCurrentPostId());
    await this.canvas.locator('.is-root-container').waitFor();
  }

  /** A block of ours, or those. */
  block(name: string): Locator {
    return this.canvas.locator(`[data-type="hearth-widgets/${name}"]`);
  }

  /** The lines with a label in a block of ours: what can be written into. */
  line(block: string, label: string): Locator {
    return this.block(block).getByLabel(label, {exact: true});
  }

  /** Inserts a block at the end, by its title, as a writer does: with a slash. */
  async insert(title: string, name: string): Promise<void> {
    const count = await this.block(name).count();
    await this.page.evaluate(() =>
      wp.data.dispatch('core/block-editor').insertDefaultBlock({}, undefined, 99),
    );
    await this.canvas.locator('[data-type="core/paragraph"].is-selected:focus').waitFor();
    await this.page.keyboard.type(`/${title}`, {delay: 10});
    // The list may still be that of the letters before.
    await this.page.locator('[role=option][aria-selected=true]', {hasText: title}).waitFor();
    await this.page.keyboard.press('Enter');
    await this.block(name).nth(count).waitFor();
  }

  /** Inserts a block behind another one, or in it where it is a container, from the list of all blocks. */
  async insertBehind(block: Locator, title: string, name: string): Promise<void> {
    const count = await this.block(name).count();
    await this.select(block);
    const toggle = this.page.locator('.editor-document-tools__inserter-toggle');
    await toggle.click();
    await this.page.getByRole('searchbox', {name: 'Search'}).fill(title);
    // The list may still be that of all blocks, which begins with another one.
    await this.page.locator('[role=option]').first().filter({hasText: title}).click();
    await this.block(name).nth(count).waitFor();
    await toggle.click();
  }

  /** Selects a whole block. */
  async select(block: Locator): Promise<void> {
    const id = (await block.getAttribute('data-block')) ?? '';
    await this.page.evaluate((clientId) => {
      wp.data.dispatch('core/block-editor').selectBlock(clientId);
    }, id);
  }

  /** Makes another block of one, as its menu does. */
  async transform(from: string, to: string): Promise<void> {
    await this.page.evaluate(
      ([given = '', wanted = '']) => {
        const block = wp.data
          .select('core/block-editor')
          .getBlocks()
          .find(({name}) => name === given)!;
        const made = wp.blocks.switchToBlockType(block, wanted);
        wp.data.dispatch('core/block-editor').replaceBlocks(block.clientId, made);
      },
      [from, to],
    );
  }

  /** Writes lines, with a key between them. */
  async write(lines: readonly string[], key = 'Enter'): Promise<void> {
    for (const [index, line] of lines.entries()) {
      if (index) await this.press(key);
      await this.page.keyboard.type(line);
    }
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key, {delay: 20});
  }

  async paste(text: string): Promise<void> {
    await this.page.evaluate((words) => navigator.clipboard.writeText(words), text);
    await this.press('Control+v');
  }

  /** What would be saved. */
  content(): Promise<string> {
    return this.page.evaluate(() => wp.data.select('core/editor').getEditedPostContent());
  }

  /** Publishes the post, and gives its address. */
  async publish(title: string): Promise<string> {
    return this.page.evaluate(async (words) => {
      const editor = wp.data.dispatch('core/editor');
      editor.editPost({title: words, status: 'publish'});
      await editor.savePost();
      return wp.data.select('core/editor').getPermalink();
    }, title);
  }

  /** Loads the editor anew, and gives the names of blocks that are not what they were saved as. */
  async reload(): Promise<string[]> {
    const id = await this.page.evaluate(() => wp.data.select('core/editor').getCurrentPostId());
    await this.page.goto(new URL(`post.php?post=${id}&action=edit`, this.page.url()).href);
    await this.#isReady();
    const blocks = await this.page.evaluate(() => wp.data.select('core/block-editor').getBlocks());
    return invalidIn(blocks);
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }
}
