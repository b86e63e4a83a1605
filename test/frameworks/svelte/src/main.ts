import {hydrate} from 'svelte';
import 'hearth-widgets/elements/story.js';
import App from './app.svelte';

const target = document.getElementById('app');
if (target) hydrate(App, {target});
