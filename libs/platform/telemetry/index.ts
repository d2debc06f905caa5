export { makeLogger, NestLog, type Log, type LogFields } from './log.js';
