export * from '../../elements/links/links.js';
import '../../elements/links/define.js';
