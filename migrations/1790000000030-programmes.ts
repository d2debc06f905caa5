import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tables of the room `programmes`, written from its entities. */
export class Programmes1790000000030 implements MigrationInterface {
  readonly name = 'Programmes1790000000030';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "programme" ("code" text NOT NULL, "name" jsonb NOT NULL, CONSTRAINT "PK_0cb721fe5a34b811494fb228d98" PRIMARY KEY ("code"))`,
    );
    await runner.query(
      `CREATE TABLE "programme_rule" ("id" uuid NOT NULL DEFAULT uuidv7(), "programme" text NOT NULL, "code" text NOT NULL, "params" jsonb NOT NULL DEFAULT '{}', "valid_from" date NOT NULL, "valid_to" date, "source" text NOT NULL, CONSTRAINT "programme_rule_dates" CHECK (valid_to is null or valid_to >= valid_from), CONSTRAINT "PK_a04980662c97011c592443ab32d" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE UNIQUE INDEX "programme_rule_dated" ON "programme_rule"  ("programme", "code", "valid_from")`);
    await runner.query(
      `CREATE TABLE "programme_window" ("id" uuid NOT NULL DEFAULT uuidv7(), "programme" text NOT NULL, "country" text NOT NULL, "sector" text, "mode" text, "from_date" date NOT NULL, "to_date" date, "source" text NOT NULL, CONSTRAINT "programme_window_dates" CHECK (to_date is null or to_date >= from_date), CONSTRAINT "PK_2f74b5a43e49a9c7be9c0d4e816" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "programme_window_programme" ON "programme_window"  ("programme", "country")`);
    await runner.query(
      `CREATE TABLE "weight_sheet" ("id" uuid NOT NULL DEFAULT uuidv7(), "programme" text NOT NULL, "need_kind" text NOT NULL, "view" text NOT NULL, "version" integer NOT NULL, "weights" jsonb NOT NULL, "parameters" jsonb NOT NULL, "valid_from" date NOT NULL, CONSTRAINT "PK_5e49e52b8267e07011b04fa3371" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE UNIQUE INDEX "weight_sheet_version" ON "weight_sheet"  ("programme", "need_kind", "view", "version")`);
    await runner.query(
      `ALTER TABLE "programme_rule" ADD CONSTRAINT "programme_rule_programme_fk" FOREIGN KEY ("programme") REFERENCES "programme"("code") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "programme_window" ADD CONSTRAINT "programme_window_programme_fk" FOREIGN KEY ("programme") REFERENCES "programme"("code") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "weight_sheet" ADD CONSTRAINT "weight_sheet_programme_fk" FOREIGN KEY ("programme") REFERENCES "programme"("code") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE IF EXISTS "programme" CASCADE`);
    await runner.query(`DROP TABLE IF EXISTS "programme_rule" CASCADE`);
    await runner.query(`DROP TABLE IF EXISTS "programme_window" CASCADE`);
    await runner.query(`DROP TABLE IF EXISTS "weight_sheet" CASCADE`);
  }
}
