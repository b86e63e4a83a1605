/** Pages on which nothing is wrong. @type {import('./page.js').HostilePage[]} */
export const calm = [{name: 'calm'}, {name: 'calm-head', at: 'head'}];
