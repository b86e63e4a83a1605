import {scripts} from './pages/scripts.js';
import {survive} from './pages/survive.js';

survive('scripts', scripts);
