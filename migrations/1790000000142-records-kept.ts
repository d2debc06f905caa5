import type { MigrationInterface, QueryRunner } from 'typeorm';

const source =
  'Regulation (EU) 2024/1689, article 26(6): at least six months. Twenty-four are a choice of this service, so that a choice can be explained as long as an assignment lasts';

/** How long one can reckon a scoring run again, as a dated rule of each programme. */
export class RecordsKept1790000000142 implements MigrationInterface {
  readonly name = 'RecordsKept1790000000142';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table scoring_run add records_gone_at timestamptz`);
    await runner.query(`create index scoring_part_batch on scoring_part (batch)`);
    for (const [programme, from] of [
      ['CD4D2', '2019-10-01'],
      ['MATCH', '2020-01-01'],
    ])
      await runner.query(
        `insert into programme_rule (programme, code, params, valid_from, source) values ($1, 'records_kept', '{"months": 24}', $2, $3)`,
        [programme, from, source],
      );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from programme_rule where code = 'records_kept'`);
    await runner.query(`drop index if exists scoring_part_batch`);
    await runner.query(`alter table scoring_run drop column records_gone_at`);
  }
}
