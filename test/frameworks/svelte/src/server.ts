import {render as renderApp} from 'svelte/server';
import App from './app.svelte';

/** The app as a server sends it. */
export const render = (): string => renderApp(App).body;
