import { skill, skills } from '../examples.fixture.js';
import { expertSees, fieldOf, hostSees } from './views.fixture.js';

describe('CD4D2, view of the person. Given two hospitals that ask for the same, one with desk, counterpart and internet, the other with little of it', () => {
  const person = { skills: skills(['nursing']) };
  const need = (readiness: number) => ({ requirements: [skill('nursing')], readiness });

  it('when an expert compares them, then the readier one stands first', () => {
    // Skills 26 and readiness 8 of 34 are 7,647 and 2,353. A quarter ready is 2,353 × 2,500.
    expect(expertSees(need(10_000), person).score).toBe(100_000_000);
    expect(expertSees(need(2500), person).score).toBe(82_352_500);
    expect(fieldOf(expertSees(need(2500), person), 'readiness')).toMatchObject({ credit: 2500, fulfilment: 'partly' });
  });

  it('when the hospitals rank experts, then their own readiness changes nobody', () => {
    expect(hostSees(need(2500), person)).toEqual(hostSees(need(10_000), person));
  });
});
