import {embedTags, renderEmbed, type EmbedTags} from '../server/embed.js';
import {renderFrame} from '../server/frame.js';
import {labelsIn} from '../server/labels-in.js';
import {neededAddress} from '../server/web-address.js';
import {attribute} from '../forms/markup.js';
import {Complaint, fileOf, valueOf, type Command, type Given} from './command.js';
import {writeText} from './files.js';
import {readManifest} from './manifest.js';
import {readStory} from './render.js';

/** The address that an option gives, if it is there. */
const addressIn = (given: Given, name: string): string | undefined => {
  const value = valueOf(given, name);
  return value === undefined ? undefined : neededAddress(`--${name}`, value);
};

/** A frame, with the script that gives it its height; the file, if there is one, gives its title. */
const printFrame = (given: Given, from: string): number => {
  const src = valueOf(given, 'src');
  if (!src) throw new Complaint('A frame needs --src, the address of the story.');
  const folder = from.replace(/\/*$/, '/');
  const story = given.files.length ? readStory(fileOf(given)) : {};
  const frame = renderFrame(story, {frame: `${folder}frame.html`, src});
  writeText(
    `${frame}\n<script async${attribute('src', `${folder}frame-host.js`)}></script>\n`,
    undefined,
  );
  return 0;
};

/** `hearth-widgets embed` */
export const embed: Command = {
  summary: 'Prints the code that embeds a story, with the hashes of the files.',
  help: `hearth-widgets embed [options] [<file>]

Prints the style sheet and the script with their addresses and hashes, and the story behind them:
as canonical HTML from a file ("-" is the standard input), or with --src from an address.

  --base <url>    the folder of the files; by default this version's on unpkg.com
  --src <url>     the address of the story's JSON, for the page to fetch
  --frame         a frame that shows the story of --src, where only frames are allowed
  --classic       one classic script, for pages that take no modules
  --no-integrity  without hashes

  hearth-widgets embed --src story.json
  hearth-widgets embed --base /hearth/ story.json`,
  options: {
    base: {type: 'string'},
    src: {type: 'string'},
    frame: {type: 'boolean'},
    classic: {type: 'boolean'},
    'no-integrity': {type: 'boolean'},
  },
  run: (given) => {
    const {version, manifest} = readManifest();
    const tags: EmbedTags = {
      from: addressIn(given, 'base') ?? `https://unpkg.com/hearth-widgets@${version}/dist/cdn/`,
      script: given.values['classic'] ? 'classic' : 'module',
      ...(!given.values['no-integrity'] && {manifest}),
    };
    const src = addressIn(given, 'src') ?? (given.files.length ? undefined : 'story.json');
    if (given.values['frame']) return printFrame(given, tags.from);
    if (src !== undefined) {
      writeText(
        `${embedTags(tags)}<hearth-story${attribute('src', src)}></hearth-story>\n`,
        undefined,
      );
      return 0;
    }
    const story = readStory(fileOf(given));
    writeText(renderEmbed(story, {...tags, labels: labelsIn(story.lang ?? 'en')}), undefined);
    return 0;
  },
};
