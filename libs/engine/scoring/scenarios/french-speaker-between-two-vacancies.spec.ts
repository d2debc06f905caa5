import { skill, skills } from '../examples.fixture.js';
import { asksLanguage, candidateSees, speaks } from './views.fixture.js';

describe('MATCH, view of the person. Given a developer in Dakar who speaks French, and two vacancies for Python', () => {
  const person = { skills: skills(['python']), languages: [speaks('fr', 'C2')] };

  it('when one asks for French (Brussels) and the other for English (Utrecht), then the first is whole and the second lacks a quarter', () => {
    // Skills 27 and languages 9 of 36.
    expect(candidateSees({ requirements: [skill('python'), asksLanguage('fr', 'B2')] }, person).score).toBe(100_000_000);
    expect(candidateSees({ requirements: [skill('python'), asksLanguage('en', 'B2')] }, person).score).toBe(75_000_000);
  });
});
