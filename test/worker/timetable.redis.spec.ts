import { redisQueue } from '../support/queue.js';
import { timetableBehaviour } from '../support/timetable-behaviour.js';

timetableBehaviour('Redis', redisQueue);
