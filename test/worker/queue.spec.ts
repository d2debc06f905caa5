import { queueBehaviour } from '../support/queue-behaviour.js';
import { postgresQueue } from '../support/queue.js';

queueBehaviour('PostgreSQL', postgresQueue);
