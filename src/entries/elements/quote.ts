export * from '../../elements/quote/quote.js';
import '../../elements/quote/define.js';
