import { Module } from '@nestjs/common';
import { RetryTask } from './retry-task.js';
import { TaskDeskResolver } from './task-desk.resolver.js';

export { taskDeskPolicy } from './policy.js';

/** The administrator's view of tasks that were given up, for the api alone. */
@Module({ providers: [RetryTask, TaskDeskResolver] })
export class TaskDeskModule {}
