import {renderToString} from 'react-dom/server';
import {App} from './app.tsx';

/** The app as a server sends it. */
export const render = (): string => renderToString(<App />);
