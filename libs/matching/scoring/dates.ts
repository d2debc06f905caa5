import { setImmediate as breathe } from 'node:timers/promises';
import { canonicalJson, type ProgrammeCode } from '#kernel';
import { onDay, type PersonFacts } from '#people';
import type { Job } from './job.js';
import { failedGates } from './scorer.js';

const atOnce = 500;

/** True when some of the people pass the test; lets others get their turn meanwhile. */
async function some(people: readonly PersonFacts[], test: (person: PersonFacts) => boolean): Promise<boolean> {
  for (let at = 0; at < people.length; at += atOnce) {
    if (people.slice(at, at + atOnce).some(test)) return true;
    await breathe();
  }
  return false;
}

/** True when the engine sees anyone otherwise on the second day: months of work that goes on have been added, or a job began. */
export const anyoneOlder = (people: readonly PersonFacts[], programme: ProgrammeCode, before: string, after: string): Promise<boolean> =>
  some(people, (person) => canonicalJson(onDay(person, programme, before).person) !== canonicalJson(onDay(person, programme, after).person));

/** True when the need is under way or has no beginning: the days of it that are still to come are then counted from the day of the list. */
const daysPass = ({ startDate }: Job['need'], after: string): boolean => startDate === null || startDate < after;

/**
 * True when a list made anew on the second job's day could differ from that of the first job, the people being seen the
 * same on both: another sheet is in force, days of the need have passed, or a rule lets other people through.
 */
export async function touchedByDates(before: Job, after: Job, people: readonly PersonFacts[], programme: ProgrammeCode): Promise<boolean> {
  if (before.sheet.id !== after.sheet.id || daysPass(after.need, after.asOf)) return true;
  const failing = (job: Job, person: PersonFacts): string =>
    failedGates(job, onDay(person, programme, job.asOf))
      .map(({ rule }) => rule)
      .join(' ');
  return some(people, (person) => failing(before, person) !== failing(after, person));
}
