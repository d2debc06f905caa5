import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tables of the room `needs`, written from its entities. */
export class Needs1790000000070 implements MigrationInterface {
  readonly name = 'Needs1790000000070';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "need" ("id" uuid NOT NULL DEFAULT uuidv7(), "kind" text NOT NULL, "programme" text NOT NULL, "organisation_id" uuid NOT NULL, "state" text NOT NULL, "version" integer NOT NULL DEFAULT '1', "title" text NOT NULL, "summary" text, "language" text NOT NULL, "country" text NOT NULL, "region" text, "mode" text NOT NULL, "start_date" date, "end_date" date, "hours_per_week" integer, "positions" integer NOT NULL DEFAULT '1', "terms_of_reference" jsonb, "vacancy" jsonb, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "need_dates" CHECK (end_date is null or start_date is null or end_date >= start_date), CONSTRAINT "PK_218b14514f334ee6f39954f86ba" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "need_created" ON "need"  ("created_at", "id")`);
    await runner.query(`CREATE INDEX "need_organisation" ON "need"  ("organisation_id")`);
    await runner.query(`CREATE INDEX "need_programme_state" ON "need"  ("programme", "state")`);
    await runner.query(
      `CREATE TABLE "need_move" ("id" uuid NOT NULL DEFAULT uuidv7(), "need_id" uuid NOT NULL, "from_state" text NOT NULL, "to_state" text NOT NULL, "event" text NOT NULL, "reason" text, "version" integer NOT NULL, "by_account" uuid, "at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "PK_5f0acc990e0b580a1108994a781" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "need_move_need" ON "need_move"  ("need_id", "at")`);
    await runner.query(
      `CREATE TABLE "need_version" ("need_id" uuid NOT NULL, "version" integer NOT NULL, "snapshot" jsonb NOT NULL, "changed_by" uuid, "changed_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "PK_35bff969a2953729cabb9433a8c" PRIMARY KEY ("need_id", "version"))`,
    );
    await runner.query(
      `CREATE TABLE "requirement" ("id" uuid NOT NULL DEFAULT uuidv7(), "need_id" uuid NOT NULL, "position" integer NOT NULL, "kind" text NOT NULL, "essential" boolean NOT NULL, "importance" integer NOT NULL, "concept_id" uuid, "text" text, "level" integer, "language" text, "listening" text, "reading" text, "speaking" text, "writing" text, "eqf" integer, "field" text, "years" double precision, CONSTRAINT "requirement_importance" CHECK (importance between 1 and 5), CONSTRAINT "PK_5e3278ee8e2094dd0f10a4aec62" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "requirement_concept" ON "requirement"  ("concept_id")`);
    await runner.query(`CREATE INDEX "requirement_need" ON "requirement"  ("need_id", "position")`);
    await runner.query(
      `ALTER TABLE "need" ADD CONSTRAINT "FK_2093a8186723fae9fa5d4d17457" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "need_move" ADD CONSTRAINT "FK_381381fa39da671034ec4d18a8a" FOREIGN KEY ("need_id") REFERENCES "need"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "need_version" ADD CONSTRAINT "FK_e77385976dd484b8069be55941f" FOREIGN KEY ("need_id") REFERENCES "need"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "requirement" ADD CONSTRAINT "FK_4fd074ad66fa320cf72949e58f7" FOREIGN KEY ("need_id") REFERENCES "need"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "requirement" ADD CONSTRAINT "FK_cfcd9f1c96bbe2bcd7d6f37d4aa" FOREIGN KEY ("concept_id") REFERENCES "concept"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE IF EXISTS "need" CASCADE`);
    await runner.query(`DROP TABLE IF EXISTS "need_move" CASCADE`);
    await runner.query(`DROP TABLE IF EXISTS "need_version" CASCADE`);
    await runner.query(`DROP TABLE IF EXISTS "requirement" CASCADE`);
  }
}
