import { ageOn } from '#kernel';
import { gateResult, type Gate, type GateCode, type GateContext, type GatePerson, type GateResult } from './gate.js';
import { permitSalary } from './permit-salary.js';
import { codes, figure, holdsOn, ruleCodes, rulesOn, type DatedRule } from './rules.js';

const builders: Readonly<Record<GateCode, (context: GateContext, rule: DatedRule) => Gate | null>> = {
  adult: ({ need, asOf }, rule) => {
    const params = { years: figure(rule, 'years'), date: need.startDate ?? asOf };
    const [met, failed, unknown] = [
      gateResult('adult', true, params),
      gateResult('adult', false, params),
      gateResult('adult', false, params, 'unknown'),
    ];
    return ({ birthDate }) => (birthDate === null ? unknown : ageOn(birthDate, params.date) >= params.years ? met : failed);
  },
  residence: (_context, rule) => {
    const countries = codes(rule, 'countries');
    const params = { countries: countries.join(',') };
    const [met, failed, unknown] = [
      gateResult('residence', true, params),
      gateResult('residence', false, params),
      gateResult('residence', false, params, 'unknown'),
    ];
    return ({ residenceCountry }) => (residenceCountry === null ? unknown : countries.includes(residenceCountry) ? met : failed);
  },
  country_link: ({ need }) => {
    const params = { country: need.country };
    const [met, failed] = [gateResult('country_link', true, params), gateResult('country_link', false, params)];
    return ({ linkCountries }) => (linkCountries.includes(need.country) ? met : failed);
  },
  origin: (_context, rule) => {
    const countries = codes(rule, 'countries');
    const params = { countries: countries.join(',') };
    const [met, failed] = [gateResult('origin', true, params), gateResult('origin', false, params)];
    return ({ residenceCountry, linkCountries }) =>
      countries.some((country) => country === residenceCountry || linkCountries.includes(country)) ? met : failed;
  },
  window: ({ need, windows, asOf }) => {
    const day = need.startDate ?? asOf;
    const open = windows.some(
      (window) =>
        window.country === need.country &&
        (window.sector === null || window.sector === need.sector) &&
        (window.mode === null || window.mode === need.mode) &&
        holdsOn(window, day) &&
        (need.endDate === null || holdsOn(window, need.endDate)),
    );
    const answer = gateResult('window', open, { country: need.country, mode: need.mode, date: day });
    return () => answer;
  },
  consent_matching: () => {
    const [met, failed] = [gateResult('consent_matching', true), gateResult('consent_matching', false)];
    return ({ consentMatching }) => (consentMatching ? met : failed);
  },
  profile_active: () => {
    const [met, failed] = [gateResult('profile_active', true), gateResult('profile_active', false)];
    return ({ profileActive }) => (profileActive ? met : failed);
  },
  permit_salary: permitSalary,
};

/**
 * Works out everything that concerns the need alone, once, so that a run over many people asks only what differs.
 * A rule's row is the one in force on the day of the run; the salary floor's on the day the permit is expected to be filed.
 */
export function prepareGates(context: GateContext): readonly Gate[] {
  const today = rulesOn(context.rules, context.asOf);
  const gates: Gate[] = [];
  for (const code of ruleCodes) {
    if (code === 'permit_filing' || code === 'records_kept') continue;
    const rows =
      code === 'permit_salary' ? context.rules.filter((rule) => rule.code === code).slice(0, 1) : today.filter((rule) => rule.code === code);
    for (const row of rows) {
      const gate = builders[code](context, row);
      if (gate) gates.push(gate);
    }
  }
  return gates;
}

/** Every gate of the programme applied to one person and one need. Excludes only for stated legal, consent or window reasons. */
export const evaluateGates = (context: GateContext & { readonly person: GatePerson }): GateResult[] =>
  prepareGates(context).map((gate) => gate(context.person));
