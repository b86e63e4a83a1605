import {parseStory, renderHtml} from '../../../src/forms/index.js';
import {divs, type Content} from '../posts.js';

const BLOCKS = ['story', 'summary', 'key-points', 'prose', 'quote', 'conversation', 'links'];

/** The name of a block. Each has its turn. */
export const blockAt = (index: number): string => BLOCKS[index % BLOCKS.length] ?? 'story';

/** The name of its shortcode. */
export const shortcodeAt = (index: number): string => `hearth_${blockAt(index).replace('-', '_')}`;

/** Text as the value of an attribute, which quotation marks are around. */
export const attribute = (text: string): string =>
  text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);

/** JSON in which WordPress takes nothing for a tag, or for the end of a comment, as its editor writes it. */
export const json = (value: unknown): string =>
  JSON.stringify(value).replace(/[<>&]|--/g, (found) =>
    Array.from(found, (char) => `\\u00${char.charCodeAt(0).toString(16)}`).join(''),
  );

/** A block between the comments of the editor. */
const block = (name: string, attributes: string, inside: string): string =>
  `<!-- wp:${name} ${attributes} -->\n${inside}\n<!-- /wp:${name} -->`;

const ours = (name: string, attributes: string, inside: string): string =>
  block(`hearth-widgets/${name}`, attributes, inside);

/** A story as its block is saved, with a payload in the place of each text and attribute. */
export const savedBlock = (p: string, index: number): string => {
  const meta = JSON.stringify({
    disclosure: {use: 'assisted', model: p, policy: p},
    status: {state: 'corrected', note: p},
  });
  const name = blockAt(index + 1);
  const attributes = {heading: p, field: p, url: p};
  const inside = ours(
    name,
    index % 2 ? json(attributes) : JSON.stringify(attributes),
    `<div class="hearth-${name}"><h3>${p}</h3><ul><li>${p}</li></ul><p>${p}</p></div>`,
  );
  const story = `<div class="hearth-story" data-meta="${attribute(meta)}">${inside}</div>`;
  return ours('story', json({meta}), story);
};

/** A story block that is valid in the editor, with a payload in its text and its notes. */
export const validBlocks = (p: string): string => {
  const story = {
    keyPoints: [p],
    disclosure: {use: 'assisted', model: p, reviewedBy: p, policy: p},
    status: {state: 'corrected', note: p},
  } as const;
  const html = divs(renderHtml(parseStory(story).story).trim())
    .replace(/>\s+</g, '><')
    .replace(/<li>.*?<\/li>/s, (point) => ours('point', '', point))
    .replace(/<div class="hearth-key-points">.*?<\/div>/s, (list) => ours('key-points', '', list));
  return ours('story', '', html);
};

/** Comments that are those of no block, or of a block with attributes that it does not have. */
export const forgedBlock = (p: string, index: number): string => {
  const name = `hearth-widgets/${blockAt(index)}`;
  const texts = {text: p, heading: p, content: p, className: p, anchor: p, meta: p};
  const forged = {...texts, style: {color: {text: p}}, metadata: {name: p}};
  return [
    `<!-- wp:${name} ${json(forged)} /-->`,
    ours('nonsense', json({[p]: p}), p),
    `<!-- wp:${name} ${JSON.stringify({heading: p})} -->${p}<!-- /wp:${name} -->`,
    `<!-- wp:hearth-widgets/story {"meta":"${p}"} /-->`,
  ].join('\n');
};

const BOUND =
  '{"metadata":{"bindings":{"content":{"source":"core/post-meta","args":{"key":"hearth_story"}}}}}';

/** A post with a paragraph that WordPress fills with the field, whatever is in it. */
export const boundPost = (field: string): Content => ({
  content: block('paragraph', BOUND, '<p>a</p>'),
  meta: {hearth_story: field},
});
