import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = ['scoring_input', 'scoring_batch', 'scoring_part'];

/**
 * What a scoring run was reckoned from, so that it can be reckoned again bit for bit. Only the service reads these tables:
 * they would otherwise be a list of who was excluded, which nobody is to have.
 */
export class ScoringRecords1790000000090 implements MigrationInterface {
  readonly name = 'ScoringRecords1790000000090';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table scoring_input (
      hash text not null, kind text not null, person_id uuid, content jsonb not null, created_at timestamptz not null default now(),
      constraint scoring_input_kind check (kind in ('person', 'need', 'sheet') and (kind = 'person') = (person_id is not null)),
      constraint scoring_input_pk primary key (hash),
      constraint scoring_input_person_fk foreign key (person_id) references person (id) on delete cascade)`);
    await runner.query(`create index scoring_input_person on scoring_input (person_id)`);
    await runner.query(`create table scoring_batch (
      hash text not null, inputs text array not null, created_at timestamptz not null default now(), constraint scoring_batch_pk primary key (hash))`);
    await runner.query(`create table scoring_part (
      run_id uuid not null, position int not null, batch text not null, failed jsonb not null default '{}', at timestamptz not null default now(),
      constraint scoring_part_pk primary key (run_id, position),
      constraint scoring_part_run_fk foreign key (run_id) references scoring_run (id),
      constraint scoring_part_batch_fk foreign key (batch) references scoring_batch (hash))`);
    await runner.query(`alter table scoring_run add need_input text, add sheet_input text`);
    await runner.query(`alter table match add person_input text`);

    for (const table of tables) {
      await runner.query(`alter table ${table} enable row level security`);
      await runner.query(`alter table ${table} force row level security`);
      await runner.query(`create policy ${table}_rows on ${table} for select using ((select app_is_system()))`);
      await runner.query(`create policy ${table}_gone on ${table} for delete using ((select app_is_system()))`);
      await runner.query(`revoke update on ${table} from app`);
    }
    // An officer who nominates someone below the cut-off has that one scored; what it was reckoned from is kept, too.
    await runner.query(
      `create policy scoring_input_added on scoring_input for insert with check ((select app_is_system()) or app_setting('app.staff') <> '')`,
    );
    for (const table of ['scoring_batch', 'scoring_part'])
      await runner.query(`create policy ${table}_added on ${table} for insert with check ((select app_is_system()))`);

    // The number of the transaction comes before the place in the sequence: whoever reads the sequence and then takes a number
    // knows that all holders of lower places have lower numbers, and so when the last of them has ended.
    await runner.query(`create or replace function person_changed() returns trigger language plpgsql as $$
      begin perform pg_current_xact_id(); new.change_seq := nextval('person_changes'); return new; end $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`create or replace function person_changed() returns trigger language plpgsql as $$
      begin new.change_seq := nextval('person_changes'); return new; end $$`);
    await runner.query(`alter table match drop column person_input`);
    await runner.query(`alter table scoring_run drop column need_input, drop column sheet_input`);
    for (const table of [...tables].reverse()) await runner.query(`drop table if exists ${table} cascade`);
  }
}
