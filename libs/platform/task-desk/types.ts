import type { Locale } from '#kernel';
import { Connection, mutationUnion } from '#platform/graphql';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { TaskView } from './tasks.js';
import { failureSentence, kindSentence } from './texts.js';

@ObjectType('Task', { description: 'Work for the worker, without what it is about: its keeper sees no cases.' })
export class TaskType {
  @Field(() => ID, { description: 'The task; the log has it as taskId.' }) id: string;
  @Field({ description: 'Code of the kind, such as "matching.score_need".' }) kind: string;
  @Field({ description: 'What this kind of task does, in the reader’s language.' }) work: string;
  @Field({ description: 'queued, running, done, failed or cancelled.' }) state: string;
  @Field(() => Int, { description: 'Tries since it was asked for, or since it was last put back by hand; at 5 it is given up.' }) attempts: number;
  @Field(() => String, { nullable: true, description: 'Code of its last failure; absent once it is done.' }) errorCode: string | null;
  @Field(() => String, { nullable: true, description: 'Why it failed last, in the reader’s language.' }) reason: string | null;
  @Field({ description: 'When it was asked for (UTC).' }) createdAt: string;
  @Field(() => String, { nullable: true, description: 'When it ended, or was given up (UTC).' }) endedAt: string | null;
}

export const TaskConnection = Connection(TaskType, 'Task');
export const RetryTaskResult = mutationUnion('RetryTaskResult', () => TaskType);

@InputType({ description: 'Has a task that was given up done again.' })
export class RetryTaskInput {
  @Field(() => ID, { description: 'The task.' }) id: string;
  @Field(() => ID, { description: 'UUID; the same key and input give the same answer for 24 hours.' }) idempotencyKey: string;
}

/** Shows a task in the reader's language. */
export const toTask = (task: TaskView, locale: Locale): TaskType =>
  Object.assign(new TaskType(), {
    ...task,
    work: kindSentence(task.kind, locale),
    createdAt: task.createdAt.toISOString(),
    endedAt: task.endedAt?.toISOString() ?? null,
    reason: task.errorCode === null ? null : failureSentence(task.errorCode, locale),
  });
