import {clobbering} from './pages/clobbering.js';
import {survive} from './pages/survive.js';

survive('clobbering', clobbering);
