import type { IsoDate } from '#kernel';
import type { DatedRule, ProgrammeWindow, RuleCode } from './rules.js';

/** What the gates know of a need. */
export interface GateNeed {
  readonly country: string;
  readonly mode: string;
  readonly startDate: IsoDate | null;
  readonly endDate: IsoDate | null;
  readonly sector?: string | null;
  readonly salaryMonthEur?: number | null;
}

/** What the gates know of a person; none of it ever reaches the score. */
export interface GatePerson {
  readonly birthDate: IsoDate | null;
  readonly residenceCountry: string | null;
  /** Countries the person is tied to by nationality, birth or family. */
  readonly linkCountries: readonly string[];
  readonly consentMatching: boolean;
  /** The profile of the need's programme exists and is active. */
  readonly profileActive: boolean;
}

export interface GateContext {
  readonly need: GateNeed;
  /** All rules of the programme, whatever their dates: each gate picks the row in force on its own day. */
  readonly rules: readonly DatedRule[];
  readonly windows: readonly ProgrammeWindow[];
  readonly asOf: IsoDate;
}

export type GateCode = Exclude<RuleCode, 'permit_filing' | 'records_kept'>;

/** How one gate answered. `met` and `failed` speak for themselves; the others say what was not known. */
export type GateOutcome = 'met' | 'failed' | 'unknown' | 'no_salary' | 'no_floor' | 'no_age';

/** One rule applied to one person and one need. The sentence is found by rule and outcome. */
export interface GateResult {
  readonly rule: GateCode;
  readonly passed: boolean;
  readonly outcome: GateOutcome;
  readonly params: Readonly<Record<string, string | number>>;
}

/** A gate with everything about the need worked out beforehand. */
export type Gate = (person: GatePerson) => GateResult;

/** Makes a result; the outcome follows from `passed` unless something was not known. */
export const gateResult = (
  rule: GateCode,
  passed: boolean,
  params: GateResult['params'] = {},
  outcome: GateOutcome = passed ? 'met' : 'failed',
): GateResult => ({ rule, passed, outcome, params });
