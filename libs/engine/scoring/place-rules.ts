import type { ScoringNeed } from './need.js';
import type { Preferences } from './person.js';
import type { Aspects, Place } from './aspects.js';
import type { CountryDetail, MobilityDetail, PreferencesDetail, ReadinessDetail } from './result.js';
import { ruleOn, share } from './rule.js';
import type { Rule } from './rule.js';
import type { ScoringParameters } from './sheet.js';
import { standardOffset } from './time-zones.js';

/** Months of work in the need's country. */
export function countryRule(country: string, parameters: ScoringParameters): Rule<CountryDetail> {
  const months = (countries: Aspects['countries']): number =>
    Math.max(0, ...countries.filter((entry) => entry.country === country).map((entry) => entry.months));
  return ruleOn('countries', `${country} ${parameters.countryMonths}`, {
    credit: (countries) => share(months(countries), parameters.countryMonths),
    detail: (countries) => ({ kind: 'country', country, months: months(countries), askedMonths: parameters.countryMonths }),
  });
}

/** True when the need says whether one has to move, or from which hours of the day one works. */
export const asksMobility = (need: ScoringNeed): boolean => need.mode !== null && (need.mode !== 'VIRTUAL' || standardOffset(need.timeZone) !== null);

/** On site: willing to move. Remote: hours of the day in common. Mixed: willing to move, or half of the hours in common. */
export function mobilityRule(need: ScoringNeed, parameters: ScoringParameters): Rule<MobilityDetail> {
  const offset = standardOffset(need.timeZone);
  const [free, none] = parameters.zoneHours;
  const minutesApart = ({ timeZone }: Place): number | null => {
    const other = standardOffset(timeZone);
    if (offset === null || other === null) return null;
    const apart = Math.abs(offset - other);
    return Math.min(apart, 24 * 60 - apart);
  };
  const zoneCredit = (place: Place): number => {
    const apart = minutesApart(place);
    return apart === null ? 0 : share(Math.max(0, none * 60 - apart), (none - free) * 60);
  };
  return ruleOn('place', `${need.mode} ${offset} ${free} ${none}`, {
    credit(place): number {
      if (need.mode === 'VIRTUAL') return zoneCredit(place);
      if (place.relocation) return 10_000;
      return need.mode === 'BLENDED' ? Math.floor(zoneCredit(place) / 2) : 0;
    },
    detail: (place) => ({ kind: 'mobility', relocation: place.relocation, minutesApart: minutesApart(place) }),
  });
}

/** True when the need says anything that a person may have a preference about. */
export const asksPreferences = (need: ScoringNeed): boolean => need.country !== null || need.mode !== null || need.salaryMonthEur != null;

/** The mean over the preferences that the person states and the need speaks to; without any, nothing is against it. */
export function preferencesRule(need: ScoringNeed): Rule<PreferencesDetail> {
  const judged = (wishes: Preferences | null): { about: 'country' | 'mode' | 'salary'; credit: number }[] => {
    if (!wishes) return [];
    const among = (list: readonly string[], value: string): number => (list.includes(value) ? 10_000 : 0);
    return [
      ...(need.country !== null && wishes.countries.length > 0 ? [{ about: 'country' as const, credit: among(wishes.countries, need.country) }] : []),
      ...(need.mode !== null && wishes.modes.length > 0 ? [{ about: 'mode' as const, credit: among(wishes.modes, need.mode) }] : []),
      ...(need.salaryMonthEur != null && wishes.minimumSalaryMonthEur !== null
        ? [{ about: 'salary' as const, credit: share(Math.floor(need.salaryMonthEur), Math.floor(wishes.minimumSalaryMonthEur)) }]
        : []),
    ];
  };
  return ruleOn('preferences', JSON.stringify([need.country, need.mode, need.salaryMonthEur ?? null]), {
    credit(wishes): number {
      const all = judged(wishes);
      return all.length === 0 ? 10_000 : Math.floor(all.reduce((sum, item) => sum + item.credit, 0) / all.length);
    },
    detail: (wishes) => ({
      kind: 'preferences',
      unmet: judged(wishes)
        .filter(({ credit }) => credit < 10_000)
        .map(({ about }) => about),
    }),
  });
}

/** How ready the host is: the same for every person, it sets needs apart. */
export const readinessRule = (readiness: number): Rule<ReadinessDetail> =>
  ruleOn('place', `readiness ${readiness}`, { credit: () => readiness, detail: () => ({ kind: 'readiness' }) });
