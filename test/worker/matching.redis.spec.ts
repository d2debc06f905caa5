import { redisQueue } from '../support/queue.js';

// The same specs as on PostgreSQL: the processes of this file find another queue in their environment.
const queue = await redisQueue();
Object.assign(process.env, queue.env);
await import('./matching.spec.js');

afterAll(() => queue.close());
