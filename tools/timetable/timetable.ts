import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { checkInstance, type EventInstance, type EventSchedule, type Forced, type PlanOutcome, type Repair } from '#engine/timetable';
import type { DomainError, Result } from '#kernel';
import { optionsFrom, type Options } from './options.js';
import { Threads, type Progress } from './threads.js';

/** An input that cannot be planned, with everything that is wrong with it. */
export class WrongInput extends Error {
  constructor(readonly error: DomainError) {
    super('the input is wrong');
  }
}

function read(file: string): unknown {
  const text = readFileSync(file, 'utf8');
  try {
    return JSON.parse(text);
  } catch {
    throw new WrongInput({ kind: 'invalid_input', problems: [{ field: file, rule: 'not_json' }] });
  }
}

function valueOf<T>(result: Result<T, DomainError>): T {
  if (!result.ok) throw new WrongInput(result.error);
  return result.value;
}

/**
 * Plans or repairs an event from files. Progress and reports go to `say`, line by line. Returns the exit code: 0, or 2 when no plan
 * was found that holds every required meeting. `onStop` is given a function that ends the search with the best plan so far.
 */
export async function timetable(args: readonly string[], say: (line: string) => void, onStop: (stop: () => void) => void): Promise<number> {
  const options = optionsFrom(args);
  if (typeof options === 'string') {
    say(options);
    return 0;
  }
  const instance = read(options.in);
  const problems = checkInstance(instance);
  if (problems.length > 0) throw new WrongInput({ kind: 'invalid_input', problems });
  const threads = new Threads();
  onStop(() => threads.stop());
  let known: number | null = null;
  const bounding = threads
    .ask<number>({ kind: 'bound', instance: instance as EventInstance, seconds: Math.max(10, options.seconds) })
    .then((bound) => {
      // A required or locked meeting counts more in the search than in the objective: the two cannot be compared there.
      if (!hasDuties(instance as EventInstance)) threads.knowBound(bound);
      known = bound;
      return bound;
    });
  // Both run side by side, and a failure of one must not stay unheard while the other goes on.
  const [bound, planned] = await Promise.all([
    bounding,
    options.base ? repaired(threads, instance, options) : searched(threads, instance, options, say, () => known),
  ]);
  const { outcome, more } = planned;
  const whatIf = options.force ? await forced(threads, instance, outcome.schedule, options) : {};
  const { schedule, parts, seed, iterations, engineVersion, hash } = outcome;
  const gap = bound - parts.objective;
  const report = {
    parts,
    objective: parts.objective,
    bound,
    gap,
    gapShare: bound === 0 ? null : gap / Math.abs(bound),
    seed,
    iterations,
    engineVersion,
    hash,
    ...more,
    ...whatIf,
  };
  // Whole or not at all: a broken write must not stand in the place of a plan.
  writeFileSync(`${options.out}.part`, `${JSON.stringify({ ...schedule, ...report })}\n`);
  renameSync(`${options.out}.part`, options.out);
  say(
    `${parts.meetings} meetings, objective ${parts.objective}, bound ${bound} (${report.gapShare === null ? gap : `${(100 * report.gapShare).toFixed(3)} %`} apart), floor short by ${parts.floorShortfall}, gaps ${parts.gaps}`,
  );
  if (parts.missing.length > 0) say(`required and not planned: ${parts.missing.join(', ')}`);
  return parts.missing.length > 0 ? 2 : 0;
}

const hasDuties = ({ requests, locked }: EventInstance): boolean => (locked ?? []).length > 0 || requests.some(({ required }) => required);

interface Planned {
  readonly outcome: PlanOutcome;
  readonly more: object;
}

async function searched(
  threads: Threads,
  instance: unknown,
  options: Options,
  say: (line: string) => void,
  bound: () => number | null,
): Promise<Planned> {
  const { seed, seconds, iterations } = options;
  const onProgress = ({ iterations: steps, best, done }: Progress): void =>
    say(`${Math.round(done * 100)} %  ${steps} steps  best ${best}${bound() === null ? '' : `  bound ${bound()}`}`);
  const outcome = valueOf(await threads.ask<Result<PlanOutcome, DomainError>>({ kind: 'plan', instance, seed, seconds, iterations }, onProgress));
  return { outcome, more: {} };
}

async function repaired(threads: Threads, instance: unknown, { base, now, moves, seed }: Options): Promise<Planned> {
  const asked = { kind: 'repair', instance, base: read(base ?? '') as EventSchedule, now, moves, seed } as const;
  const repair = valueOf(await threads.ask<Result<Repair, DomainError>>(asked));
  const curve = repair.curve.map(({ moves: moved, outcome }) => ({ moves: moved, ...outcome.parts, hash: outcome.hash }));
  const outcome = repair.curve.at(-1)?.outcome;
  if (!outcome) throw new Error('a repair has at least one level');
  return { outcome, more: { repair: { forced: repair.forced, curve } } };
}

async function forced(threads: Threads, instance: unknown, schedule: EventSchedule, { force, seed }: Options): Promise<object> {
  const asked = { kind: 'force', instance, schedule, request: force ?? '', seed } as const;
  const { request, loss, outcome } = valueOf(await threads.ask<Result<Forced, DomainError>>(asked));
  return { whatIf: { request, possible: outcome !== null, ...(outcome ? { loss, parts: outcome.parts } : {}) } };
}
