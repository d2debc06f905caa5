import type { Mode } from '#kernel';
import { addDays, nextMonday } from './dates.js';
import type { AvailabilityLine } from './lines.js';
import type { Random } from './random.js';

/** When an expert can help: a visit of some weeks, some hours a week online, or both. */
export function expertAvailability(random: Random, asOf: string): { lines: AvailabilityLine[]; modes: Mode[] } {
  const style = random.weighted([
    ['VISIT', 3],
    ['ONLINE', 3],
    ['BOTH', 4],
  ] as const);
  const lines: AvailabilityLine[] = [];
  if (style !== 'ONLINE') {
    const from = nextMonday(addDays(asOf, random.int(10, 200)));
    lines.push({
      from,
      to: addDays(from, random.int(3, 14) * 7 - 3),
      modes: random.chance(0.4) ? ['PHYSICAL', 'BLENDED'] : ['PHYSICAL'],
      hoursPerWeek: random.pick([24, 32, 36, 36, 40, 40]),
    });
    if (random.chance(0.25)) {
      const again = nextMonday(addDays(from, random.int(120, 240)));
      lines.push({ from: again, to: addDays(again, random.int(2, 6) * 7 - 3), modes: ['PHYSICAL'], hoursPerWeek: 40 });
    }
  }
  if (style !== 'VISIT') {
    const from = nextMonday(addDays(asOf, random.int(0, 60)));
    lines.push({
      from,
      to: random.chance(0.5) ? null : addDays(from, random.int(12, 52) * 7 - 3),
      modes: style === 'BOTH' ? ['VIRTUAL', 'BLENDED'] : ['VIRTUAL'],
      hoursPerWeek: random.pick([3, 4, 6, 8, 8, 12, 16]),
    });
  }
  const modes = (['PHYSICAL', 'VIRTUAL', 'BLENDED'] as const).filter((mode) => lines.some((line) => line.modes.includes(mode)));
  return { lines, modes };
}

/** When a candidate can begin: after a notice period, full time or nearly. */
export function candidateAvailability(random: Random, asOf: string, relocation: boolean): { lines: AvailabilityLine[]; modes: Mode[] } {
  const from = nextMonday(addDays(asOf, random.pick([0, 14, 30, 30, 60, 90])));
  const modes: Mode[] = relocation
    ? random.weighted<Mode[]>([
        [['PHYSICAL', 'BLENDED'], 4],
        [['PHYSICAL', 'VIRTUAL', 'BLENDED'], 5],
        [['PHYSICAL'], 2],
      ])
    : random.weighted<Mode[]>([
        [['VIRTUAL'], 6],
        [['VIRTUAL', 'BLENDED'], 2],
      ]);
  return {
    lines: [
      {
        from,
        to: random.chance(0.12) ? addDays(from, 365 + random.int(0, 365)) : null,
        modes,
        hoursPerWeek: random.pick([40, 40, 40, 40, 36, 32, 20]),
      },
    ],
    modes,
  };
}
