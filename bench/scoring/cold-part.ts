import type { GateFailure } from '#engine/scoring';
import { layOutGates, PeopleIntake, scoreMany } from '#engine/scoring';
import { buildGraph } from '#engine/concepts';
import { factsForMatching, onDay } from '#people';
import { makeDataSource } from '#platform/db';
import { graphTables } from '#taxonomy';
import type { EntityManager } from 'typeorm';
import { defaultAsOf } from '../../tools/generate/index.js';
import { readEsco } from '../read.js';
import { Crowd } from './crowd.js';
import { readyNeed } from './engine-part.js';
import { listed, type Setup } from './parts.js';
import { resident } from './timing.js';

/** From a process that knows nothing to the first list. */
export interface ColdFigures {
  readonly people: number;
  readonly graphSeconds: number;
  readonly peopleSeconds: number;
  readonly firstListSeconds: number;
  readonly residentMegabytes: number;
}

const atOnce = 2_000;

/** Reads ESCO and everyone from the database, makes them ready and ranks them for one need. */
export async function measureColdStart(setup: Setup, url: string): Promise<ColdFigures> {
  const source = await (await makeDataSource(url, { pool: 1, statementTimeoutMs: 600_000, name: 'bench' })).initialize();
  try {
    const began = performance.now();
    const graph = buildGraph((await graphTables(source.manager)).tables);
    if (!graph.ok) throw new Error(JSON.stringify(graph.error));
    const graphReady = performance.now();
    const gates = new Map<string, readonly GateFailure[]>();
    const intake = new PeopleIntake(graph.value);
    for (const programme of ['CD4D2', 'MATCH'] as const) {
      const ids = await idsOf(source.manager, programme);
      for (let from = 0; from < ids.length; from += atOnce) {
        for (const facts of await factsForMatching(source.manager, programme, ids.slice(from, from + atOnce))) {
          intake.add(onDay(facts, programme, defaultAsOf).person);
          const failures = [
            ...(facts.gate.profileActive ? [] : [{ rule: 'profile_active' }]),
            ...(facts.gate.consentMatching ? [] : [{ rule: 'consent_matching' }]),
          ];
          if (failures.length > 0) gates.set(facts.facts.id, failures);
        }
      }
    }
    const people = intake.done();
    if (!people.ok) throw new Error(JSON.stringify(people.error));
    const peopleReady = performance.now();
    const closed = layOutGates(people.value, gates);
    const [need] = new Crowd(readEsco().tables, setup.seed).needs(1);
    if (!need) throw new Error('There is no need.');
    const list = performance.now();
    for (const ranking of scoreMany([readyNeed(need, graph.value, defaultAsOf)], people.value, { gates: () => closed, top: listed }))
      ranking.reasons(0);
    return {
      people: people.value.size,
      graphSeconds: (graphReady - began) / 1000,
      peopleSeconds: (peopleReady - graphReady) / 1000,
      firstListSeconds: (performance.now() - list) / 1000,
      residentMegabytes: resident(),
    };
  } finally {
    await source.destroy();
  }
}

async function idsOf(manager: EntityManager, programme: string): Promise<string[]> {
  const rows = (await manager.query('select id from person where programmes @> array[$1]::text[] order by id', [programme])) as { id: string }[];
  return rows.map(({ id }) => id);
}
