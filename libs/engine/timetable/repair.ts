import { invalid, ok, type DomainError, type Problem, type Result } from '#kernel';
import { Board } from './board.js';
import { checkInstance } from './check-instance.js';
import { fillFree } from './fill-free.js';
import type { EventInstance, EventMeeting, EventSchedule } from './instance.js';
import { modelOf, type EventModel } from './model.js';
import { Moves } from './moves.js';
import { boardOf, outcomeOf, type PlanOutcome } from './plan.js';
import { Random } from './random.js';

/** How an event that has changed is planned anew with few changes. */
export interface RepairOptions {
  readonly seed: number;
  /** The first slot that can still change; 0 when left out. What lies before stays as it was. */
  readonly now?: number;
  /** Longest curve: this many published meetings are moved or dropped at most, beyond those that the change itself forbids. 8 when left out. */
  readonly mostMoves?: number;
  /** Steps of the search for each point of the curve; 40,000 when left out. */
  readonly iterations?: number;
  readonly cancelled?: () => boolean;
}

/** One point of the curve "so many moved meetings restore so much". */
export interface RepairLevel {
  /** Published meetings that are elsewhere or gone, beyond those that had to go. */
  readonly moves: number;
  readonly outcome: PlanOutcome;
}

/** What repair offers; a person chooses. */
export interface Repair {
  /** Published meetings that could not stay: gone from the instance, forbidden where they were, or one too many there. */
  readonly forced: number;
  /** Each level is better than the one before it; the first one changes nothing that could stay. */
  readonly curve: readonly RepairLevel[];
}

/** Repairs a published plan after its event changed. Deterministic by seed and iterations. */
export function repairEvent(input: unknown, base: EventSchedule, options: RepairOptions): Result<Repair, DomainError> {
  const now = options.now ?? 0;
  const problems = [...checkInstance(input), ...checkBase(base, now)];
  if (problems.length > 0) return invalid(problems);
  const instance = keepPast(input as EventInstance, base, now);
  const blocked = checkInstance(instance).map((problem) => ({ ...problem, field: `past.${problem.field}` }));
  if (blocked.length > 0) return invalid(blocked);
  const model = modelOf(instance, now);
  const kept = keepWhatCanStay(model, base);
  const board = boardOf(model, kept.board);
  fillFree(board);
  const curve: RepairLevel[] = [{ moves: 0, outcome: outcomeOf(board, { seed: options.seed, iterations: 0 }, now) }];
  let best: Board = board;
  for (let moves = 1; moves <= (options.mostMoves ?? 8) && !options.cancelled?.(); moves += 1) {
    const next = improve(best, kept.places, moves, options);
    if (next.worth <= best.worth) continue;
    best = next;
    fillFree(best);
    curve.push({
      moves: changesOf(best, kept.places),
      outcome: outcomeOf(best, { seed: options.seed, iterations: options.iterations ?? 40_000 }, now),
    });
  }
  return ok({ forced: kept.forced, curve });
}

function checkBase(base: EventSchedule, now: number): Problem[] {
  const sound = (meeting: Partial<EventMeeting>): boolean =>
    typeof meeting.request === 'string' && typeof meeting.host === 'string' && Number.isInteger(meeting.slot);
  return [
    ...(base?.format === 'event-schedule/1' ? [] : [{ field: 'base.format', rule: 'unknown_format' }]),
    ...(Array.isArray(base?.meetings) && base.meetings.every(sound) ? [] : [{ field: 'base.meetings', rule: 'not_a_list' }]),
    ...(Number.isInteger(now) && now >= 0 ? [] : [{ field: 'now', rule: 'not_a_whole_number' }]),
  ];
}

/** Meetings that have been held are as fixed as locked ones. */
function keepPast(instance: EventInstance, base: EventSchedule, now: number): EventInstance {
  const locked = new Set((instance.locked ?? []).map(({ request }) => request));
  const held = base.meetings.filter(({ slot, request }) => slot < now && !locked.has(request));
  return { ...instance, locked: [...(instance.locked ?? []), ...held] };
}

interface Kept {
  readonly board: Board;
  /** Where each request was published, host × slots + slot, when it can still be there; -1 else. */
  readonly places: Int32Array;
  readonly forced: number;
}

/** Every published meeting stays that can; where two cannot both stay, the one that is worth more. */
function keepWhatCanStay(model: EventModel, base: EventSchedule): Kept {
  const { instance, slots } = model;
  const requestAt = new Map(instance.requests.map(({ id }, at) => [id, at]));
  const personAt = new Map(instance.people.map(({ id }, at) => [id, at]));
  const board = new Board(model);
  const places = new Int32Array(model.requests).fill(-1);
  model.fixed.forEach((place, request) => {
    if (place >= 0) board.put(request, Math.floor(place / slots), place % slots);
  });
  const old = base.meetings.flatMap(({ request, host, slot }) => {
    const [at, person] = [requestAt.get(request), personAt.get(host)];
    return at === undefined || person === undefined ? [] : [{ at, person, slot }];
  });
  old.sort((a, b) => (model.urge[b.at] ?? 0) - (model.urge[a.at] ?? 0) || a.at - b.at);
  let stayed = 0;
  for (const { at, person, slot } of old) {
    const there = board.slotOf[at] === slot && board.hostOf[at] === person;
    const possible =
      there || ((board.slotOf[at] ?? -1) < 0 && (model.places[at]?.includes(person * slots + slot) ?? false) && board.fits(at, person, slot));
    if (!possible) continue;
    if (!there) board.put(at, person, slot);
    places[at] = person * slots + slot;
    stayed += 1;
  }
  board.settle();
  return { board, places, forced: base.meetings.length - stayed };
}

/** Published meetings that are not where they were. */
const changesOf = ({ model, hostOf, slotOf }: Board, places: Int32Array): number =>
  places.reduce((sum, place, request) => sum + Number(place >= 0 && place !== (hostOf[request] ?? 0) * model.slots + (slotOf[request] ?? 0)), 0);

/** How often a step is taken that makes the plan worse. */
const chanceOfWorse = 0.02;

/** Counts changes of published meetings while a search goes on, looking only at what a move touched. */
class Changes {
  private readonly changed: Uint8Array;
  private total = 0;
  private next = 0;

  constructor(
    private readonly board: Board,
    private readonly places: Int32Array,
  ) {
    this.changed = new Uint8Array(places.length);
    this.count();
  }

  /** Counts anew. */
  count(): void {
    this.total = 0;
    for (let request = 0; request < this.places.length; request += 1) {
      this.changed[request] = Number(this.isElsewhere(request));
      this.total += this.changed[request] ?? 0;
    }
  }

  /** Changes as the board stands after a move that is not accepted yet. */
  afterMove(): number {
    const seen = new Set<number>();
    this.next = this.total;
    this.board.touched((request) => {
      if (seen.has(request)) return;
      seen.add(request);
      this.next += Number(this.isElsewhere(request)) - (this.changed[request] ?? 0);
    });
    return this.next;
  }

  /** The move stays. */
  accept(): void {
    this.total = this.next;
    this.board.touched((request) => {
      this.changed[request] = Number(this.isElsewhere(request));
    });
  }

  private isElsewhere(request: number): boolean {
    const { model, hostOf, slotOf } = this.board;
    const place = this.places[request] ?? -1;
    return place >= 0 && place !== (hostOf[request] ?? 0) * model.slots + (slotOf[request] ?? 0);
  }
}

/** A better plan with at most so many changes, from where the last level ended. */
function improve(from: Board, places: Int32Array, most: number, { seed, iterations = 40_000, cancelled }: RepairOptions): Board {
  const { model } = from;
  const board = boardOf(model, from);
  const random = new Random(seed + most);
  const moves = new Moves(board, random, hurtBy(from));
  let best = boardOf(model, board);
  if (moves.wanted.length === 0) return best;
  const changes = new Changes(board, places);
  for (let step = 0; step < iterations; step += 1) {
    if (step % 1024 === 0 && cancelled?.()) break;
    // Begins anew from the best now and then: what is sought lies few steps away.
    if (step % 2_000 === 0) {
      board.become(best);
      changes.count();
    }
    const before = board.worth;
    board.settle();
    const sound = moves.insert();
    if (!sound || changes.afterMove() > most || (board.worth < before && random.next() >= chanceOfWorse)) board.undo(before);
    else {
      changes.accept();
      if (board.worth > best.worth) best = boardOf(model, board);
    }
  }
  return best;
}

/** Wishes that are open, and those of people who lack meetings: what a repair is about. */
function hurtBy({ model, slotOf, count }: Board): (request: number) => boolean {
  const short = (person: number): boolean => model.onFloor[person] === 1 && (count[person] ?? 0) < model.floor;
  return (request) => (slotOf[request] ?? -1) < 0 || short(model.guest[request] ?? 0) || (model.hosts[request] ?? []).some(short);
}
