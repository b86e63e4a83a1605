/** What `npm run build:wordpress` makes `blocks/editor.js` of: the blocks, for the block editor. */
import {registerBlockType, type BlockSettings} from '@wordpress/blocks';
import {addFilter} from '@wordpress/hooks';
import {conversation} from './conversation/conversation.js';
import {keyPoints} from './key-points/key-points.js';
import {link} from './link/link.js';
import {links} from './links/links.js';
import {nameOf} from './names.js';
import {point} from './point/point.js';
import {prose} from './prose/prose.js';
import {quote} from './quote/quote.js';
import {readAttributes} from './read-attributes.js';
import {story} from './story/story.js';
import {summary} from './summary/summary.js';
import {turn} from './turn/turn.js';

addFilter('blocks.getBlockAttributes', 'hearth-widgets/attributes', readAttributes);

/** The rest of each, its title and its attributes, is in its `block.json`, which PHP has read. */
const register = <Values>(block: string, settings: BlockSettings<Values>): void =>
  registerBlockType(nameOf(block), settings);

register('summary', summary);
register('key-points', keyPoints);
register('point', point);
register('prose', prose);
register('quote', quote);
register('conversation', conversation);
register('turn', turn);
register('links', links);
register('link', link);
register('story', story);
