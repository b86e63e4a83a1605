import {pollution} from './pages/pollution.js';
import {survive} from './pages/survive.js';

survive('pollution', pollution);
