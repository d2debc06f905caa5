import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EventInstance, EventSchedule } from '#engine/timetable';

/** What the independent checker of the folder says of a plan. */
export interface Verdict {
  readonly hardViolations: number;
  readonly objective: number;
  readonly meetings: number;
  readonly parts: { readonly value: number; readonly floorShortfall: number; readonly gaps: number; readonly holes: number };
  readonly fairness: { readonly floor: { readonly served: number; readonly bound: number } | null };
  readonly unmet: { readonly free: number; readonly certificates: { readonly needed: number; readonly given: number; readonly wrong: number } };
  readonly repair: { readonly changesBeyondForced: number } | null;
}

/** Has a plan checked by `check.mjs`, a program of its own. */
export function check(dir: string, instance: EventInstance, schedule: EventSchedule, base?: EventSchedule): Verdict {
  const folder = mkdtempSync(join(tmpdir(), 'match-check-'));
  const file = (name: string, value: object): string => {
    const path = join(folder, name);
    writeFileSync(path, JSON.stringify(value));
    return path;
  };
  const args = [
    join(dir, 'check.mjs'),
    file('event.json', instance),
    file('plan.json', schedule),
    ...(base ? ['--base', file('base.json', base)] : []),
    '--json',
  ];
  try {
    return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 2 ** 28 })) as Verdict;
  } catch (error) {
    const { stdout } = error as { stdout?: string };
    if (!stdout) throw error;
    return JSON.parse(stdout) as Verdict;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
