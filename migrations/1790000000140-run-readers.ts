import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who saw a run's list: an account's first and latest reading. Officers of the programme read it, everyone adds their own alone. */
export class RunReaders1790000000140 implements MigrationInterface {
  readonly name = 'RunReaders1790000000140';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table scoring_run_reader (
      run_id uuid not null, account_id uuid not null, programme text not null, first_at timestamptz not null default now(), last_at timestamptz not null default now(),
      constraint scoring_run_reader_pk primary key (run_id, account_id),
      constraint scoring_run_reader_run_fk foreign key (run_id) references scoring_run (id),
      constraint scoring_run_reader_account_fk foreign key (account_id) references account (id))`);
    await runner.query(`create index decision_run on decision (run_id)`);
    await runner.query(`alter table scoring_run_reader enable row level security`);
    await runner.query(`alter table scoring_run_reader force row level security`);
    const own = `(select app_is_system()) or account_id = (select app_account())`;
    await runner.query(`create policy scoring_run_reader_rows on scoring_run_reader for select using (${own} or app_is_staff(programme))`);
    await runner.query(`create policy scoring_run_reader_added on scoring_run_reader for insert with check (${own})`);
    await runner.query(`create policy scoring_run_reader_changed on scoring_run_reader for update using (${own}) with check (${own})`);
    await runner.query(`revoke update, delete on scoring_run_reader from app`);
    await runner.query(`grant update (last_at) on scoring_run_reader to app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index if exists decision_run`);
    await runner.query(`drop table if exists scoring_run_reader cascade`);
  }
}
