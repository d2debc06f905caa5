import { scoreNeed } from '#engine/scoring';
import { currentRun, matchPage, type MatchRow, type Run } from '#matching';
import { needForScoring } from '#needs';
import { peopleForMatching } from '#people';
import type { Db } from '#platform/db';
import { systemActor } from '#platform/policy';
import { currentSheet } from '#programmes';
import { GraphStore } from '../../libs/matching/scoring/graph-store.js';
import { asOwner } from './crowd.js';
import type { TestDatabase } from './database.js';

/** Person, score and rank: what a list says. */
export interface Place {
  readonly personId: string;
  readonly score: number;
  readonly rank: number;
}

const system = systemActor('spec.lists');
const place = ({ personId, score, rank }: Place): Place => ({ personId, score, rank });

/** Ranked lists as the service sees them. */
export class Lists {
  constructor(
    private readonly db: Db,
    private readonly database: TestDatabase,
  ) {}

  /** The run whose list is current. */
  current(needId: string): Promise<Run | null> {
    return this.db.read(system, (manager) => currentRun(manager, needId));
  }

  /** The whole list, page by page. */
  all(needId: string): Promise<MatchRow[]> {
    return this.db.read(system, async (manager) => {
      const rows: MatchRow[] = [];
      for (let after: string | undefined; ;) {
        const page = await matchPage(manager, needId, { proposedOnly: false, countries: null }, { first: 100, after });
        rows.push(...page.items.map(({ item }) => item));
        after = page.items.at(-1)?.cursor;
        if (!page.hasNext) return rows;
      }
    });
  }

  /** The list as places. */
  async places(needId: string): Promise<Place[]> {
    return (await this.all(needId)).map(place);
  }

  /** One person's row. */
  async rowOf(needId: string, personId: string): Promise<MatchRow | undefined> {
    return (await this.all(needId)).find((row) => row.personId === personId);
  }

  /** Rows of a statement about runs and matches. */
  rows<T>(sql: string, ...params: readonly unknown[]): Promise<T[]> {
    return this.db.read(system, (manager) => manager.query(sql, [...params]));
  }

  /** What the engine says of the same people, need, sheet and day, all at once. */
  async byEngine(run: Run): Promise<Place[]> {
    const { graph } = await new GraphStore(this.db).current();
    return this.db.read(system, async (manager) => {
      const asOf = run.asOf ?? '';
      const need = await needForScoring(manager, run.needId);
      const sheet = await currentSheet(manager, 'CD4D2', 'TERMS_OF_REFERENCE', 'need', asOf);
      const everyone = await peopleForMatching(manager, 'CD4D2', { asOf });
      const people = everyone.filter(({ gate }) => gate.consentMatching && gate.residenceCountry === 'NL').map(({ person }) => person);
      const outcome = need && sheet ? scoreNeed({ need, sheet, graph, asOf, people }) : null;
      if (!outcome?.ok) throw new Error('The engine refused.');
      return outcome.value.ranked.map(place);
    });
  }

  /** Makes every step of a run take a while, so that something can happen in its middle; 0 ends that. */
  slow(seconds: number): Promise<void> {
    return asOwner(this.database, async (client) => {
      await client.query(
        `create or replace function spec_slow() returns trigger language plpgsql as $$ begin perform pg_sleep(${seconds}); return null; end $$`,
      );
      await client.query(`drop trigger if exists spec_slow on scoring_run`);
      if (seconds > 0)
        await client.query(`create trigger spec_slow after update of progress_done on scoring_run for each statement execute function spec_slow()`);
    });
  }
}
