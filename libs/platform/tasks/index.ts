export { TaskRegistry, type TaskHandler, type TaskContext, type TaskRow } from './registry.js';
export { Doorbell, DoorbellModule } from './doorbell.js';
export { TaskRunner } from './runner.js';
export { Timetable, type DailyTask } from './timetable.js';
export { TaskWorkerModule } from './worker.module.js';
