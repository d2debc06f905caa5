import { linearProgramme, noPrices, pricesOf, provenBound, relax, type EventInstance } from '#engine/timetable';
import type { Highs } from 'highs';
import { createRequire } from 'node:module';

// Its types call the package CommonJS, and its ESM form has other exports than they say: only the CommonJS form is what they tell.
const load = createRequire(import.meta.url)('highs') as () => Promise<Highs>;

/**
 * A bound that no plan of the instance can pass. HiGHS finds the prices, the engine reckons the bound from them, so that nothing has
 * to be believed of the solver; without an optimum in the given seconds it is the better of what prices there are and none.
 */
export async function boundOf(instance: EventInstance, seconds: number): Promise<number> {
  const relaxation = relax(instance);
  const simple = provenBound(relaxation, noPrices(relaxation));
  const solver = await load();
  const { Rows } = solver.solve(linearProgramme(relaxation), { time_limit: seconds, output_flag: false });
  const duals = new Map<string, number>();
  for (const row of Rows) if ('Name' in row && 'Dual' in row) duals.set(row.Name, row.Dual);
  return Math.min(
    simple,
    provenBound(
      relaxation,
      pricesOf(relaxation, (row) => duals.get(row)),
    ),
  );
}
