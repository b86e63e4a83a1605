import {hydrateRoot} from 'react-dom/client';
import 'hearth-widgets/elements/story.js';
import {App} from './app.tsx';

const root = document.getElementById('app');
if (root) hydrateRoot(root, <App />);
