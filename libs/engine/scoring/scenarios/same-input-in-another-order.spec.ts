import { aPerson, peopleOf, skill, skills } from '../examples.fixture.js';
import { ranked } from './ranking.fixture.js';

describe('MATCH, view of the need. Given one run that is made twice with everything in another order', () => {
  const window = { from: '2026-01-01', to: null, modes: ['VIRTUAL', 'PHYSICAL'] as const, hoursPerWeek: 20 };
  const amina = aPerson({ id: 'amina', skills: [...skills(['python'], 2), ...skills(['java', 'databases'])], availability: [window] });
  const again = {
    ...amina,
    skills: [...amina.skills, ...amina.skills].reverse(),
    availability: [{ ...window, modes: ['PHYSICAL', 'VIRTUAL'] as const }],
  };
  const brima = aPerson({ id: 'brima', skills: skills(['computing']) });

  it('when people, requirements, skills and repeats come in another order, then list, reasons and hash are the same to the last bit', () => {
    const one = ranked([amina, brima], { requirements: [skill('python', 4), skill('databases'), skill('programming')] });
    const other = ranked([brima, again], { requirements: [skill('programming'), skill('databases'), skill('python', 4)] });
    expect(other).toEqual(one);
    expect(one.inputHash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('when the people were made ready beforehand, then the same list comes out', () => {
    expect(ranked(peopleOf([amina, brima]).value)).toEqual(ranked([brima, amina]));
  });
});
