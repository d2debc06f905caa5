import { aNeed, aPerson, aSheet, skill, skills, smallGraph, today } from '../examples.fixture.js';
import { rankHolds } from '../holds.js';

describe('CD4D2, view of the need. Given a sheet of skills 50 and country 50, an expert with the skill and another who knows half the country', () => {
  const people = [
    aPerson({ id: 'skilled', skills: skills(['python']) }),
    aPerson({ id: 'local', skills: skills(['python'], 2), countries: [{ country: 'NG', months: 12 }] }),
  ];
  const input = {
    need: aNeed({ country: 'NG', requirements: [skill('python', 4)] }),
    sheet: aSheet({ weights: { skills: 50, country: 50 } }),
    graph: smallGraph,
    asOf: today,
    people,
  };

  it('then they are level at the even weight, and her rank 1 holds from there up to skills alone', () => {
    // With w on skills the skilled one has w, and the local one w ÷ 2 + (1 − w) ÷ 2, which is one half at every w.
    expect(rankHolds({ ...input, personId: 'skilled' })).toEqual({
      ok: true,
      value: [
        { criterion: 'skills', weight: 5000, from: 5000, to: 10_000 },
        { criterion: 'country', weight: 5000, from: 0, to: 5000 },
      ],
    });
  });

  it('when the sheet stands at 70 to 30, then her lead holds down to the even weight and no further', () => {
    expect(rankHolds({ ...input, sheet: aSheet({ weights: { skills: 70, country: 30 } }), personId: 'skilled' })).toMatchObject({
      value: [
        { criterion: 'skills', weight: 7000, from: 5000, to: 10_000 },
        { criterion: 'country', weight: 3000, from: 0, to: 5000 },
      ],
    });
  });
});
