import assert from 'node:assert/strict';
import {afterAll, beforeAll, describe, it} from 'vitest';
import {parseStory, renderHtml, type StoryInput} from '../../src/forms/index.js';
import {Editor} from './editor.js';
import {canonical, divs} from './posts.js';
import {bootSite, type Site} from './site.js';

const STORY = {
  keyPoints: ['One.'],
  disclosure: {
    use: 'assisted',
    model: 'Model "M" & co',
    reviewedBy: 'Ada <Quist>',
    reviewed: '2026-01-02',
    policy: 'https://example.com/?a=1&b=2',
  },
  status: {state: 'corrected', note: 'It was two, not <three>.', date: '2026-03-04'},
} satisfies StoryInput;

/** What is saved of a story. */
const saved = (given: StoryInput): string => canonical(divs(renderHtml(parseStory(given).story)));

/** Browsers write quotes in a text as they are. */
const unquoted = (html: string): string => canonical(html).replaceAll('&quot;', '"');

const GERMAN = `file_put_contents(WPMU_PLUGIN_DIR . '/german.php', "<?php add_filter('locale', fn() => 'de_DE');");`;

let site: Site;

/** An editor with a story of one key point. */
const openStory = async (): Promise<Editor> => {
  const editor = await Editor.open(site, 'author');
  await editor.insert('Hearth Story', 'story');
  await editor.line('point', 'Key point').click();
  await editor.write(STORY.keyPoints);
  return editor;
};

/** Writes notes in the sidebar, by their labels; a choice by its value. */
const write = async (
  editor: Editor,
  panel: string,
  choice: readonly [label: string, value: string],
  lines: Readonly<Record<string, string>> = {},
): Promise<void> => {
  await editor.select(editor.block('story'));
  const button = editor.page.getByRole('button', {name: panel, exact: true});
  if ((await button.getAttribute('aria-expanded')) === 'false') await button.click();
  await editor.page.getByLabel(choice[0], {exact: true}).selectOption(choice[1]);
  for (const [label, value] of Object.entries(lines)) {
    const field = editor.page.getByLabel(label, {exact: true});
    await (/on$|^Date/.test(label) ? field.fill(value) : field.pressSequentially(value));
  }
};

const writeAll = async (editor: Editor): Promise<void> => {
  const {use, model, reviewedBy, reviewed, policy} = STORY.disclosure;
  const {state, note, date} = STORY.status;
  const made = {
    Model: model,
    'Reviewed by': reviewedBy,
    'Reviewed on': reviewed,
    'Address of your policy': policy,
  };
  await write(editor, 'How it was made', ['Written by', use], made);
  await write(editor, 'What became of it', ['The story', state], {Note: note, Date: date});
};

beforeAll(async () => {
  site = await bootSite();
});

afterAll(() => site.stop());

describe('the notes of a story in blocks', () => {
  let editor: Editor;
  let url: string;

  beforeAll(async () => {
    editor = await openStory();
    await writeAll(editor);
    url = await editor.publish('Notes');
  });

  afterAll(() => editor.close());

  it('are saved as canonical HTML', async () => {
    const id = new URL(url).searchParams.get('p') ?? '';
    const content = await site.wp('post', 'get', id, '--field=post_content');
    assert.equal(canonical(content), saved(STORY));
  });

  it('show in the editor', async () => {
    const text = await editor.block('story').locator('> .hearth-disclosure').innerText();
    assert.match(text, /Written with the help of AI · Reviewed by Ada <Quist>/);
    const status = await editor.block('story').locator('> .hearth-status').innerText();
    assert.equal(status, 'Corrected on March 4, 2026 · It was two, not <three>.');
  });

  it('show on the page, and are in its JSON-LD', async () => {
    const {page, faults} = await site.open(url);
    await page.waitForFunction(() => document.querySelector('hearth-story')?.shadowRoot);
    await page.getByText('Corrected on March 4, 2026').waitFor();
    await page.getByText('Written with the help of AI').click();
    await page.getByText('Model: Model "M" & co').waitFor();
    const json = await page.locator('script[type="application/ld+json"]').textContent();
    assert.match(json ?? '', /CompositeWithTrainedAlgorithmicMedia.*It was two, not/);
    assert.deepEqual(faults, []);
    await page.close();
  });

  it('are the same when the editor is loaded again', async () => {
    const content = await editor.content();
    assert.deepEqual(await editor.reload(), []);
    assert.equal(unquoted(await editor.content()), unquoted(content));
    assert.deepEqual(editor.faults, []);
  });

  it('keep the words that were saved when the site has another language, until they change', async () => {
    await site.wp('eval', GERMAN);
    assert.deepEqual(await editor.reload(), []);
    assert.match(await editor.content(), /Written with the help of AI/);
    await write(editor, 'How it was made', ['Written by', 'none']);
    assert.match(await editor.content(), /<summary>Ohne KI geschrieben · /);
    assert.match(await editor.content(), /Korrigiert am 4\. März 2026/);
    await site.wp('eval', `unlink(WPMU_PLUGIN_DIR . '/german.php');`);
  });
});

describe('a story in blocks that is withdrawn', () => {
  it('has no words any more, where that is saved', async () => {
    const editor = await openStory();
    await write(editor, 'What became of it', ['The story', 'withdrawn'], {Note: 'It was wrong.'});
    const status = {state: 'withdrawn', note: 'It was wrong.'} as const;
    assert.equal(canonical(await editor.content()), saved({keyPoints: STORY.keyPoints, status}));
    await write(editor, 'What became of it', ['The story', '']);
    assert.equal(canonical(await editor.content()), saved({keyPoints: STORY.keyPoints}));
    await write(editor, 'What became of it', ['The story', 'withdrawn']);
    const page = await (await fetch(await editor.publish('Withdrawn'))).text();
    assert.match(page, /This text has been withdrawn\.<\/strong> It was wrong\./);
    assert.match(page, /"creativeWorkStatus":"Withdrawn"/);
    assert.doesNotMatch(page, /One\./);
    assert.deepEqual(await editor.reload(), []);
    await editor.close();
  });
});

describe('what the settings say of how stories are made', () => {
  const disclosure = {use: 'generated', reviewedBy: 'Ada'} as const;

  beforeAll(() =>
    site.wp('option', 'update', 'hearth_widgets', JSON.stringify(disclosure), '--format=json'),
  );

  it('is said of a new story', async () => {
    const editor = await openStory();
    assert.equal(
      canonical(await editor.content()),
      saved({keyPoints: STORY.keyPoints, disclosure}),
    );
    await editor.close();
  });

  it('is not said as long as there is nothing to read in it', async () => {
    const editor = await Editor.open(site, 'author');
    await editor.insert('Hearth Story', 'story');
    assert.equal(canonical(await editor.content()), saved({disclosure}));
    const page = await (await fetch(await editor.publish('Nothing yet'))).text();
    assert.doesNotMatch(page, /Written by AI|ld\+json/);
    assert.deepEqual(await editor.reload(), []);
    await editor.line('point', 'Key point').click();
    await editor.write(STORY.keyPoints);
    assert.equal(
      canonical(await editor.content()),
      saved({keyPoints: STORY.keyPoints, disclosure}),
    );
    await editor.close();
  });
});

it('PHP had nothing to say', () => assert.equal(site.log(), ''));
