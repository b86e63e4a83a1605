/** Makes sure, before any test runs, that there is a PHP, with what WordPress needs. */
import {ensureWordPressPhp} from './php.js';

ensureWordPressPhp();
