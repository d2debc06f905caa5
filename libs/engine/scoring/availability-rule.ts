import { addDays } from '#kernel';
import type { Mode } from '#kernel';
import type { ScoringNeed } from './need.js';
import type { AvailabilityWindow } from './person.js';
import type { PreparedPerson } from './prepared.js';
import type { AvailabilityDetail } from './result.js';
import { share, times } from './rule.js';
import type { Rule } from './rule.js';
import type { ScoringParameters } from './sheet.js';

/** True when the need says anything that a person may or may not be available for. */
export const asksAvailability = (need: ScoringNeed): boolean =>
  need.mode !== null || need.startDate !== null || need.endDate !== null || need.hoursPerWeek !== null;

/**
 * Over the days of the need: on each, the best of the person's windows, by mode and by hours against those asked.
 * Days gone by do not count while others are left; a need without an end is looked at for the days of the sheet.
 */
export function availabilityRule(need: ScoringNeed, asOf: string, parameters: ScoringParameters): Rule<AvailabilityDetail> {
  const [first, last] = period(need, asOf, parameters);
  const days = last - first + 1;
  const worth = (window: AvailabilityWindow): number =>
    times(modeShare(need.mode, window.modes, parameters), need.hoursPerWeek === null ? 10_000 : share(window.hoursPerWeek, need.hoursPerWeek));
  return {
    credit(person: PreparedPerson): number {
      let total = 0;
      for (const stretch of stretches(person.source.availability, worth, first, last)) total += stretch.days * stretch.worth;
      return Math.floor(total / days);
    },
    detail(person: PreparedPerson): AvailabilityDetail {
      const windows = person.source.availability;
      const modeWorths = windows.map((window) => modeShare(need.mode, window.modes, parameters));
      const best = windows.filter(
        (window) => worth(window) > 0 && dayNumber(window.from) <= last && (window.to === null || dayNumber(window.to) >= first),
      );
      return {
        kind: 'availability',
        stated: windows.length > 0,
        days,
        coveredDays: stretches(windows, worth, first, last).reduce((sum, stretch) => sum + (stretch.worth > 0 ? stretch.days : 0), 0),
        modeFits: modeWorths.includes(10_000),
        hoursPerWeek: best.length === 0 ? null : Math.max(...best.map((window) => window.hoursPerWeek)),
        askedHoursPerWeek: need.hoursPerWeek,
      };
    },
  };
}

const dayNumber = (date: string): number => Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10))) / 86_400_000;

/** First and last day that are looked at. */
function period(need: ScoringNeed, asOf: string, { openDays }: ScoringParameters): [first: number, last: number] {
  const isOver = need.endDate !== null && need.endDate < asOf;
  const start = need.startDate === null || (need.startDate < asOf && !isOver) ? (isOver ? need.endDate : asOf) : need.startDate;
  return [dayNumber(start), dayNumber(need.endDate ?? addDays(start, openDays - 1))];
}

/** Mixed work is half of each other mode; who offers both on site and remote offers mixed. */
function modeShare(asked: Mode | null, offered: readonly Mode[], { otherModeShare }: ScoringParameters): number {
  if (asked === null || offered.includes(asked)) return 10_000;
  if (asked !== 'BLENDED') return offered.includes('BLENDED') ? otherModeShare : 0;
  if (offered.includes('PHYSICAL') && offered.includes('VIRTUAL')) return 10_000;
  return offered.length > 0 ? otherModeShare : 0;
}

/** Cuts the period where a window begins or ends, and keeps for each stretch the best window over it. */
function stretches(
  windows: readonly AvailabilityWindow[],
  worth: (window: AvailabilityWindow) => number,
  first: number,
  last: number,
): { days: number; worth: number }[] {
  const open = windows.map((window) => ({
    from: Math.max(first, dayNumber(window.from)),
    to: Math.min(last, window.to === null ? last : dayNumber(window.to)),
    worth: worth(window),
  }));
  const inside = open.filter(({ from, to }) => from <= to);
  const cuts = [...new Set([first, last + 1, ...inside.flatMap(({ from, to }) => [from, to + 1])])].sort((a, b) => a - b);
  return cuts.slice(1).map((end, index) => {
    const begin = cuts[index] ?? first;
    return { days: end - begin, worth: Math.max(0, ...inside.filter(({ from, to }) => from <= begin && to >= begin).map((window) => window.worth)) };
  });
}
