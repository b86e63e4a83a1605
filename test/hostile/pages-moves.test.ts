import {moves} from './pages/moves.js';
import {survive} from './pages/survive.js';

survive('moves', moves);
