import sirv from 'sirv';
import {pathOf} from '../../.config/project.js';
import type {Middleware} from './route.js';

const files = sirv(pathOf(''), {dev: true});

/**
 * Serves pages and `dist/` as a publisher's server would. The test runner would put a script of its
 * own into each page, and hide an import that only resolves in Node.
 */
export const asPublished: Middleware = (context, next) => {
  if (!/^\/dist\/|\.html$|.\/$/.test(context.path)) return next();
  context.respond = false;
  return files(context.req, context.res, () => {
    context.respond = true;
    return next();
  });
};
