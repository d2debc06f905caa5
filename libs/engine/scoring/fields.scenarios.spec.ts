import type { ScoringNeed } from './need.js';
import { aNeed, aPerson, aSheet, match, smallGraph, today } from './examples.fixture.js';
import type { ScoringPerson } from './person.js';
import { scorePair } from './score-need.js';
import type { Criterion } from './sheet.js';

const field = (criterion: Criterion, need: Partial<ScoringNeed>, person: Partial<ScoringPerson>, view: 'need' | 'person' = 'need') =>
  match(need, person, { view, weights: { [criterion]: 1 } }).fields[0];

describe('availability', () => {
  const april = { mode: 'VIRTUAL', startDate: '2026-04-01', endDate: '2026-04-30', hoursPerWeek: 20 } as const;
  const window = { from: '2026-01-01', to: null, modes: ['VIRTUAL'], hoursPerWeek: 20 } as const;
  const credit = (need: Partial<ScoringNeed>, ...availability: ScoringPerson['availability'][0][]): number =>
    field('availability', need, { availability })?.credit ?? -1;

  it('should count the days on which someone is there', () => {
    expect(credit(april, window)).toBe(10_000);
    expect(credit(april, { ...window, from: '2026-04-16' })).toBe(5000);
    expect(credit(april, { ...window, to: '2026-04-10' }, { ...window, from: '2026-04-21' })).toBe(6666);
    expect(credit(april, { ...window, from: '2026-05-01' })).toBe(0);
  });

  it('should count fewer hours in part, and the better of two windows on a day', () => {
    expect(credit(april, { ...window, hoursPerWeek: 5 })).toBe(2500);
    expect(credit(april, { ...window, hoursPerWeek: 5 }, { ...window, to: '2026-04-15', hoursPerWeek: 40 })).toBe(6250);
  });

  it('should count mixed work by half where one mode is asked for, and another mode not at all', () => {
    expect(credit(april, { ...window, modes: ['BLENDED'] })).toBe(5000);
    expect(credit(april, { ...window, modes: ['PHYSICAL'] })).toBe(0);
    expect(credit({ ...april, mode: 'BLENDED' }, { ...window, modes: ['PHYSICAL', 'VIRTUAL'] })).toBe(10_000);
    expect(credit({ ...april, mode: 'BLENDED' }, window)).toBe(5000);
  });

  it('should leave out the days gone by, unless all are', () => {
    const running = { ...april, startDate: '2026-02-01', endDate: '2026-03-10' };
    expect(credit(running, { ...window, from: '2026-03-01' })).toBe(10_000);
    expect(credit({ ...april, startDate: '2026-01-01', endDate: '2026-01-31' }, window)).toBe(10_000);
  });

  it('should look half a year ahead when a need has no end', () => {
    const open = { ...april, startDate: null, endDate: null };
    expect(field('availability', open, { availability: [{ ...window, to: '2026-05-29' }] })).toMatchObject({
      days: 180,
      coveredDays: 90,
      credit: 5000,
    });
  });

  it('should say when nothing is stated', () => {
    expect(field('availability', april, {})).toMatchObject({ stated: false, fulfilment: 'missing' });
  });
});

describe('country and mobility', () => {
  it('should count work in the country of the need', () => {
    expect(
      field(
        'country',
        { country: 'NG' },
        {
          countries: [
            { country: 'NG', months: 12 },
            { country: 'NL', months: 90 },
          ],
        },
      ),
    ).toMatchObject({ credit: 5000, months: 12 });
  });

  it('should ask for willingness to move on site, and for hours in common at a distance', () => {
    const amsterdam = { timeZone: 'Europe/Amsterdam' };
    expect(field('mobility', { mode: 'PHYSICAL', ...amsterdam }, { relocation: true })?.credit).toBe(10_000);
    expect(field('mobility', { mode: 'PHYSICAL', ...amsterdam }, { timeZone: 'Europe/Amsterdam' })?.credit).toBe(0);
    expect(field('mobility', { mode: 'VIRTUAL', ...amsterdam }, { timeZone: 'Africa/Dakar' })).toMatchObject({ credit: 10_000, minutesApart: 60 });
    expect(field('mobility', { mode: 'VIRTUAL', ...amsterdam }, { timeZone: 'America/Los_Angeles' })).toMatchObject({ credit: 0, minutesApart: 540 });
    expect(field('mobility', { mode: 'BLENDED', ...amsterdam }, { timeZone: 'Africa/Lagos' })?.credit).toBe(5000);
  });
});

describe("the person's view", () => {
  const need = { country: 'NG', mode: 'VIRTUAL', salaryMonthEur: 3000 } as const;
  const preferences = { countries: ['NG'], modes: ['PHYSICAL'], minimumSalaryMonthEur: 4000 } as const;

  it('should count preferences that the person states, and have nothing against silence', () => {
    expect(field('preferences', need, { preferences }, 'person')).toMatchObject({ credit: 5833, unmet: ['mode', 'salary'] });
    expect(field('preferences', need, {}, 'person')).toMatchObject({ credit: 10_000, unmet: [] });
  });

  it('should count how ready the host is', () => {
    expect(field('readiness', { readiness: 7500 }, {}, 'person')).toMatchObject({ credit: 7500, fulfilment: 'partly' });
  });

  it("should refuse a sheet of the need's view that weighs what belongs to the person", () => {
    const sheet = aSheet({ weights: { preferences: 5, skills: 5 } });
    const result = scorePair({ need: aNeed(need), person: aPerson(), sheet, graph: smallGraph, asOf: today });
    expect(result).toMatchObject({ ok: false, error: { problems: [{ field: 'sheet.weights.preferences', rule: 'not_for_this_view' }] } });
  });
});
