import {hydrate} from 'solid-js/web';
import 'hearth-widgets/elements/story.js';
import {App} from './app.tsx';

const root = document.getElementById('app');
if (root) hydrate(() => <App />, root);
