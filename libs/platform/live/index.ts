export { LiveHub, LiveModule, type LiveMessage } from './live.js';
