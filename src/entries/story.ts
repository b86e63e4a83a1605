export * from '../story/index.js';
