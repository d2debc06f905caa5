import { skill, skills } from '../examples.fixture.js';
import { expertSees } from './views.fixture.js';

describe('CD4D2, view of the person. Given a Somali nurse in Tilburg, three years in the work, who states nursing', () => {
  const nurse = { skills: skills(['nursing']), occupations: [{ occupation: 'nurse', months: 36 }] };
  const job = { id: 'occupation', kind: 'occupation', occupation: 'nurse', essential: true, importance: 3 } as const;
  const score = (requirements: Parameters<typeof expertSees>[0]['requirements']): number => expertSees({ requirements }, nurse).score;

  it('then a nurse for a clinic comes first, with all she has', () => {
    expect(score([job, skill('nursing')])).toBe(100_000_000);
  });

  it('then nursing and wound care come second: wound care is essential to nurses, so her years give half of it', () => {
    expect(score([skill('nursing'), skill('wound care')])).toBe(75_000_000);
  });

  it('then a developer for a ministry comes last, with nothing', () => {
    expect(score([skill('python')])).toBe(0);
  });
});
