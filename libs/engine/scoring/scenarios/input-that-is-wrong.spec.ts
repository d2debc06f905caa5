import { aNeed, aPerson, aSheet, skill, smallGraph, today } from '../examples.fixture.js';
import { scoreNeed } from '../score-need.js';
import type { NeedScoringInput } from '../score-need.js';

describe('MATCH, view of the need. Given a run whose input is wrong', () => {
  const problemsOf = (input: Partial<NeedScoringInput>): string[] => {
    const outcome = scoreNeed({ need: aNeed(), people: [], sheet: aSheet(), graph: smallGraph, asOf: today, ...input });
    return outcome.ok || outcome.error.kind !== 'invalid_input' ? [] : outcome.error.problems.map(({ field, rule }) => `${field} ${rule}`).sort();
  };

  it('when need, people, sheet and day are all wrong, then no score is made, and every problem is named at once', () => {
    expect(
      problemsOf({
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
        asOf: 'tomorrow',
      }),
    ).toEqual([
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

  it('when a need gives nothing to score by, then that is the problem', () => {
    expect(problemsOf({ people: [aPerson()] })).toEqual(['need nothing_to_score']);
  });
});
