export * from '../forms/index.js';
