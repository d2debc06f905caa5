import { graphOf, match, skill, skills } from '../examples.fixture.js';

describe('CD4D2, view of the need. Given terms of reference with sixty equal requirements, the most there may be', () => {
  const names = Array.from({ length: 60 }, (_, index) => `skill ${String(index + 1).padStart(2, '0')}`);
  const graph = graphOf({
    skills: names.map((uri) => ({ uri })),
    groups: [],
    broader: [],
    relations: [],
    occupations: [],
    occupationSkills: [],
  });
  const requirements = names.map((name) => skill(name));
  const scoreOf = (held: readonly string[]): number => match({ requirements }, { skills: skills(held) }, {}, graph).score;

  it('then their weights are whole and sum to 10,000: forty of 167 and twenty of 166, the first of the list first', () => {
    const weights = match({ requirements }, {}, {}, graph).requirements.map(({ weight }) => weight);
    expect(weights).toEqual([...Array<number>(40).fill(167), ...Array<number>(20).fill(166)]);
  });

  it('when an expert has all sixty, then the score is the whole, to the unit', () => {
    expect(scoreOf(names)).toBe(100_000_000);
  });

  it('when an expert has the first thirty, then it is 30 × 167 × 10,000', () => {
    expect(scoreOf(names.slice(0, 30))).toBe(50_100_000);
  });

  it('when an expert has the last thirty, then it is (10 × 167 + 20 × 166) × 10,000', () => {
    expect(scoreOf(names.slice(30))).toBe(49_900_000);
  });
});
