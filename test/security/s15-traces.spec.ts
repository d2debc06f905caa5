import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import pg from 'pg';
import { record } from '../../tools/security/figures.js';
import { askAsOwner } from '../support/database.js';
import { until } from '../support/processes.js';
import { actsOf } from './support/acts.js';
import { Expected } from './support/expected.js';
import { LeakFinder } from './support/leaks.js';
import { readSchema } from './support/leaves.js';
import { Matrix, type MatrixStage } from './support/matrix.js';
import { rootsOf } from './support/roots.js';
import { openSecurityStage, type SecurityStage } from './support/stage.js';
import { tryActs } from './support/try-acts.js';

let stage: SecurityStage;
let finder: LeakFinder;
const count = { tables: 0, rows: 0, logCharacters: 0, inLogs: 0, outOfPlace: 0 };

beforeAll(async () => {
  stage = await openSecurityStage({ worker: true, env: { LOG_LEVEL: 'debug' } });
  finder = new LeakFinder(stage.world, new Expected());
  const roots = await rootsOf(stage.database, stage.world);
  const setting: MatrixStage = {
    schema: readSchema(),
    world: stage.world,
    expected: new Expected(),
    roots,
    caller: (viewer) => stage.caller(viewer),
    hear: () => undefined,
  };
  const matrix = new Matrix(setting);
  // A day's work: everyone reads, everyone tries to change; then some requests that fail.
  await matrix.askFields(['person', 'jsonResume', 'match', 'myMatches']);
  const few = stage.world.signIns.filter(({ key }) =>
    ['programme_officer_cd4d2', 'programme_officer_match', 'expert', 'host_member', 'donor'].includes(key),
  );
  await tryActs(matrix, { ...setting, world: { ...stage.world, signIns: few } }, actsOf(stage.database, stage.world));
  const name = stage.world.tokens.find(({ field }) => field === 'person.name')?.token ?? '';
  const officer = stage.caller('programme_officer_cd4d2');
  await officer.ask(`{ person(id: ${JSON.stringify(name)}) { nothing } }`);
  await officer.ask(`{ searchConcepts(kind: "skill", text: ${JSON.stringify(name)}) { matchedLabel } }`);
  await officer.post(`{"query": "${name}`);
  await officer.ask('mutation($input: UpdatePersonInput!) { updatePerson(input: $input) { __typename } }', {
    input: { idempotencyKey: name, id: name, version: 1, name: '\u0007', email: name },
  });
  await officer.get(`/nowhere/${name}?email=${name}`);
  const waiting = `select 1 from task where state in ('queued', 'running') and run_after <= now() and kind like 'matching.%' limit 1`;
  await until('the scores to be up to date', async () => (await askAsOwner(stage.database, waiting)).length === 0, 120_000);
}, 400_000);

afterAll(async () => {
  record('S15', count, count.rows > 0 && count.logCharacters > 0 && count.inLogs + count.outOfPlace === 0);
  await stage?.close();
});

/** What a score was reckoned from is kept with it, dates of work among it: declared as personal data, and read by the service alone. */
const records = new Set(['person_occupation.from_date in public.scoring_input.content', 'person_occupation.to_date in public.scoring_input.content']);

/** Values of people found in a text, as field names. */
const found = (text: string): string[] => [...new Set(finder.tokensIn(text).map(({ field }) => field))];

describe('S15, personal data outside its place', () => {
  it('is in no log: not the api’s, not the worker’s', () => {
    const logs = stage.api.output() + (stage.worker?.output() ?? '');
    count.logCharacters = logs.length;
    count.inLogs += found(logs).length;
    expect(found(logs)).toEqual([]);
    expect(logs.length).toBeGreaterThan(100);
  });

  it('is not in the database’s own log', async () => {
    const client = new pg.Client({ connectionString: stage.database.superuserUrl });
    await client.connect();
    try {
      // The server writes where its data lies, as the user who started it.
      const { rows } = await client.query<{ folder: string }>(`select current_setting('data_directory') as folder`);
      const log = readFileSync(join(dirname(rows[0]?.folder ?? ''), 'postgres.log'), 'utf8');
      count.logCharacters += log.length;
      count.inLogs += found(log).length;
      expect(found(log)).toEqual([]);
      expect(log.length).toBeGreaterThan(100);
    } finally {
      await client.end();
    }
  });

  it('is in the column that it belongs to and in no other: not in tasks, queue, audit, facts, keys or inputs of runs', async () => {
    const tables = await askAsOwner<{ schema: string; name: string }>(
      stage.database,
      `select table_schema as schema, table_name as name from information_schema.tables where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`,
    );
    const reference = new Set(['concept', 'concept_broader', 'skill_relation', 'occupation_skill', 'skill_group', 'isco_group']);
    const bad: string[] = [];
    const homes = new Set<string>();
    const client = new pg.Client({ connectionString: stage.database.superuserUrl });
    await client.connect();
    try {
      for (const { schema, name } of tables) {
        if (reference.has(name)) continue;
        count.tables += 1;
        const { rows } = await client.query<{ row: Record<string, unknown> }>(`select row_to_json(t) as row from "${schema}"."${name}" t`);
        count.rows += rows.length;
        for (const { row } of rows)
          for (const [column, value] of Object.entries(row))
            for (const { field } of finder.tokensIn(JSON.stringify(value))) {
              const home = field.split(' ')[0] === `${name}.${column}`;
              if (home) homes.add(`${name}.${column}`);
              else if (!records.has(`${field} in ${schema}.${name}.${column}`)) bad.push(`${field} in ${schema}.${name}.${column}`);
            }
      }
    } finally {
      await client.end();
    }
    count.outOfPlace = bad.length;
    expect([...new Set(bad)]).toEqual([]);
    // Every kind of value was there to be found.
    expect(homes.size).toBeGreaterThanOrEqual(13);
  }, 120_000);
});
