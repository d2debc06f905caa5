import { skill } from '../examples.fixture.js';
import { expertSees } from './views.fixture.js';

describe('CD4D2, view of the person. Given a need in Ghana with one skill, of a host that is half ready, and an expert who has filled in nothing', () => {
  it('then what the need offers counts for her, and what she has not stated does not', () => {
    const result = expertSees({ country: 'GH', requirements: [skill('nursing')], readiness: 5000 }, {});
    // 26, 5, 12 and 8 of 51 are 5,098, 980, 2,353 and 1,569.
    expect(result.criteria.map(({ criterion, weight, credit }) => [criterion, weight, credit])).toEqual([
      ['skills', 5098, 0],
      ['country', 980, 0],
      ['preferences', 2353, 10_000],
      ['readiness', 1569, 5000],
    ]);
    expect(result.score).toBe(31_375_000);
  });
});
