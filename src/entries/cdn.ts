import {autoload} from '../loader/autoload.js';
import {mount} from '../loader/mount.js';
import {setStrings} from '../loader/set-strings.js';

try {
  autoload();
} catch (error) {
  console.error('hearth-widgets: could not start; its HTML shows as it is.', error);
}

export {autoload, mount, setStrings};
