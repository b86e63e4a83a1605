import './summary/define.js';
import './key-points/define.js';
import './prose/define.js';
import './quote/define.js';
import './conversation/define.js';
import './links/define.js';
