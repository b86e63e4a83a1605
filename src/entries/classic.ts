import '../elements/story/define.js';
