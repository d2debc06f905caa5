import { evaluateGates, prepareGates } from './gates.js';
import type { GateContext, GateNeed, GatePerson } from './gate.js';
import { filingDate } from './permit-salary.js';
import { codes, figure, rulesOn, type DatedRule, type RuleCode } from './rules.js';

const rule = (code: RuleCode, params: DatedRule['params'] = {}, validFrom = '2020-01-01', validTo: string | null = null): DatedRule => ({
  code,
  params,
  validFrom,
  validTo,
  source: 'spec',
});

const cd4d2: DatedRule[] = [
  rule('adult', { years: 18 }),
  rule('residence', { countries: ['NL'] }),
  rule('country_link'),
  rule('window'),
  rule('consent_matching'),
  rule('profile_active'),
];
const floor = (year: number, floorUnder: number, floorFrom: number): DatedRule =>
  rule('permit_salary', { countries: ['NL'], modes: ['PHYSICAL', 'BLENDED'], age: 30, floorUnder, floorFrom }, `${year}-01-01`, `${year}-12-31`);
const match: DatedRule[] = [
  rule('origin', { countries: ['NG', 'SN'] }),
  floor(2020, 3381, 4612),
  floor(2026, 4357, 5942),
  rule('permit_filing', { days: 60 }),
];

const need = (over: Partial<GateNeed> = {}): GateNeed => ({
  country: 'SO',
  mode: 'PHYSICAL',
  startDate: '2026-06-01',
  endDate: '2026-08-31',
  ...over,
});
const person = (over: Partial<GatePerson> = {}): GatePerson => ({
  birthDate: '1985-05-05',
  residenceCountry: 'NL',
  linkCountries: ['SO'],
  consentMatching: true,
  profileActive: true,
  ...over,
});
const context = (over: Partial<GateContext> = {}): GateContext => ({
  need: need(),
  rules: cd4d2,
  windows: [{ country: 'SO', sector: null, mode: null, from: '2026-01-01', to: '2026-12-31' }],
  asOf: '2026-03-01',
  ...over,
});
const failed = (c: GateContext, p: GatePerson) =>
  evaluateGates({ ...c, person: p })
    .filter((result) => !result.passed)
    .map((result) => result.rule);
const only = (c: GateContext, p: GatePerson, code: string) => evaluateGates({ ...c, person: p }).find((result) => result.rule === code);

describe('the gates of CD4D2', () => {
  it('let through who meets every rule, one result a rule', () => {
    const results = evaluateGates({ ...context(), person: person() });
    expect(results.map((result) => result.rule)).toEqual(['adult', 'residence', 'country_link', 'window', 'consent_matching', 'profile_active']);
    expect(results.every((result) => result.passed && result.outcome === 'met')).toBe(true);
  });

  it('count adulthood on the start date, to the day and across leap days', () => {
    expect(only(context(), person({ birthDate: '2008-06-01' }), 'adult')?.passed).toBe(true);
    expect(only(context(), person({ birthDate: '2008-06-02' }), 'adult')).toMatchObject({ passed: false, params: { years: 18, date: '2026-06-01' } });
    const leap = person({ birthDate: '2008-02-29' });
    expect(only(context({ need: need({ startDate: '2026-02-28' }) }), leap, 'adult')?.passed).toBe(false);
    expect(only(context({ need: need({ startDate: '2026-03-01' }) }), leap, 'adult')?.passed).toBe(true);
  });

  it('use the day of the run when the need has no start yet', () => {
    expect(only(context({ need: need({ startDate: null, endDate: null }) }), person({ birthDate: '2008-03-01' }), 'adult')).toMatchObject({
      passed: true,
      params: { date: '2026-03-01' },
    });
  });

  it('say what is not known and do not let it through', () => {
    expect(only(context(), person({ birthDate: null }), 'adult')).toMatchObject({ passed: false, outcome: 'unknown' });
    expect(only(context(), person({ residenceCountry: null }), 'residence')).toMatchObject({ passed: false, outcome: 'unknown' });
  });

  it('ask for residence, the tie with the country, consent and an active profile', () => {
    expect(failed(context(), person({ residenceCountry: 'BE', linkCountries: ['IQ'], consentMatching: false, profileActive: false }))).toEqual([
      'residence',
      'country_link',
      'consent_matching',
      'profile_active',
    ]);
  });

  it('want the need to begin and end inside an open window of its country and mode', () => {
    expect(failed(context({ need: need({ startDate: '2026-01-01', endDate: '2026-12-31' }) }), person())).toEqual([]);
    expect(failed(context({ need: need({ endDate: '2027-01-01' }) }), person())).toEqual(['window']);
    expect(failed(context({ need: need({ startDate: '2025-12-31' }) }), person())).toEqual(['window']);
    expect(failed(context({ windows: [{ country: 'SO', sector: null, mode: 'VIRTUAL', from: '2026-01-01', to: null }] }), person())).toEqual([
      'window',
    ]);
    expect(failed(context({ windows: [{ country: 'SO', sector: 'health', mode: null, from: '2026-01-01', to: null }] }), person())).toEqual([
      'window',
    ]);
    expect(failed(context({ windows: [] }), person())).toEqual(['window']);
  });
});

describe('the gates of MATCH', () => {
  const vacancy = (over: Partial<GateNeed> = {}) => need({ country: 'NL', startDate: '2026-09-30', endDate: null, salaryMonthEur: 4357, ...over });
  const at = (over: Partial<GateContext> = {}, n: Partial<GateNeed> = {}) => context({ rules: match, windows: [], need: vacancy(n), ...over });
  const young = person({ birthDate: '1998-01-01', residenceCountry: 'NG', linkCountries: [] });

  it('take residence or nationality as origin', () => {
    expect(only(at(), young, 'origin')?.passed).toBe(true);
    expect(only(at(), person({ residenceCountry: 'GH', linkCountries: ['SN'] }), 'origin')?.passed).toBe(true);
    expect(only(at(), person({ residenceCountry: 'GH', linkCountries: ['ML'] }), 'origin')).toMatchObject({
      passed: false,
      params: { countries: 'NG,SN' },
    });
  });

  it('expect the filing the lead time before the start, never in the past', () => {
    expect(filingDate(at())).toBe('2026-08-01');
    expect(filingDate(at({ asOf: '2026-09-01' }))).toBe('2026-09-01');
    expect(filingDate(at({}, { startDate: null }))).toBe('2026-03-01');
  });

  it('take the floor for the age on the day of filing: the thirtieth birthday changes it', () => {
    expect(only(at(), person({ birthDate: '1996-08-02' }), 'permit_salary')).toMatchObject({
      passed: true,
      params: { floor: 4357, band: 'under', date: '2026-08-01' },
    });
    expect(only(at(), person({ birthDate: '1996-08-01' }), 'permit_salary')).toMatchObject({
      passed: false,
      params: { floor: 5942, band: 'from', salary: 4357 },
    });
  });

  it('count a salary that equals the floor, and one euro less not', () => {
    expect(only(at({}, { salaryMonthEur: 4356 }), young, 'permit_salary')?.passed).toBe(false);
    expect(only(at({}, { salaryMonthEur: 5942 }), person(), 'permit_salary')?.passed).toBe(true);
    expect(only(at({}, { salaryMonthEur: 5941 }), person(), 'permit_salary')?.passed).toBe(false);
  });

  it('let an unknown salary, floor or age pass, and say so', () => {
    expect(only(at({}, { salaryMonthEur: null }), young, 'permit_salary')).toMatchObject({
      passed: true,
      outcome: 'no_salary',
      params: { floor: 4357 },
    });
    expect(only(at({}, { startDate: '2027-09-01' }), young, 'permit_salary')).toMatchObject({
      passed: true,
      outcome: 'no_floor',
      params: { date: '2027-07-03' },
    });
    expect(only(at(), person({ birthDate: null }), 'permit_salary')).toMatchObject({ passed: true, outcome: 'no_age', params: { floor: 5942 } });
    expect(only(at({}, { salaryMonthEur: 4000 }), person({ birthDate: null }), 'permit_salary')).toMatchObject({
      passed: false,
      params: { floor: 4357 },
    });
    expect(only(at({}, { salaryMonthEur: 6000 }), person({ birthDate: null }), 'permit_salary')).toMatchObject({ passed: true, outcome: 'met' });
  });

  it('take the year of the filing, not of the run or the start', () => {
    const early = at({ asOf: '2020-06-01' }, { startDate: '2020-12-01', salaryMonthEur: 3381 });
    expect(only(early, person({ birthDate: '1995-01-01' }), 'permit_salary')).toMatchObject({ passed: true, params: { floor: 3381 } });
    expect(only(at({ asOf: '2026-12-01' }, { startDate: '2027-02-28', salaryMonthEur: 4000 }), young, 'permit_salary')).toMatchObject({
      passed: false,
      params: { date: '2026-12-30' },
    });
  });

  it('ask for no floor where the work is done from home', () => {
    expect(only(at({}, { mode: 'VIRTUAL', salaryMonthEur: 900 }), young, 'permit_salary')).toBeUndefined();
    expect(only(at({}, { country: 'BE', salaryMonthEur: 900 }), young, 'permit_salary')).toBeUndefined();
  });
});

describe('dated rules', () => {
  it('hold from their first to their last day', () => {
    const two = [rule('adult', { years: 18 }, '2020-01-01', '2026-06-30'), rule('adult', { years: 21 }, '2026-07-01')];
    expect(rulesOn(two, '2026-06-30').map((row) => figure(row, 'years'))).toEqual([18]);
    expect(rulesOn(two, '2026-07-01').map((row) => figure(row, 'years'))).toEqual([21]);
    expect(rulesOn(two, '2019-12-31')).toEqual([]);
    expect(only(context({ rules: two, asOf: '2026-07-01' }), person({ birthDate: '2006-01-01' }), 'adult')).toMatchObject({
      passed: false,
      params: { years: 21 },
    });
  });

  it('are refused when a figure or list is missing, rather than passed over', () => {
    expect(() => prepareGates(context({ rules: [rule('adult')] }))).toThrow(/no figure "years"/);
    expect(() => codes(rule('residence', { countries: 'NL' }), 'countries')).toThrow(/no list "countries"/);
  });
});
