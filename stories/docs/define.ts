import {AnatomyFigure} from './anatomy.js';

// After a change Vite runs this once more.
if (!customElements.get('anatomy-figure')) customElements.define('anatomy-figure', AnatomyFigure);
