export * from '../eleventy/hearth.js';
