export * from '../../elements/story/story.js';
import '../../elements/story/define.js';
