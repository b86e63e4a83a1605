import {builtins} from './pages/builtins.js';
import {survive} from './pages/survive.js';

survive('builtins', builtins);
