import {documents} from './pages/documents.js';
import {survive} from './pages/survive.js';

survive('documents', documents);
