/** Shapes of inputs as valibot schemas whose messages are rule codes; used by use cases, which answer with all problems at once. */
export * from './shapes.js';
