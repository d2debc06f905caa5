import fc from 'fast-check';
import { assign, unassigned } from './assignment.js';
import type { Edge } from './assignment.js';

/** Every assignment there is, by trying: the total first, then the places in each row's list. */
function byTrying(rows: number, edges: readonly Edge[]): { total: number; columns: number[] } {
  let best = { total: -1, columns: [] as number[], places: [] as number[] };
  const walk = (row: number, used: ReadonlySet<number>, total: number, columns: number[], places: number[]): void => {
    if (row === rows) {
      const better = total > best.total || (total === best.total && before(places, best.places));
      if (better) best = { total, columns, places };
      return;
    }
    for (const edge of edges.filter((item) => item.row === row && !used.has(item.column))) {
      walk(row + 1, new Set([...used, edge.column]), total + edge.weight, [...columns, edge.column], [...places, edge.order]);
    }
    walk(row + 1, used, total, [...columns, unassigned], [...places, Number.MAX_SAFE_INTEGER]);
  };
  walk(0, new Set(), 0, [], []);
  return best;
}

const before = (one: readonly number[], other: readonly number[]): boolean => {
  const index = one.findIndex((place, at) => place !== other[at]);
  return index >= 0 && (one[index] ?? 0) < (other[index] ?? 0);
};

const total = (columns: Int32Array, edges: readonly Edge[]): number =>
  columns.reduce((sum, column, row) => sum + (edges.find((edge) => edge.row === row && edge.column === column)?.weight ?? 0), 0);

/** Few weights, so that ties are common; orders drawn anew for each row. */
const problems = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }), fc.integer({ min: 0, max: 3 }))
  .chain(([rows, columns, top]) =>
    fc.record({
      rows: fc.constant(rows),
      columns: fc.constant(columns),
      edges: fc
        .array(fc.record({ row: fc.nat(rows - 1), column: fc.nat(columns - 1), weight: fc.nat(top) }), { maxLength: rows * columns })
        .chain((drawn) => {
          const distinct = [...new Map(drawn.map((edge) => [`${edge.row}:${edge.column}`, edge])).values()];
          return fc.shuffledSubarray(distinct, { minLength: distinct.length }).map((list) => list.map((edge, order) => ({ ...edge, order })));
        }),
    }),
  );

describe('the joint assignment', () => {
  it('should give a claim to the requirement where it counts most, even when that leaves the nearer one without', () => {
    const edges = [
      { row: 0, column: 0, weight: 10, order: 0 },
      { row: 1, column: 0, weight: 30, order: 0 },
    ];
    expect([...assign(2, 1, edges)]).toEqual([unassigned, 0]);
  });

  it('should move one claim aside when both requirements can then be met', () => {
    const edges = [
      { row: 0, column: 0, weight: 9, order: 0 },
      { row: 0, column: 1, weight: 8, order: 1 },
      { row: 1, column: 0, weight: 9, order: 0 },
    ];
    expect([...assign(2, 2, edges)]).toEqual([1, 0]);
  });

  it('should find the optimum of every small case, and among equals the lexicographically smallest', () => {
    fc.assert(
      fc.property(problems, ({ rows, columns, edges }) => {
        const found = assign(rows, columns, edges);
        const right = byTrying(rows, edges);
        expect(total(found, edges)).toBe(right.total);
        expect([...found]).toEqual(right.columns);
      }),
      { numRuns: 3000 },
    );
  });

  it('should not depend on the order in which the edges are listed', () => {
    fc.assert(
      fc.property(problems, ({ rows, columns, edges }) => {
        expect(assign(rows, columns, [...edges].reverse())).toEqual(assign(rows, columns, edges));
      }),
    );
  });
});
