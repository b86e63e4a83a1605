import {autoload} from '../loader/autoload.js';

autoload();

export {autoload};
