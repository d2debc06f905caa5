import type { Month } from './dates.js';
import type { Random } from './random.js';
import type { Track } from './tracks.js';
import type { World, WorldOccupation } from './world.js';

/** One job: `end` is null while it lasts. Months count from the year 0. */
export interface Job {
  readonly track: Track;
  readonly occupation: WorldOccupation;
  readonly country: string;
  readonly start: Month;
  readonly end: Month | null;
}

/** A working life up to the date the data is for. */
export interface Career {
  readonly track: Track;
  readonly jobs: readonly Job[];
  /** When the main study ended. */
  readonly graduated: Month;
  readonly eqf: number;
  readonly field: string;
  readonly born: Month;
  /** When the person came to the Netherlands; null for those born there and those who did not come. */
  readonly arrived: Month | null;
}

export interface CareerPlan {
  readonly tracks: readonly Track[];
  readonly now: Month;
  readonly years: number;
  readonly origin: string;
  readonly residence: string;
  /** Grown up in the country of origin, and moved later. */
  readonly migrated: boolean;
  readonly changesCareer: boolean;
  readonly mostJobs: number;
}

const ageAtGraduation: Readonly<Record<number, number>> = { 4: 19, 5: 21, 6: 23, 7: 25, 8: 29 };

/** Draws a career: study, then one to five jobs among related occupations, growing in seniority, with the gaps life has. */
export function drawCareer(random: Random, world: World, plan: CareerPlan): Career {
  const main = random.weighted(plan.tracks.map((track) => [track, track.weight] as const));
  const first = plan.changesCareer ? random.pick(plan.tracks.filter((track) => track.sector !== main.sector || track.key !== main.key)) : main;
  const worked = Math.max(plan.years * 12 + random.int(-5, 6), 4);
  const start = plan.now - worked;
  const eqf = studyLevel(random, first, plan.years);
  const graduated = start - random.int(0, 6);
  const born = graduated - (ageAtGraduation[eqf] ?? 23) * 12 - random.int(0, 40);
  const spans = layOut(random, start, plan.now, plan.mostJobs);
  const arrivalJob = plan.migrated ? random.int(0, Math.min(spans.length - 1, 2)) : 0;
  const changeAt = plan.changesCareer ? Math.max(1, Math.floor(spans.length / 2)) : 0;
  const jobs: Job[] = [];
  spans.forEach((span, index) => {
    const track = index < changeAt ? first : main;
    const before = jobs[index - 1];
    const served = (span.start - start) / 12;
    const occupation = drawOccupation(random, world, track, served, before && before.track === track ? before.occupation : null);
    const country = plan.residence === plan.origin || (plan.migrated && index < arrivalJob) ? plan.origin : plan.residence;
    jobs.push({ track, occupation, country, start: span.start, end: span.end });
  });
  const landed = jobs.find((job) => job.country === plan.residence)?.start ?? start;
  return {
    track: main,
    jobs,
    graduated,
    eqf,
    field: random.chance(0.75) ? (first.fields[0] as string) : random.pick(first.fields),
    born,
    arrived: plan.migrated ? landed - random.int(2, 14) : null,
  };
}

/** Most people hold the usual qualification of their work; some less, some more, a few a doctorate. */
function studyLevel(random: Random, track: Track, years: number): number {
  const shift = random.weighted([
    [0, 66],
    [-1, 12],
    [1, 22],
  ] as const);
  const level = Math.min(Math.max(track.eqf + shift, 4), 7);
  return level === 7 && years >= 6 && random.chance(track.key === 'higher_education' ? 0.45 : 0.08) ? 8 : level;
}

interface Span {
  readonly start: Month;
  readonly end: Month | null;
}

/** Cuts the working years into jobs. Some changes leave a gap; most last jobs still go on. */
function layOut(random: Random, start: Month, now: Month, most: number): Span[] {
  const total = now - start;
  const count = Math.max(1, Math.min(most, Math.round(total / random.int(26, 75)) || 1, Math.floor(total / 9) || 1));
  const cuts = new Set<number>();
  while (cuts.size < count - 1)
    cuts.add(Math.floor((total * (cuts.size + 1)) / count) + random.int(-Math.floor(total / count / 4), Math.floor(total / count / 4)));
  const starts = [start, ...[...cuts].sort((a, b) => a - b).map((cut) => start + cut)];
  const pause = random.chance(0.14) ? random.int(0, count - 1) : -1;
  return starts.map((from, index) => {
    const next = starts[index + 1];
    if (next === undefined) return { start: from, end: random.chance(0.88) ? null : Math.max(from, now - random.int(1, 9)) };
    const gap =
      index === pause
        ? Math.min(random.int(6, 26), next - from - 3)
        : random.weighted([
            [0, 6],
            [1, 3],
            [2, 2],
            [4, 1],
          ] as const);
    return { start: from, end: Math.max(from, next - 1 - Math.max(gap, 0)) };
  });
}

function drawOccupation(random: Random, world: World, track: Track, served: number, before: WorldOccupation | null): WorldOccupation {
  if (before && random.chance(0.3)) return before;
  const stage = served < 2.5 && random.chance(0.6) ? track.entry : served > 9 && random.chance(0.5) ? track.lead : track.core;
  const chosen = world.occupation(random.pick(stage));
  const near = random.chance(0.2) ? world.related(chosen.code) : [];
  return near.length > 0 ? random.pick(near) : chosen;
}
