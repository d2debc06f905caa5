import { postgresQueue } from '../support/queue.js';
import { timetableBehaviour } from '../support/timetable-behaviour.js';

timetableBehaviour('PostgreSQL', postgresQueue);
