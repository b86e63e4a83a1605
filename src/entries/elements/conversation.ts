export * from '../../elements/conversation/conversation.js';
import '../../elements/conversation/define.js';
