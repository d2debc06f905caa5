import { addDays } from '#kernel';
import type { Mode } from '#kernel';
import type { ScoringNeed } from './need.js';
import { dayNumber } from './day-number.js';
import type { PreparedWindow } from './aspects.js';
import type { AvailabilityDetail } from './result.js';
import { ruleOn, share, times } from './rule.js';
import type { Rule } from './rule.js';
import type { ScoringParameters } from './sheet.js';

/** The days of a need that are looked at, and what a time in a mode for some hours is worth over each of them. */
export interface AskedTime {
  readonly first: number;
  readonly last: number;
  worthOf(modes: readonly Mode[], hoursPerWeek: number): number;
}

/** True when the need says anything that a person may or may not be available for. */
export const asksAvailability = (need: ScoringNeed): boolean =>
  need.mode !== null || need.startDate !== null || need.endDate !== null || need.hoursPerWeek !== null;

/**
 * Over the days of the need: on each, the best of the person's windows, by mode and by hours against those asked.
 * Days gone by do not count while others are left; a need without an end is looked at for the days of the sheet.
 */
export function availabilityRule(
  need: ScoringNeed,
  asOf: string,
  parameters: ScoringParameters,
): Rule<AvailabilityDetail> & { readonly time: AskedTime } {
  const [first, last] = period(need, asOf, parameters);
  const days = last - first + 1;
  const worth = (window: PreparedWindow): number =>
    times(modeShare(need.mode, window.modes, parameters), need.hoursPerWeek === null ? 10_000 : share(window.hoursPerWeek, need.hoursPerWeek));
  const fitting = (windows: readonly PreparedWindow[]): Stretch[] => stretches(windows, worth, first, last);
  const time = { first, last, worthOf: (modes: readonly Mode[], hoursPerWeek: number) => worth({ first, last, modes, hoursPerWeek }) };
  const rule = ruleOn('windows', null, {
    credit(windows): number {
      let total = 0;
      for (const stretch of fitting(windows)) total += stretch.days * stretch.worth;
      return Math.floor(total / days);
    },
    detail(windows): AvailabilityDetail {
      const best = windows.filter((window) => worth(window) > 0 && window.first <= last && window.last >= first);
      return {
        kind: 'availability',
        stated: windows.length > 0,
        days,
        coveredDays: fitting(windows).reduce((sum, stretch) => sum + (stretch.worth > 0 ? stretch.days : 0), 0),
        modeFits: windows.some(({ modes }) => modeShare(need.mode, modes, parameters) === 10_000),
        hoursPerWeek: best.length === 0 ? null : Math.max(...best.map((window) => window.hoursPerWeek)),
        askedHoursPerWeek: need.hoursPerWeek,
      };
    },
  });
  return { ...rule, time };
}

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

interface Stretch {
  readonly days: number;
  readonly worth: number;
}

/** Cuts the period where a window begins or ends, and keeps for each stretch the best window over it. */
function stretches(windows: readonly PreparedWindow[], worth: (window: PreparedWindow) => number, first: number, last: number): Stretch[] {
  const inside: (Stretch & { readonly from: number; readonly to: number })[] = [];
  for (const window of windows) {
    const [from, to] = [Math.max(first, window.first), Math.min(last, window.last)];
    if (from <= to) inside.push({ from, to, days: to - from + 1, worth: worth(window) });
  }
  if (inside.length <= 1) return inside;
  const cuts = [...new Set([first, last + 1, ...inside.flatMap(({ from, to }) => [from, to + 1])])].sort((a, b) => a - b);
  return cuts.slice(1).map((end, index) => {
    const begin = cuts[index] ?? first;
    return { days: end - begin, worth: Math.max(0, ...inside.filter(({ from, to }) => from <= begin && to >= begin).map((window) => window.worth)) };
  });
}
