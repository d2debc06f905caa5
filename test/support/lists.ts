import { scoreNeed } from '#engine/scoring';
import { currentRun, matchPage, type MatchRow, type Run } from '#matching';
import { needForScoring } from '#needs';
import { peopleForMatching } from '#people';
import type { Db } from '#platform/db';
import { systemActor } from '#platform/policy';
import { currentSheet } from '#programmes';
import pg from 'pg';
import { GraphStore } from '../../libs/matching/scoring/graph-store.js';
import type { TestDatabase } from './database.js';
import { until } from './processes.js';

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

  /**
   * Holds every run between its computing and its end, so that something can happen in the middle; the answer lets them go on.
   * A run asks what is kept already, and this locks it away.
   */
  async hold(): Promise<() => Promise<void>> {
    const client = new pg.Client({ connectionString: this.database.ownerUrl });
    await client.connect();
    await client.query('begin');
    await client.query('lock table scoring_batch in access exclusive mode');
    return async () => {
      await client.query('rollback');
      await client.end();
    };
  }

  /** Waits until a held run of the need shows how far it is. */
  async held(needId: string, except = ''): Promise<string> {
    const [row] = await until('the middle of a run', async () => {
      const rows = await this.rows<{ id: string }>(
        `select id from scoring_run where need_id = $1 and state = 'RUNNING' and progress_total > 0 and id::text <> $2`,
        needId,
        except,
      );
      return rows.length > 0 ? rows : null;
    });
    return row?.id ?? '';
  }
}
