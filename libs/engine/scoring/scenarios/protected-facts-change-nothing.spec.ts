import { aPerson, skills } from '../examples.fixture.js';
import type { ScoringPerson } from '../person.js';
import { ranked } from './ranking.fixture.js';

describe('MATCH, view of the need. Given two candidates who state the same skills and differ in name, sex, age, nationality, photo and religion', () => {
  const known = { skills: skills(['python', 'databases'], 3), experienceMonths: 40 };
  // The type has no room for these facts; here a careless caller hands them over all the same.
  const withFacts = (facts: Record<string, unknown>): ScoringPerson => ({ ...aPerson({ id: 'candidate', ...known }), ...facts });
  const aissatou = withFacts({ name: 'Aïssatou Diop', sex: 'female', birthDate: '2001-05-04', nationality: 'SN', photo: 'a.jpg', religion: 'islam' });
  const peter = withFacts({ name: 'Peter Okafor', sex: 'male', birthDate: '1971-11-30', nationality: 'NG', photo: 'b.jpg', religion: 'none' });

  it('when one stands in the place of the other, then score, reasons, rank and even the hash of the input stay the same', () => {
    expect(ranked([peter])).toEqual(ranked([aissatou]));
    expect(ranked([aissatou])).toEqual(ranked([aPerson({ id: 'candidate', ...known })]));
  });
});
