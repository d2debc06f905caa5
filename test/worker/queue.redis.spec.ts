import { queueBehaviour } from '../support/queue-behaviour.js';
import { redisQueue } from '../support/queue.js';

queueBehaviour('Redis', redisQueue);
