import fc from 'fast-check';
import { digestOf } from './digest.js';
import { fixedLog2 } from './fixed-log.js';
import { buildGraph } from './graph.js';
import type { ConceptTables } from './tables.js';

const tables: ConceptTables = {
  skills: ['a', 'b', 'c', 'd', 'e'].map((uri) => ({ uri })),
  groups: [{ id: 'top' }],
  broader: [
    { child: 'a', parent: 'top' },
    { child: 'b', parent: 'a' },
    { child: 'c', parent: 'b' },
    { child: 'c', parent: 'a' },
    { child: 'd', parent: 'a' },
  ],
  relations: [{ skill: 'e', related: 'c' }],
  occupations: [
    { uri: 'cook', isco: '5120', parent: '5120', labels: { en: 'cook', fr: 'cuisinier', nl: 'kok' }, alts: { en: [], fr: [], nl: [] } },
    { uri: 'fish cook', isco: '5120', parent: 'cook' },
    {
      uri: 'grill cook',
      isco: '5120',
      parent: '5120',
      labels: { en: 'grill cook', fr: 'grillardin', nl: 'grillkok' },
      alts: { en: ['grill cooks'], fr: [], nl: [] },
    },
    { uri: 'clerk', isco: '4110', parent: '4110' },
  ],
  occupationSkills: [
    { occupation: 'cook', skill: 'c', essential: true },
    { occupation: 'cook', skill: 'd', essential: false },
    { occupation: 'fish cook', skill: 'd', essential: true },
    { occupation: 'clerk', skill: 'e', essential: true },
  ],
};

function built(rows: ConceptTables = tables) {
  const graph = buildGraph(rows);
  if (!graph.ok) throw new Error(JSON.stringify(graph.error));
  return graph.value;
}

const problemsOf = (rows: Partial<ConceptTables>): string[] => {
  const graph = buildGraph({ ...tables, ...rows });
  return graph.ok ? [] : graph.error.problems.map(({ field, rule }) => `${field} ${rule}`);
};

describe('the graph of ESCO', () => {
  const { skills, occupations } = built();
  const at = (id: string): number => skills.indexOf(id) ?? -1;
  const job = (id: string): number => occupations.indexOf(id) ?? -1;
  const ids = (list: readonly number[]): string[] => list.map((index) => skills.ids[index] ?? '');

  it('should know how two skills stand to each other', () => {
    expect(skills.relation(at('c'), at('c'))).toBe('same');
    expect(skills.relation(at('c'), at('a'))).toBe('narrower');
    expect(skills.relation(at('a'), at('c'))).toBe('broader');
    expect([skills.relation(at('e'), at('c')), skills.relation(at('c'), at('e'))]).toEqual(['related', 'related']);
    expect(skills.relation(at('b'), at('d'))).toBe('none');
  });

  it('should take the shortest way', () => {
    expect(ids(skills.path(at('c'), at('a')))).toEqual(['c', 'a']);
    expect(ids(skills.path(at('a'), at('b')))).toEqual(['a', 'b']);
    expect(ids(skills.path(at('b'), at('d')))).toEqual([]);
  });

  it('should find less information the more lies below', () => {
    const content = ['a', 'b', 'c'].map((id) => skills.informationContent[at(id)] ?? 0);
    expect(content[2]).toBe(10_000);
    expect(content).toEqual([...content].sort((x, y) => x - y));
    expect(skills.informationShare(at('a'), at('c'))).toBe(content[0]);
  });

  it('should not take a group for a skill', () => {
    expect(skills.indexOf('top')).toBeUndefined();
    expect(skills.indexOf('nothing')).toBeUndefined();
  });

  it('should put an occupation and those below it before all others', () => {
    const near = occupations.proximity(job('cook'));
    expect([near[job('cook')], near[job('fish cook')]]).toEqual([10_000, 10_000]);
    expect(near[job('grill cook')]).toBeGreaterThan(near[job('clerk')] ?? 0);
    expect(near[job('grill cook')]).toBeLessThan(10_000);
    expect(occupations.relation(job('fish cook'), job('cook'))).toBe('narrower');
    expect(occupations.relation(job('cook'), job('fish cook'))).toBe('near');
  });

  it('should be the same for rows in any order', () => {
    const shuffled = fc.record({
      skills: fc.shuffledSubarray([...tables.skills], { minLength: tables.skills.length }),
      groups: fc.constant(tables.groups),
      broader: fc.shuffledSubarray([...tables.broader], { minLength: tables.broader.length }),
      relations: fc.constant(tables.relations),
      occupations: fc.shuffledSubarray([...tables.occupations], { minLength: tables.occupations.length }),
      occupationSkills: fc.shuffledSubarray([...tables.occupationSkills], { minLength: tables.occupationSkills.length }),
    });
    const graph = built();
    fc.assert(
      fc.property(shuffled, (rows) => {
        const other = built(rows);
        expect(digestOf(other)).toBe(digestOf(graph));
        expect(other.occupations.proximity(job('cook'))).toEqual(graph.occupations.proximity(job('cook')));
      }),
    );
  });

  it('should have another digest for other tables', () => {
    expect(digestOf(built({ ...tables, relations: [] }))).not.toBe(digestOf(built()));
    expect(digestOf(built({ ...tables, skills: [...tables.skills, { uri: 'f' }] }))).not.toBe(digestOf(built()));
  });

  it('should name what is wrong with tables instead of building', () => {
    expect(problemsOf({ broader: [{ child: 'a', parent: 'nothing' }] })).toEqual(['broader.0 unknown_concept']);
    expect(problemsOf({ broader: [...tables.broader, { child: 'a', parent: 'c' }] })).toEqual(
      expect.arrayContaining(['broader.a above_itself', 'broader.c above_itself']),
    );
    expect(problemsOf({ skills: [...tables.skills, { uri: 'a' }] })).toEqual(['concepts repeated_id']);
    expect(problemsOf({ relations: [{ skill: 'a', related: 'top' }] })).toEqual(['relations.0 unknown_concept']);
  });
});

describe('fixedLog2', () => {
  it('should be exact for powers of two and within a step of the logarithm elsewhere', () => {
    expect([1, 2, 1024].map((value) => fixedLog2(value) / 2 ** 20)).toEqual([0, 1, 10]);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (value) => {
        const exact = Math.log2(value) * 2 ** 20;
        expect(Math.abs(fixedLog2(value) - exact)).toBeLessThanOrEqual(1.001);
      }),
    );
  });

  it('should never fall', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 100_000 }), (value) => expect(fixedLog2(value + 1)).toBeGreaterThanOrEqual(fixedLog2(value))));
  });
});
