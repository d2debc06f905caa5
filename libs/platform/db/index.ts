export { Db, type Write, type AuditEntry, type AuditSink, type WriteOptions, type LiveAudience, type TaskOptions } from './db.js';
export { Reader } from './reader.js';
export { databaseAway } from './away.js';
export { unsafeLogin } from './unsafe-login.js';
export { encodeCursor, decodeCursor } from './cursor.js';
export { DbModule, makeDataSource, type EntityClass } from './db.module.js';
export { FactRegistry, type Fact, type FactSubscription } from './facts.js';
