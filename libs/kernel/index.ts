export * from './canonical.js';
export * from './codes.js';
export * from './date.js';
export * from './iso.js';
export * from './lifecycle.js';
export * from './page.js';
export * from './result.js';
