// dependency-cruiser reads no TypeScript itself.
require('tsx/cjs');
module.exports = require('./import-rules.ts').importRules;
