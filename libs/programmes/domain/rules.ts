import type { IsoDate } from '#kernel';

/**
 * What a programme may demand by a dated rule. Two decide no one's case: `permit_filing` says when an application is expected, `records_kept`
 * how long one can reckon a scoring run again.
 */
export const ruleCodes = [
  'adult',
  'residence',
  'country_link',
  'origin',
  'window',
  'consent_matching',
  'profile_active',
  'permit_salary',
  'permit_filing',
  'records_kept',
] as const;
export type RuleCode = (typeof ruleCodes)[number];

/** One row of the rule book: what holds, from when to when, and where it is written. */
export interface DatedRule {
  readonly code: RuleCode;
  /** Figures and codes of the rule; nothing of this kind stands in the code. */
  readonly params: Readonly<Record<string, unknown>>;
  readonly validFrom: IsoDate;
  /** The last day on which it holds; null while no end is known. */
  readonly validTo: IsoDate | null;
  readonly source: string;
}

/** A time in which a programme takes needs of a country; sector and mode null mean any. */
export interface ProgrammeWindow {
  readonly country: string;
  readonly sector: string | null;
  readonly mode: string | null;
  readonly from: IsoDate;
  readonly to: IsoDate | null;
}

/** True when a day lies within a period, both ends included. */
export const holdsOn = (period: { readonly from: IsoDate; readonly to: IsoDate | null }, day: IsoDate): boolean =>
  period.from <= day && (period.to === null || day <= period.to);

/** The rules in force on a day, in the order of {@link ruleCodes}. */
export function rulesOn(rules: readonly DatedRule[], day: IsoDate): DatedRule[] {
  return rules
    .filter((rule) => holdsOn({ from: rule.validFrom, to: rule.validTo }, day))
    .sort((a, b) => ruleCodes.indexOf(a.code) - ruleCodes.indexOf(b.code) || (a.validFrom < b.validFrom ? -1 : 1));
}

/** Reads a figure of a rule. A rule without it is a mistake in the rule book and must not pass silently. */
export function figure(rule: DatedRule, name: string): number {
  const value = rule.params[name];
  if (typeof value !== 'number') throw new Error(`The rule ${rule.code} of ${rule.validFrom} has no figure "${name}".`);
  return value;
}

/** Reads a list of codes of a rule. */
export function codes(rule: DatedRule, name: string): readonly string[] {
  const value = rule.params[name];
  if (!Array.isArray(value) || !value.every((item) => typeof item === 'string'))
    throw new Error(`The rule ${rule.code} of ${rule.validFrom} has no list "${name}".`);
  return value;
}
