import {generateHydrationScript, renderToString} from 'solid-js/web';
import {App} from './app.tsx';

/** The app as a server sends it. */
export const render = (): string => renderToString(() => <App />);

/** What has to come before. */
export const head = (): string => generateHydrationScript();
