import { aNeed, aPerson, aSheet, peopleOf, skill, skills, smallGraph, today } from './examples.fixture.js';
import type { ScoringPerson } from './person.js';
import type { GateFailure } from './result.js';
import { scoreNeed, scorePair } from './score-need.js';
import type { NeedScoringInput, ScoringOutcome } from './score-need.js';

const need = aNeed({ requirements: [skill('python', 4), skill('databases')] });

function rank(people: readonly ScoringPerson[], more: Partial<NeedScoringInput> = {}): ScoringOutcome {
  const outcome = scoreNeed({ need, people, sheet: aSheet(), graph: smallGraph, asOf: today, ...more });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return outcome.value;
}

const best = aPerson({ id: 'best', skills: skills(['python', 'databases']) });
const half = ['a', 'b', 'c'].map((id) => aPerson({ id, skills: skills(['databases']) }));
const none = aPerson({ id: 'none' });

describe('the ranked list of a need', () => {
  it('should rank by score, and let equals share a rank', () => {
    const ranked = rank([none, ...half, best]).ranked.map(({ personId, rank: place, tied, score }) => ({ id: personId, place, tied, score }));
    expect(ranked[0]).toEqual({ id: 'best', place: 1, tied: false, score: 100_000_000 });
    expect(ranked.slice(1, 4).map(({ place, tied }) => ({ place, tied }))).toEqual(half.map(() => ({ place: 2, tied: true })));
    expect(ranked[4]).toEqual({ id: 'none', place: 5, tied: false, score: 0 });
  });

  it('should order equals otherwise for another need, so that nobody comes first in every tie', () => {
    const orders = Array.from({ length: 40 }, (_, index) =>
      rank(half, { need: { ...need, id: `need ${index}` } })
        .ranked.map(({ personId }) => personId)
        .join(''),
    );
    expect(new Set(orders).size).toBe(6);
  });

  it('should keep the best, with the cut-off and the ranks that they have among all', () => {
    const people = [none, ...half, best];
    const all = rank(people);
    const outcome = rank(people, { top: 3 });
    expect(outcome.ranked).toEqual(all.ranked.slice(0, 3));
    expect(outcome.cutOff).toBe(50_000_000);
    expect(outcome.ranked[1]).toMatchObject({ rank: 2, tied: true });
    expect(all.cutOff).toBeNull();
  });

  it('should leave out who fails a gate, count by rule, and still score them when asked', () => {
    const gates = new Map<string, readonly GateFailure[]>([
      ['best', [{ rule: 'consent_missing' }, { rule: 'not_adult' }]],
      ['a', [{ rule: 'consent_missing' }]],
      ['b', []],
    ]);
    const outcome = rank([best, ...half], { gates });
    expect(outcome.ranked.map(({ personId }) => personId).sort()).toEqual(['b', 'c']);
    expect(outcome).toMatchObject({ peopleConsidered: 4, peopleScored: 2 });
    expect(outcome.exclusionCounts).toEqual([
      { rule: 'consent_missing', count: 2 },
      { rule: 'not_adult', count: 1 },
    ]);
    const alone = scorePair({ need, person: best, sheet: aSheet(), graph: smallGraph, asOf: today });
    expect(alone).toMatchObject({ ok: true, value: { score: 100_000_000 } });
  });

  it('should take prepared people as well as plain ones, in any order, and give the same', () => {
    const people = [none, ...half, best];
    expect(rank([], { people: peopleOf(people).value })).toEqual(rank([...people].reverse()));
  });

  it('should record what it was made with', () => {
    const outcome = rank([best]);
    expect(outcome).toMatchObject({ needId: 'need', needVersion: 1, sheetId: 'sheet', sheetVersion: 1, asOf: today, engineVersion: '1.0.0' });
    expect(outcome.inputHash).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('the hash of the input', () => {
  const hash = (more: Partial<NeedScoringInput> = {}, people: readonly ScoringPerson[] = [best, none]): string => rank(people, more).inputHash;

  it('should change with anything that the scores depend on', () => {
    const variants = [
      hash(),
      hash({ asOf: '2026-03-02' }),
      hash({ need: { ...need, version: 2 } }),
      hash({ need: { ...need, mode: 'VIRTUAL' } }),
      hash({ sheet: aSheet({ weights: { skills: 2, availability: 1 } }) }),
      hash({ gates: new Map([['none', [{ rule: 'consent_missing' }]]]) }),
      hash({}, [best]),
      hash({}, [best, { ...none, version: 2 }]),
      hash({}, [best, { ...none, relocation: true }]),
    ];
    expect(new Set(variants).size).toBe(variants.length);
  });

  it('should not change with what the need may not see', () => {
    const preferences = { countries: ['NG'], modes: [], minimumSalaryMonthEur: 4000 };
    expect(hash({}, [best, { ...none, preferences }])).toBe(hash());
    const sheet = aSheet({ view: 'person' });
    expect(hash({ sheet }, [best, { ...none, preferences }])).not.toBe(hash({ sheet }));
  });
});

describe('input that is wrong', () => {
  it('should be answered with every problem at once, and no score', () => {
    const outcome = scoreNeed({
      need: aNeed({
        requirements: [skill('basket weaving', 5), { ...skill('python'), importance: 0 }],
        startDate: '2026-05-01',
        endDate: '2026-04-01',
      }),
      people: [
        aPerson({ id: 'p', skills: [{ skill: 'S1', level: 9 }], experienceMonths: -1 }),
        aPerson({ id: 'p', occupations: [{ occupation: 'x', months: 1.5 }] }),
      ],
      sheet: aSheet({ weights: { skills: -1 }, parameters: { ...aSheet().parameters, impliedShare: 20_000 } }),
      graph: smallGraph,
      asOf: 'tomorrow',
    });
    expect(outcome.ok).toBe(false);
    const problems = outcome.ok || outcome.error.kind !== 'invalid_input' ? [] : outcome.error.problems.map(({ field, rule }) => `${field} ${rule}`);
    expect(problems.sort()).toEqual([
      'asOf invalid_date',
      'need.endDate ends_before_it_begins',
      'need.requirements.0.level level_from_1_to_4',
      'need.requirements.0.skill unknown_skill',
      'need.requirements.1.importance importance_from_1_to_5',
      'people.0.experienceMonths months_out_of_range',
      'people.0.skills.0.level level_from_1_to_4',
      'people.0.skills.0.skill unknown_skill',
      'people.1.id repeated_id',
      'people.1.occupations.0.months months_out_of_range',
      'people.1.occupations.0.occupation unknown_occupation',
      'sheet.parameters.impliedShare share_from_0_to_10000',
      'sheet.weights.skills weight_from_0_to_10000',
    ]);
  });

  it('should say when a need gives nothing to score by', () => {
    const outcome = scoreNeed({ need: aNeed(), people: [best], sheet: aSheet(), graph: smallGraph, asOf: today });
    expect(outcome).toMatchObject({ ok: false, error: { problems: [{ field: 'need', rule: 'nothing_to_score' }] } });
  });
});
