import { sha256 } from '#engine/concepts';
import { invalid, ok, type DomainError, type Result } from '#kernel';
import { Board } from './board.js';
import { certificates } from './certificates.js';
import { checkInstance } from './check-instance.js';
import type { EventInstance, EventMeeting, EventSchedule } from './instance.js';
import { modelOf, type EventModel } from './model.js';
import { partsOf, type PlanParts } from './parts.js';
import { fillFree } from './fill-free.js';
import { search, type SearchOptions } from './search.js';
import { timetableVersion } from './version.js';

/** A plan with what it is worth and how it came about. */
export interface PlanOutcome {
  readonly schedule: EventSchedule;
  readonly parts: PlanParts;
  readonly seed: number;
  readonly iterations: number;
  readonly engineVersion: string;
  /** SHA-256 of the meetings: the same plan has the same hash. */
  readonly hash: string;
}

/** Plans an event: as many and as important wishes as can be, the floor, few gaps. Lists everything wrong with an unsound instance. */
export function planEvent(input: unknown, options: SearchOptions): Result<PlanOutcome, DomainError> {
  const problems = checkInstance(input);
  if (problems.length > 0) return invalid(problems);
  const model = modelOf(input as EventInstance);
  const found = search(model, options);
  const board = boardOf(model, found);
  fillFree(board);
  return ok(outcomeOf(board, { seed: options.seed, iterations: found.iterations }));
}

/** A board with the given places. */
export function boardOf(model: EventModel, { hostOf, slotOf }: { readonly hostOf: Int32Array; readonly slotOf: Int32Array }): Board {
  const board = new Board(model);
  slotOf.forEach((slot, request) => {
    if (slot >= 0) board.put(request, hostOf[request] ?? 0, slot);
  });
  board.settle();
  return board;
}

/** Puts a board into words. `now` is the first slot that can still change. */
export function outcomeOf(board: Board, { seed, iterations }: { readonly seed: number; readonly iterations: number }, now = 0): PlanOutcome {
  const meetings = meetingsOf(board);
  const { name } = board.model.instance;
  return {
    schedule: { format: 'event-schedule/1', ...(name === undefined ? {} : { instance: name }), meetings, unmet: certificates(board, now) },
    parts: partsOf(board),
    seed,
    iterations,
    engineVersion: timetableVersion,
    hash: sha256(meetings.map(({ request, host, slot }) => JSON.stringify([request, host, slot])).join('\n')),
  };
}

/** The planned meetings in the order of slots, then of requests. */
export function meetingsOf({ model, slotOf, hostOf }: Board): EventMeeting[] {
  const { people, requests } = model.instance;
  return [...requests.keys()]
    .filter((at) => (slotOf[at] ?? -1) >= 0)
    .sort((a, b) => (slotOf[a] ?? 0) - (slotOf[b] ?? 0) || a - b)
    .map((at) => ({ request: requests[at]?.id ?? '', host: people[hostOf[at] ?? 0]?.id ?? '', slot: slotOf[at] ?? 0 }));
}
