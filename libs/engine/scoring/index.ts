export * from './need.js';
export * from './person.js';
export * from './result.js';
export * from './sheet.js';
