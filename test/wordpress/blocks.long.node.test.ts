import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {afterAll, beforeAll, describe, it} from 'vitest';
import {parseStory, renderHtml, type StoryInput} from '../../src/forms/index.js';
import {shownText, squeeze, storyWords} from '../fixtures.js';
import {Editor} from './editor.js';
import {canonical, divs} from './posts.js';
import {bootSite, type Site} from './site.js';

const ROLES = ['administrator', 'author'] as const;

/** What is written, block by block. */
const STORY = {
  headline: 'The last lamplighter',
  dek: 'A town keeps forty gas lamps, and one man to light them.',
  hook: 'At dusk a ladder leans on the church wall.',
  gist: 'Forty lamps cost less to keep than to replace.',
  lede: 'It takes him 50 minutes, in any weather.',
  keyPoints: [
    'Forty lamps are lit each evening & put out at dawn.',
    'Nobody has counted the moths: <b> is a less-than sign and a letter.',
  ],
  narrative: ['He was nine when he first held the ladder.', 'He is sixty now.'],
  report: ['The council keeps the lamps.'],
  quote: {
    text: ['You do not hurry a flame.', 'It goes out.'],
    attribution: 'Aldo Rask, lamplighter',
    url: 'https://example.com/quote',
  },
  conversation: {
    title: 'By lamplight',
    subtitle: 'Another angle on the story',
    turns: [
      {speaker: 'Inventor', text: 'Why not electric lamps?'},
      {speaker: 'Model', text: 'They would be brighter.'},
      {speaker: 'Inventor', text: 'Who reads the order?'},
    ],
  },
  links: [{label: 'Q & A', url: 'https://example.com/faq?a=1&b=2'}, {label: 'Letters by post'}],
} satisfies StoryInput;

const {story} = parseStory(STORY);
const WORDS = storyWords(story);

/** Every block of ours by its title, its name, and the line to write into. */
const BLOCKS = [
  ['Hearth Summary', 'summary', 'summary', 'Headline'],
  ['Hearth Key Points', 'key-points', 'point', 'Key point'],
  [
    'Hearth Narrative',
    'prose',
    'prose',
    'Empty block; start writing or type forward slash to choose a block',
  ],
  [
    'Hearth Report',
    'prose',
    'prose',
    'Empty block; start writing or type forward slash to choose a block',
  ],
  ['Hearth Quote', 'quote', 'quote', 'Attribution'],
  ['Hearth Conversation', 'conversation', 'turn', 'What is said'],
  ['Hearth Links', 'links', 'link', 'What the link reads'],
] as const;

/**
 * What the editor does to blocks of its own, too: a heading that is edited is a text box, an item of a
 * list is a document.
 */
const OWN_RULES = ['aria-allowed-attr', 'aria-allowed-role', 'list'];

/** The turns of a conversation as they would be saved. */
const turnsIn = (content: string): string[] =>
  [...canonical(content).matchAll(/<p>(?:<b class="hearth-speaker">(.*?)<\/b>)?(.*?)<\/p>/g)].map(
    ([, speaker = '', text]) => `${speaker}: ${text}`,
  );

const pointsIn = (content: string): string[] =>
  [...canonical(content).matchAll(/<li>(.*?)<\/li>/g)].map(([, point = '']) => point);

const paragraphOf = (editor: Editor, block: string, nth = 0) =>
  editor.block(block).nth(nth).locator('[data-type="core/paragraph"]').first();

/** Writes the story as a writer does. */
const writeStory = async (editor: Editor): Promise<void> => {
  const {headline, dek, hook, gist, lede, keyPoints, narrative, report, quote} = STORY;
  const {title, subtitle, turns} = STORY.conversation;
  const [faq, letters] = STORY.links;
  const [first, second, third] = turns;
  await editor.insert('Hearth Story', 'story');
  await editor.insertBehind(editor.block('conversation'), 'Hearth Links', 'links');
  await editor.insertBehind(editor.block('prose'), 'Hearth Report', 'prose');
  await editor.line('summary', 'Headline').click();
  await editor.write([headline, dek, hook, gist, lede]);
  await editor.line('point', 'Key point').click();
  await editor.write(keyPoints);
  await paragraphOf(editor, 'prose').click();
  await editor.write(narrative);
  await paragraphOf(editor, 'prose', 1).click();
  await editor.write(report);
  await paragraphOf(editor, 'quote').click();
  await editor.write(quote.text);
  await editor.line('quote', 'Attribution').click();
  await editor.write([quote.attribution]);
  await editor.select(editor.block('quote'));
  await editor.page.getByLabel('Address of the source').fill(quote.url);
  await editor.line('conversation', 'Title of the conversation').click();
  await editor.write([title, subtitle, first!.speaker, first!.text]);
  await editor.press('Enter');
  await editor.write([second!.speaker, second!.text, third!.text]);
  await editor.line('link', 'What the link reads').click();
  await editor.write([faq!.label, faq!.url!, letters!.label]);
};

let site: Site;

beforeAll(async () => {
  site = await bootSite();
});

afterAll(() => site.stop());

for (const role of ROLES) {
  describe(`a story that ${role === 'author' ? 'an author' : 'an administrator'} writes in blocks`, () => {
    let editor: Editor;
    let url: string;

    beforeAll(async () => {
      editor = await Editor.open(site, role);
      await writeStory(editor);
      url = await editor.publish(`Blocks by ${role}`);
    });

    afterAll(() => editor.close());

    it('is saved as canonical HTML', async () => {
      const id = new URL(url).searchParams.get('p') ?? '';
      const content = await site.wp('post', 'get', id, '--field=post_content');
      assert.equal(canonical(content), canonical(divs(renderHtml(story))));
    });

    it('is the same when the editor is loaded again', async () => {
      const content = await editor.content();
      assert.deepEqual(await editor.reload(), []);
      assert.equal(canonical(await editor.content()), canonical(content));
      assert.deepEqual(editor.faults, []);
    });

    it('shows every word, in an element', async () => {
      const {page, faults} = await site.open(url);
      await page.waitForFunction(() => document.querySelector('hearth-story')?.shadowRoot);
      await page.locator('hearth-links').getByText('Letters by post').last().waitFor();
      const text = await page.locator('body').evaluate(shownText);
      assert.deepEqual(
        WORDS.filter((word) => !text.includes(word)),
        [],
      );
      assert.deepEqual(faults, []);
      await page.close();
    });

    it('shows every word without scripts', async () => {
      const {page} = await site.open(url, false);
      const text = squeeze(await page.locator('body').innerText());
      assert.deepEqual(
        WORDS.filter((word) => !text.includes(word)),
        [],
      );
      assert.ok(await page.locator('link[href*="hearth.css"]').count());
      await page.close();
    });

    it('looks in the editor as hearth.css has it, in a frame of its own', async () => {
      const bar = editor.block('key-points');
      assert.equal(await bar.evaluate((block) => getComputedStyle(block).borderTopWidth), '3px');
    });

    it('is accessible in the editor', async () => {
      const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
      const canvas = editor.page.frame('editor-canvas')!;
      await canvas.evaluate(readFileSync(axe, 'utf8'));
      const found = await canvas.evaluate(`axe.run('.hearth-story', {
        rules: Object.fromEntries(${JSON.stringify(OWN_RULES)}.map((id) => [id, {enabled: false}])),
      }).then(({violations}) => violations.map(({id, nodes}) => id + ' ' + nodes[0].html))`);
      assert.deepEqual(found, []);
    });
  });
}

describe('each block alone', () => {
  for (const [title, name, inner, label] of BLOCKS) {
    it(title, async () => {
      const editor = await Editor.open(site, 'author');
      await editor.insert(title, name);
      await editor.line(inner, label).first().click();
      await editor.page.keyboard.type('Words & more.');
      const content = await editor.content();
      assert.ok(content.includes(`<div class="hearth-${name}"`), content);
      assert.ok(content.includes('Words &amp; more.'), content);
      const page = await (await fetch(await editor.publish(title))).text();
      assert.match(page, /hearth\.css/);
      assert.match(page, /hearth\.js/);
      assert.deepEqual(await editor.reload(), []);
      assert.deepEqual(editor.faults, []);
      await editor.close();
    });
  }

  it('saves nothing where there is nothing to read, and is there again', async () => {
    const editor = await Editor.open(site, 'author');
    await editor.insert('Hearth Story', 'story');
    assert.equal(canonical(await editor.content()), '<div class="hearth-story"></div>');
    const page = await (await fetch(await editor.publish('Nothing yet'))).text();
    assert.doesNotMatch(page, /Key points/);
    assert.deepEqual(await editor.reload(), []);
    assert.equal(
      await editor.line('key-points', 'Heading of the key points').innerText(),
      'Key points',
    );
    await editor.line('point', 'Key point').click();
    await editor.write(['One.']);
    assert.match(
      canonical(await editor.content()),
      /<h3>Key points<\/h3><ul><li>One\.<\/li><\/ul>/,
    );
    await editor.close();
  });
});

describe('key points', () => {
  let editor: Editor;

  beforeAll(async () => {
    editor = await Editor.open(site, 'author');
    await editor.insert('Hearth Key Points', 'key-points');
    await editor.line('point', 'Key point').click();
    await editor.write(['One two', 'Three']);
  });

  afterAll(() => editor.close());

  it('are split by Enter', async () => {
    await editor.press('ArrowUp', 'Home', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'Enter');
    assert.deepEqual(pointsIn(await editor.content()), ['One', 'two', 'Three']);
  });

  it('are joined by Backspace', async () => {
    await editor.press('Backspace');
    assert.deepEqual(pointsIn(await editor.content()), ['One two', 'Three']);
  });

  it('are removed by it where they are empty', async () => {
    await editor.press('End', 'Enter');
    assert.equal(await editor.block('point').count(), 3);
    await editor.press('Backspace');
    assert.equal(await editor.block('point').count(), 2);
    await editor.page.keyboard.type('!');
    assert.deepEqual(pointsIn(await editor.content()), ['One two!', 'Three']);
  });

  it('are left by Enter in the last one, where it is empty', async () => {
    await editor.press('ArrowDown', 'End', 'Enter', 'Enter');
    await editor.page.keyboard.type('Behind');
    assert.match(
      await editor.content(),
      /<\/div>\n<!-- \/wp:hearth-widgets\/key-points -->[^]*<p>Behind<\/p>/,
    );
  });
});

describe('a conversation', () => {
  let editor: Editor;

  beforeAll(async () => {
    editor = await Editor.open(site, 'author');
    await editor.insert('Hearth Conversation', 'conversation');
    await editor.line('turn', 'What is said').first().click();
  });

  afterAll(() => editor.close());

  const turns = async (): Promise<string[]> => turnsIn(await editor.content());

  it('takes a transcript', async () => {
    await editor.paste(
      'Inventor: Why <b>?\nModel: Because.\n\nAnd so on.\nInventor: I see. Thanks.',
    );
    assert.deepEqual(await turns(), [
      'Inventor: Why &lt;b>?',
      'Model: Because.',
      ': And so on.',
      'Inventor: I see. Thanks.',
    ]);
  });

  it('splits a turn at the caret: the rest is said by the other', async () => {
    await editor.press(...Array<string>(8).fill('ArrowLeft'), 'Enter');
    assert.deepEqual((await turns()).slice(3), ['Inventor: I see.', 'Model: Thanks.']);
  });

  it('goes on with the other speaker', async () => {
    await editor.press('End', 'Enter');
    await editor.page.keyboard.type('Once more.');
    assert.equal((await turns()).at(-1), 'Inventor: Once more.');
  });

  it('moves a turn by the keyboard', async () => {
    await editor.press('Control+Alt+Shift+t');
    assert.deepEqual((await turns()).slice(-2), ['Inventor: Once more.', 'Model: Thanks.']);
  });

  it('takes more turns behind the one that the caret is in', async () => {
    await editor.paste('Archivist: One.\nModel: Two.');
    assert.deepEqual((await turns()).slice(-3), [
      'Archivist: One.',
      'Model: Two.',
      'Model: Thanks.',
    ]);
  });

  it('joins a turn with the one before it', async () => {
    await editor.press('Home', 'Backspace');
    assert.deepEqual((await turns()).slice(-2), ['Archivist: One. Two.', 'Model: Thanks.']);
  });

  it('is valid when it is loaded again', async () => {
    await editor.publish('A conversation');
    assert.deepEqual(await editor.reload(), []);
  });
});

describe('a page', () => {
  const KEY_POINTS = [
    '<!-- wp:hearth-widgets/key-points -->',
    '<div class="hearth-key-points"><ul><!-- wp:hearth-widgets/point --><li>One</li><!-- /wp:hearth-widgets/point --></ul></div>',
    '<!-- /wp:hearth-widgets/key-points -->',
  ].join('');

  it('has the library for a block in a pattern', async () => {
    const args = ['--post_type=wp_block', '--post_status=publish', '--porcelain'];
    const id = await site.wp('post', 'create', ...args, `--post_content=${KEY_POINTS}`);
    const content = `<!-- wp:block {"ref":${id}} /-->`;
    const [url = ''] = await site.publish([{role: 'author', title: 'A pattern', content}]);
    const html = await (await fetch(url)).text();
    assert.match(html, /<li>One<\/li>/);
    assert.match(html, /hearth\.css/);
    assert.match(html, /hearth\.js/);
  });
});

describe('the editor of a site in another language', () => {
  beforeAll(() =>
    site.wp(
      'eval',
      `file_put_contents(WPMU_PLUGIN_DIR . '/german.php', "<?php add_filter('locale', fn() => 'de_DE');");
       $words = array('' => array(), 'Headline' => array('Schlagzeile'));
       file_put_contents(
         WP_PLUGIN_DIR . '/hearth-widgets/languages/hearth-widgets-de_DE-hearth-widgets-blocks.json',
         wp_json_encode(array('locale_data' => array('messages' => $words)))
       );`,
    ),
  );

  afterAll(() => site.wp('eval', `unlink(WPMU_PLUGIN_DIR . '/german.php');`));

  it('speaks it, and so do the headings of new blocks', async () => {
    const editor = await Editor.open(site, 'author');
    await editor.insert('Hearth Story', 'story');
    await editor.line('summary', 'Schlagzeile').waitFor();
    const heading = editor.line('key-points', 'Heading of the key points');
    assert.equal(await heading.innerText(), 'Das Wichtigste');
    await editor.close();
  });
});

describe('what is there already', () => {
  it('becomes a block: paragraphs that are a transcript, a list', async () => {
    const [url = ''] = await site.publish([
      {
        role: 'author',
        title: 'Transformed',
        content: [
          '<!-- wp:list -->\n<ul class="wp-block-list"><!-- wp:list-item -->\n<li>One</li>\n<!-- /wp:list-item --></ul>\n<!-- /wp:list -->',
          '<!-- wp:paragraph -->\n<p><strong>Ann:</strong> Why?<br>Bo: Because.</p>\n<!-- /wp:paragraph -->',
        ].join('\n\n'),
      },
    ]);
    const id = new URL(url).searchParams.get('p') ?? '';
    const editor = await Editor.open(site, 'author', `post.php?post=${id}&action=edit`);
    await editor.transform('core/list', 'hearth-widgets/key-points');
    await editor.transform('core/paragraph', 'hearth-widgets/conversation');
    assert.equal(
      canonical(await editor.content()),
      '<div class="hearth-key-points"><h3>Key points</h3><ul><li>One</li></ul></div>' +
        '<div class="hearth-conversation"><h3 class="hearth-label">The Hearth Conversation</h3>' +
        '<p><b class="hearth-speaker">Ann</b>Why?</p>' +
        '<p><b class="hearth-speaker">Bo</b>Because.</p></div>',
    );
    await editor.close();
  });
});

it('PHP had nothing to say', () => assert.equal(site.log(), ''));

describe('when the plugin is no longer active,', () => {
  beforeAll(() => site.wp('plugin', 'deactivate', 'hearth-widgets'));

  it('a story that was written in blocks is still there to be read', async () => {
    const id = await site.wp('post', 'list', '--name=blocks-by-author', '--field=ID');
    const {page, faults} = await site.open(`${site.url}/?p=${id}`);
    const text = squeeze(await page.locator('body').innerText());
    assert.deepEqual(
      WORDS.filter((word) => !text.includes(word)),
      [],
    );
    assert.equal(await page.locator('hearth-story').count(), 0);
    assert.deepEqual(faults, []);
    await page.close();
  });
});
