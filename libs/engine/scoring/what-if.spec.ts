import fc from 'fast-check';
import { aNeed, aPerson, aSheet, skill, skills, smallGraph, today } from './examples.fixture.js';
import { matchOf } from './laws.fixture.js';
import type { ScoringNeed } from './need.js';
import type { ScoringPerson } from './person.js';
import { pairs } from './random.fixture.js';
import { counterfactuals } from './what-if.js';
import type { Counterfactual } from './what-if.js';

const sheet = aSheet({ weights: { skills: 60, languages: 20, availability: 20 } });

function whatIf(need: Partial<ScoringNeed>, person: Partial<ScoringPerson>, others?: readonly number[]): Counterfactual[] {
  const found = counterfactuals({ need: aNeed(need), person: aPerson(person), sheet, graph: smallGraph, asOf: today, others });
  if (!found.ok) throw new Error(JSON.stringify(found.error));
  return found.value;
}

describe('what would help', () => {
  const english = { language: 'en', listening: 'B1', reading: 'B1', speaking: 'A2', writing: 'A2' } as const;
  const need: Partial<ScoringNeed> = {
    mode: 'PHYSICAL',
    startDate: '2026-04-01',
    endDate: '2026-06-30',
    hoursPerWeek: 32,
    requirements: [
      skill('python', 3, 5),
      skill('nursing', 2, 1),
      { id: 'english', kind: 'language', language: 'en', speaking: 'B2', writing: 'B2', essential: true, importance: 3 },
    ],
  };

  it('should name the missing skill that gains most at the asked level, one language step, and being free', () => {
    const found = whatIf(need, { languages: [english] });
    expect(found.map(({ change }) => change)).toEqual([
      { kind: 'skill', criterion: 'skills', requirementId: 'python', skill: 'python', level: 3 },
      { kind: 'availability', criterion: 'availability', from: '2026-04-01', to: '2026-06-30' },
      { kind: 'language', criterion: 'languages', requirementId: 'english', language: 'en' },
    ]);
    // Five of six parts of the skills' 6,000; all of availability's 2,000; one step of three of the languages' 2,000.
    expect(found.map(({ gain }) => gain)).toEqual([50_000_000, 20_000_000, 6_666_000]);
  });

  it('should say what the criterion would contribute, and the rank among the scores it is given', () => {
    const [first] = whatIf(need, {}, [90_000_000, 50_000_001, 50_000_000, 10]);
    expect(first).toMatchObject({ score: 50_000_000, contribution: 50_000_000, rank: 3 });
    expect(whatIf(need, {})[0]?.rank).toBeNull();
  });

  it('should raise a stated skill to the asked level', () => {
    const [first] = whatIf({ requirements: [skill('python', 4)] }, { skills: skills(['python'], 2) });
    expect(first).toMatchObject({ change: { kind: 'skill', skill: 'python', level: 4 }, score: 100_000_000, gain: 50_000_000 });
  });

  it('should have nothing to say when all is met, nor of words that are not linked to a skill', () => {
    expect(whatIf({ requirements: [skill('python', 2)] }, { skills: skills(['python'], 2) })).toEqual([]);
    expect(whatIf({ requirements: [{ id: 'x', kind: 'skill', skill: null, essential: true, importance: 3 }] }, {})).toEqual([]);
  });

  it('should refuse what cannot be scored', () => {
    const input = { need: aNeed({ requirements: [skill('python')] }), sheet, graph: smallGraph, asOf: today };
    expect(counterfactuals({ ...input, person: aPerson({ skills: skills(['juggling']) }) })).toMatchObject({ ok: false });
    expect(counterfactuals({ ...input, asOf: 'today', person: aPerson() })).toMatchObject({ ok: false });
  });

  it('should never lower a score, and never name more than three', () => {
    fc.assert(
      fc.property(pairs, (pair) => {
        const { world, need: any, person, sheet: weights } = pair;
        const found = counterfactuals({ need: any, person, sheet: weights, graph: world.graph, asOf: today });
        if (!found.ok) throw new Error(JSON.stringify(found.error));
        expect(found.value.length).toBeLessThanOrEqual(3);
        const before = matchOf(pair).score;
        for (const { score, gain } of found.value) {
          expect(gain).toBeGreaterThan(0);
          expect(score).toBe(before + gain);
        }
      }),
      { numRuns: 200 },
    );
  });
});
