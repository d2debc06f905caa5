import { answer, toConnection, type ConnectionShape, type GqlContext } from '#platform/graphql';
import { Inject } from '@nestjs/common';
import { Args, Context, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { RetryTask } from './retry-task.js';
import { failedTaskPage, taskById } from './tasks.js';
import { RetryTaskInput, RetryTaskResult, TaskConnection, TaskType, toTask } from './types.js';

/** Work that was given up, and how to have it done after all. */
@Resolver(() => TaskType)
export class TaskDeskResolver {
  constructor(@Inject(RetryTask) private readonly retry: RetryTask) {}

  @Query(() => TaskConnection, { description: 'Tasks that failed five times and were given up, the oldest first. For administrators.' })
  async failedTasks(
    @Context() context: GqlContext,
    @Args('first', { type: () => Int, nullable: true, description: 'At most 100; 20 when absent.' }) first?: number,
    @Args('after', { type: () => String, nullable: true, description: 'Cursor after which the page begins.' }) after?: string,
  ): Promise<ConnectionShape<TaskType>> {
    return toConnection(await failedTaskPage(await context.read(), { first, after }), (task) => toTask(task, context.locale));
  }

  @Mutation(() => RetryTaskResult, { description: 'Has a task that was given up done again, with five more tries. For administrators.' })
  async retryTask(@Args('input') input: RetryTaskInput, @Context() context: GqlContext): Promise<object> {
    return answer(await this.retry.execute(context.actor, { ...input }), context, async ({ id }) => {
      const task = await taskById(await context.read(), id);
      return task && toTask(task, context.locale);
    });
  }
}
