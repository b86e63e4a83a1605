export * from '../../elements/summary/summary.js';
import '../../elements/summary/define.js';
