import { invalid, ok, type DomainError, type Result } from '#kernel';
import { checkInstance } from './check-instance.js';
import { fillFree } from './fill-free.js';
import type { EventInstance, EventSchedule } from './instance.js';
import { modelOf } from './model.js';
import { boardOf, outcomeOf, type PlanOutcome } from './plan.js';
import { search } from './search.js';

/** What it costs to meet one more wish. */
export interface Forced {
  readonly request: string;
  /** How much the objective loses, at most: a longer search may find less. 0 or below when nothing is lost. */
  readonly loss: number;
  /** The plan with the wish met; null when no plan was found in which it is. */
  readonly outcome: PlanOutcome | null;
}

/** "What if this wish had to be met?": plans anew, near the given plan, with that wish required. */
export function forceWish(
  input: unknown,
  schedule: EventSchedule,
  request: string,
  options: { readonly seed: number; readonly iterations: number; readonly cancelled?: () => boolean },
): Result<Forced, DomainError> {
  const problems = checkInstance(input);
  if (problems.length > 0) return invalid(problems);
  const instance = input as EventInstance;
  const wish = instance.requests.find(({ id }) => id === request);
  if (!wish) return invalid([{ field: 'request', rule: 'unknown_request' }]);
  if (wish.hostWish === 'no' || wish.guestWish === 'no') return invalid([{ field: 'request', rule: 'required_and_vetoed' }]);
  const model = modelOf({ ...instance, requests: instance.requests.map((each) => (each === wish ? { ...each, required: true } : each)) });
  const at = new Map(instance.requests.map(({ id }, index) => [id, index]));
  const person = new Map(instance.people.map(({ id }, index) => [id, index]));
  const start = { hostOf: new Int32Array(model.requests).fill(-1), slotOf: new Int32Array(model.requests).fill(-1) };
  for (const meeting of schedule.meetings) {
    const index = at.get(meeting.request) ?? -1;
    start.hostOf[index] = person.get(meeting.host) ?? -1;
    start.slotOf[index] = meeting.slot;
  }
  const before = outcomeOf(boardOf(model, start), { seed: options.seed, iterations: 0 }).parts.objective;
  const found = search(model, { ...options, start, heat: 0.1 });
  const board = boardOf(model, found);
  fillFree(board);
  const outcome = outcomeOf(board, { seed: options.seed, iterations: found.iterations });
  const met = (board.slotOf[at.get(request) ?? -1] ?? -1) >= 0;
  return ok({ request, loss: met ? before - outcome.parts.objective : 0, outcome: met ? outcome : null });
}
