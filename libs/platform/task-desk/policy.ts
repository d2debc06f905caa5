import { allow, fields, policies } from '#platform/policy';

const keeper = allow('administrator');

/** Whoever keeps the machinery running sees what it gave up, and nothing of the cases. */
export const taskDeskPolicy = policies({
  'Query.failedTasks': keeper,
  'Mutation.retryTask': keeper,
  ...fields('Task', ['id', 'kind', 'work', 'state', 'attempts', 'errorCode', 'reason', 'createdAt', 'endedAt'], keeper),
});
