import fc from 'fast-check';
import { today } from './examples.fixture.js';
import type { Requirement } from './need.js';
import { claims, requirements } from './random.fixture.js';
import type { Pair, World } from './random.fixture.js';
import type { MatchResult } from './result.js';
import { scoreNeed, scorePair } from './score-need.js';

/** The match of a pair. */
export function matchOf({ world, need, person, sheet }: Pair): MatchResult {
  const result = scorePair({ need, person, sheet, graph: world.graph, asOf: today });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const hashOf = ({ world, need, person, sheet }: Pair): string => {
  const result = scoreNeed({ need, people: [person], sheet, graph: world.graph, asOf: today });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value.inputHash;
};

/** A skill that ties with no requirement: not the same, an ancestor, a descendant or related. */
const isUnrelated = ({ graph }: World, asked: readonly Requirement[], skill: string): boolean =>
  asked.every((requirement) => {
    if (requirement.kind !== 'skill' || requirement.skill === null) return true;
    const [one, other] = [graph.skills.indexOf(skill) ?? -1, graph.skills.indexOf(requirement.skill) ?? -1];
    const { ancestors } = graph.skills.hierarchy;
    return one !== other && !ancestors.has(one, other) && !ancestors.has(other, one) && !graph.skills.related.has(one, other);
  });

const shuffled = <T>(list: readonly T[]): fc.Arbitrary<T[]> => fc.shuffledSubarray([...list], { minLength: list.length });
const withRepeats = <T>(list: readonly T[]): fc.Arbitrary<T[]> => fc.subarray([...list]).chain((again) => shuffled([...list, ...again]));
const credits = (result: MatchResult): unknown => [
  result.requirements.map(({ requirementId, credit, weight }) => ({ requirementId, credit, weight })),
  result.fields,
];

/** The laws of the design, for any source of pairs: random graphs, or ESCO. */
export function describeLaws(pairs: fc.Arbitrary<Pair>, numRuns: number): void {
  const check = <T>(arbitrary: fc.Arbitrary<T>, law: (value: T) => void): void => fc.assert(fc.property(arbitrary, law), { numRuns });

  it('should make the contributions sum to the score, and the weights to 10,000', () => {
    check(pairs, (pair) => {
      const result = matchOf(pair);
      const parts = [...result.requirements, ...result.fields];
      const sum = (list: readonly number[]): number => list.reduce((all, item) => all + item, 0);
      expect(sum(parts.map(({ contribution }) => contribution))).toBe(result.score);
      expect(sum(result.criteria.map(({ contribution }) => contribution))).toBe(result.score);
      expect(sum(parts.map(({ weight }) => weight))).toBe(10_000);
      for (const { weight, credit, contribution } of parts) expect(contribution).toBe(weight * credit);
      expect(result.score).toBeLessThanOrEqual(100_000_000);
    });
  });

  it('should give the same score in the list as alone', () => {
    check(pairs, (pair) => {
      const { world, need, person, sheet } = pair;
      const outcome = scoreNeed({ need, people: [person], sheet, graph: world.graph, asOf: today });
      expect(outcome).toMatchObject({ ok: true, value: { ranked: [{ ...matchOf(pair), rank: 1, tied: false }] } });
    });
  });

  it('should never lower a score for one more skill', () => {
    const more = pairs.chain((pair) => fc.tuple(fc.constant(pair), claims(pair.world)));
    check(more, ([pair, claim]) => {
      const after = matchOf({ ...pair, person: { ...pair.person, skills: [...pair.person.skills, claim] } });
      expect(after.score).toBeGreaterThanOrEqual(matchOf(pair).score);
    });
  });

  it('should never lower a score for a higher level', () => {
    const higher = pairs
      .filter(({ person }) => person.skills.length > 0)
      .chain((pair) => fc.tuple(fc.constant(pair), fc.nat(pair.person.skills.length - 1)));
    check(higher, ([pair, place]) => {
      const skills = pair.person.skills.map((claim, index) => (index === place ? { ...claim, level: Math.min(4, claim.level + 1) } : claim));
      expect(matchOf({ ...pair, person: { ...pair.person, skills } }).score).toBeGreaterThanOrEqual(matchOf(pair).score);
    });
  });

  it('should change nothing for unrelated skills', () => {
    const added = pairs.chain((pair) => fc.tuple(fc.constant(pair), fc.array(claims(pair.world), { maxLength: 6 })));
    check(added, ([pair, drawn]) => {
      const unrelated = drawn.filter(({ skill }) => isUnrelated(pair.world, pair.need.requirements, skill));
      const after = matchOf({ ...pair, person: { ...pair.person, skills: [...unrelated, ...pair.person.skills] } });
      const before = matchOf(pair);
      expect(after.score).toBe(before.score);
      expect(credits(after)).toEqual(credits(before));
    });
  });

  it('should not look at order or repeats, neither in score nor explanation nor hash', () => {
    const mixed = pairs.chain((pair) =>
      fc.record({
        before: fc.constant(pair),
        after: fc
          .record({
            skills: withRepeats(pair.person.skills),
            occupations: withRepeats(pair.person.occupations),
            languages: withRepeats(pair.person.languages),
            education: withRepeats(pair.person.education),
            availability: withRepeats(pair.person.availability),
            countries: withRepeats(pair.person.countries),
            requirements: shuffled(pair.need.requirements),
          })
          .map(({ requirements: list, ...lists }) => ({ ...pair, person: { ...pair.person, ...lists }, need: { ...pair.need, requirements: list } })),
      }),
    );
    check(mixed, ({ before, after }) => {
      expect(matchOf(after)).toEqual(matchOf(before));
      expect(hashOf(after)).toBe(hashOf(before));
    });
  });

  it('should never raise a score for a requirement added unmet', () => {
    const asked = pairs.chain((pair) => fc.tuple(fc.constant(pair), requirements(pair.world), fc.constantFrom('added', ' first', '~last')));
    check(asked, ([pair, drawn, id]) => {
      const added = { ...drawn, id } as Requirement;
      const after = matchOf({ ...pair, need: { ...pair.need, requirements: [...pair.need.requirements, added] } });
      const reason = after.requirements.find(({ requirementId }) => requirementId === id);
      if (reason?.contribution === 0 && reason.credit === 0) expect(after.score).toBeLessThanOrEqual(matchOf(pair).score);
    });
  });

  it('should let each claim meet one requirement', () => {
    check(pairs, (pair) => {
      const reasons = matchOf(pair).requirements.flatMap((reason) =>
        reason.kind === 'skill' && reason.claim !== null && reason.repeats === undefined ? [reason.claim] : [],
      );
      expect(new Set(reasons).size).toBe(reasons.length);
    });
  });

  it('should lead from the claim to the requirement along ESCO', () => {
    check(pairs, (pair) => {
      const { skills } = pair.world.graph;
      for (const reason of matchOf(pair).requirements) {
        if (reason.kind !== 'skill' || reason.claim === null) continue;
        const asked = pair.need.requirements.find(({ id }) => id === reason.requirementId);
        expect(reason.path.at(0)).toBe(reason.claim);
        expect(asked?.kind === 'skill' && asked.skill).toBe(reason.path.at(-1));
        expect(skills.relation(skills.indexOf(reason.claim) ?? -1, skills.indexOf(reason.path.at(-1) ?? '') ?? -1)).toBe(reason.relation);
      }
    });
  });

  it('should credit a claim by how it stands to the requirement: same or narrower in full, broader or related in part, all else nothing', () => {
    check(pairs, (pair) => {
      const { skills } = pair.world.graph;
      const { broaderShare, relatedShare } = pair.sheet.parameters;
      for (const reason of matchOf(pair).requirements) {
        if (reason.kind !== 'skill') continue;
        const asked = pair.need.requirements.find(({ id }) => id === reason.requirementId);
        if (reason.claim === null || asked?.kind !== 'skill') {
          expect([reason.credit, reason.relation]).toEqual([0, 'none']);
          continue;
        }
        const levels = pair.person.skills.filter(({ skill }) => skill === reason.claim).map(({ level }) => level);
        const isLevelMet = Math.max(0, ...levels) >= (reason.askedLevel ?? 1);
        const most = { same: 10_000, narrower: 10_000, broader: broaderShare, related: relatedShare, none: 0 }[reason.relation];
        const content = skills.informationShare(skills.indexOf(reason.claim) ?? -1, skills.indexOf(asked.skill ?? '') ?? -1);
        const share = most === 10_000 ? most : Math.floor((most * content) / 10_000);
        expect(reason.credit).toBeLessThanOrEqual(share);
        if (isLevelMet) expect(reason.credit).toBe(share);
        expect(reason.fulfilment === 'met').toBe(reason.credit === 10_000);
      }
    });
  });

  it('should count words that are not linked to a concept as not met, never to the good of a score', () => {
    const unlinked = pairs
      .filter(({ need }) => need.requirements.length > 0)
      .chain((pair) => fc.tuple(fc.constant(pair), fc.nat(pair.need.requirements.length - 1)));
    check(unlinked, ([pair, place]) => {
      const words = pair.need.requirements.map((asked, index) => (index === place && asked.kind === 'skill' ? { ...asked, skill: null } : asked));
      for (const reason of matchOf({ ...pair, need: { ...pair.need, requirements: words } }).requirements) {
        if (reason.kind === 'skill' && reason.unresolved) expect([reason.fulfilment, reason.contribution]).toEqual(['missing', 0]);
      }
      const alone = words.filter((_, index) => index === place);
      if (alone[0]?.kind !== 'skill' || alone[0].skill !== null) return;
      const others = pair.need.requirements.filter((_, index) => index !== place);
      if (!others.some(({ kind }) => kind === 'skill')) return;
      expect(matchOf({ ...pair, need: { ...pair.need, requirements: words } }).score).toBeLessThanOrEqual(
        matchOf({ ...pair, need: { ...pair.need, requirements: others } }).score,
      );
    });
  });

  it('should count what is stated and what an occupation implies by the larger of the two, and the implied by a stated part at most', () => {
    const single = pairs.chain((pair) => fc.tuple(fc.constant(pair), fc.constantFrom(...pair.world.skills), fc.integer({ min: 1, max: 4 })));
    check(single, ([pair, skill, level]) => {
      const need = { ...pair.need, requirements: [{ id: 'skill', kind: 'skill' as const, skill, level, essential: true, importance: 3 }] };
      const credit = (person: Partial<Pair['person']>): number =>
        matchOf({ ...pair, need, person: { ...pair.person, ...person } }).requirements[0]?.credit ?? -1;
      const [stated, implied] = [credit({ occupations: [] }), credit({ skills: [] })];
      expect(credit({})).toBe(Math.max(stated, implied));
      expect(implied).toBeLessThanOrEqual(pair.sheet.parameters.impliedShare);
    });
  });

  it('should see no preference, no readiness and no salary in the view of the need', () => {
    check(pairs, (pair) => {
      const sheet = { ...pair.sheet, view: 'need' as const, weights: { ...pair.sheet.weights, preferences: 0, readiness: 0 } };
      const bare = {
        ...pair,
        sheet,
        person: { ...pair.person, preferences: undefined },
        need: { ...pair.need, readiness: null, salaryMonthEur: null },
      };
      expect(matchOf({ ...pair, sheet })).toEqual(matchOf(bare));
      expect(hashOf({ ...pair, sheet })).toBe(hashOf(bare));
    });
  });
}
