import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a person says about a need. Officers of the programme read it; the person alone writes it; an organisation sees nothing of it. */
export class Interest1790000000095 implements MigrationInterface {
  readonly name = 'Interest1790000000095';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "interest" ("id" uuid NOT NULL DEFAULT uuidv7(), "need_id" uuid NOT NULL, "person_id" uuid NOT NULL, "programme" text NOT NULL, "answer" text NOT NULL, "reason" text, "at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "interest_answer" CHECK (answer in ('interested', 'not_now', 'not_this_kind')), CONSTRAINT "interest_pk" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "interest_person" ON "interest"  ("person_id")`);
    await runner.query(`CREATE UNIQUE INDEX "interest_one" ON "interest"  ("need_id", "person_id")`);
    await runner.query(
      `ALTER TABLE "interest" ADD CONSTRAINT "interest_need_fk" FOREIGN KEY ("need_id") REFERENCES "need"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "interest" ADD CONSTRAINT "interest_person_fk" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(`alter table interest enable row level security`);
    await runner.query(`alter table interest force row level security`);
    const own = `(select app_is_system()) or person_id = (select app_person())`;
    await runner.query(`create policy interest_rows on interest for select using (${own} or app_is_staff(programme))`);
    await runner.query(`create policy interest_added on interest for insert with check (${own})`);
    await runner.query(`create policy interest_changed on interest for update using (${own}) with check (${own})`);
    await runner.query(`revoke delete on interest from app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE IF EXISTS "interest" CASCADE`);
  }
}
