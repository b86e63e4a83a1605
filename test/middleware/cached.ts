import type {Middleware} from './route.js';

/**
 * Lets browsers keep the modules that the pages of all tests import. A page has some 150 of them,
 * and the test runner would have each asked for again: two to three seconds a page.
 */
export const cached: Middleware = async (context, next) => {
  await next();
  if (/^\/(src|node_modules)\//.test(context.path)) context.set('cache-control', 'max-age=3600');
};
