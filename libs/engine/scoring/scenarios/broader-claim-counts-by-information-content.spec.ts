import { skillReasonOf } from '../examples.fixture.js';
import { asks, can, esco } from './esco.fixture.js';
import { employerSees } from './views.fixture.js';

describe('MATCH, view of the need. Given a web agency in Rotterdam that asks for JavaScript', () => {
  const credit = (claim: string): number =>
    skillReasonOf(employerSees({ requirements: [asks('JavaScript')] }, { skills: can([claim]) }, esco), 'JavaScript').credit;

  it('when a candidate states web programming, one step broader, then eight tenths of what that concept says count', () => {
    // 7 skills lie below it: 1 − ln 8 ÷ ln 14,579 = 0.7831. JavaScript has nothing below it and says 1. 0.8 × 0.7831 = 0.6264.
    expect(credit('web programming')).toBe(6264);
  });

  it('when she states computer programming, which is broader still, then less counts', () => {
    // 39 skills lie below it: 1 − ln 40 ÷ ln 14,579 = 0.6152. 0.8 × 0.6152 = 0.4921.
    expect(credit('computer programming')).toBe(4921);
  });

  it('then the claim meets the requirement partly, and the way runs down from the claim', () => {
    const result = employerSees({ requirements: [asks('JavaScript')] }, { skills: can(['web programming']) }, esco);
    expect(skillReasonOf(result, 'JavaScript')).toMatchObject({ relation: 'broader', fulfilment: 'partly' });
    expect(result.score).toBe(62_640_000);
  });
});
