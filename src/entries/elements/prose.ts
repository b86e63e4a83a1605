export * from '../../elements/prose/prose.js';
import '../../elements/prose/define.js';
