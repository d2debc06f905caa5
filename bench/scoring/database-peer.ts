import type { ScoringPerson } from '#engine/scoring';
import pg from 'pg';
import { copyRows } from '../../tools/esco/copy.js';
import type { CoverageNeed } from './coverage.js';

/** Weighted coverage in SQL: join, group, window, with an index that covers the join. */
const best = (filter: string): string => `
  select need, person, score
    from (select need, person, score, row_number() over (partition by need order by score desc, person) as place
            from (select asked.need, claim.person, sum(asked.weight * ((10000 * least(claim.level, asked.level)) / asked.level)) as score
                    from asked join claim using (skill) ${filter} group by asked.need, claim.person) sums) places
   where place <= `;

/** Tables of claims and asked skills in a database of their own. */
export class DatabasePeer {
  private constructor(
    private readonly client: pg.Client,
    private readonly needs: ReadonlyMap<string, number>,
  ) {}

  static async fill(url: string, people: Iterable<ScoringPerson>, needs: readonly CoverageNeed[]): Promise<DatabasePeer> {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query('drop table if exists claim, asked');
    await client.query('create table claim (person int not null, skill int not null, level int not null)');
    await client.query('create table asked (need int not null, skill int not null, level int not null, weight int not null)');
    // Ids as small numbers, which is what serves the database best.
    const [skillNumbers, needNumbers] = [new Map<string, number>(), new Map(needs.map(({ id }, place) => [id, place]))];
    const numberOf = (skill: string): string => {
      const known = skillNumbers.get(skill) ?? skillNumbers.size;
      skillNumbers.set(skill, known);
      return String(known);
    };
    let rows: string[][] = [];
    let place = 0;
    for (const { skills } of people) {
      for (const { skill, level } of skills) rows.push([String(place), numberOf(skill), String(level)]);
      place += 1;
      if (rows.length > 100_000) {
        await copyRows(client, 'claim', ['person', 'skill', 'level'], rows);
        rows = [];
      }
    }
    await copyRows(client, 'claim', ['person', 'skill', 'level'], rows);
    await copyRows(
      client,
      'asked',
      ['need', 'skill', 'level', 'weight'],
      needs.flatMap(({ id, skills }) =>
        skills.map(({ skill, level, weight }) => [String(needNumbers.get(id)), numberOf(skill), String(level), String(weight)]),
      ),
    );
    await client.query('create index claim_covering on claim (skill) include (person, level)');
    await client.query('vacuum analyze claim');
    await client.query('vacuum analyze asked');
    await client.query("set max_parallel_workers_per_gather = 2; set work_mem = '256MB'; set jit = off");
    return new DatabasePeer(client, needNumbers);
  }

  /** Ranks everybody for these needs and keeps the best; milliseconds, without carrying the rows to the client. */
  async rank(needs: readonly string[], top: number): Promise<number> {
    const began = performance.now();
    await this.client.query(`select count(*), sum(score) from (${best('where asked.need = any ($1)')} ${top}) kept`, [
      needs.map((id) => this.needs.get(id)),
    ]);
    return performance.now() - began;
  }

  /** The scores of one need's best, in their order. */
  async scores(need: string, top: number): Promise<number[]> {
    const { rows } = await this.client.query<{ score: string }>(`${best('where asked.need = $1')} ${top} order by score desc`, [
      this.needs.get(need),
    ]);
    return rows.map(({ score }) => Number(score));
  }

  async version(): Promise<string> {
    return (await this.client.query<{ server_version: string }>('show server_version')).rows[0]?.server_version ?? '';
  }

  close(): Promise<void> {
    return this.client.end();
  }
}
