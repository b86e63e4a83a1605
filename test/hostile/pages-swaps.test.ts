import {survive} from './pages/survive.js';
import {swaps} from './pages/swaps.js';

survive('swaps', swaps);
