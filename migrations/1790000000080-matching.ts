import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tables of the room `matching`, written from its entities. */
export class Matching1790000000080 implements MigrationInterface {
  readonly name = 'Matching1790000000080';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "scoring_run" ("id" uuid NOT NULL DEFAULT uuidv7(), "cause" text NOT NULL, "need_id" uuid NOT NULL, "need_version" integer NOT NULL, "programme" text NOT NULL, "organisation_id" uuid NOT NULL, "state" text NOT NULL, "current" boolean NOT NULL DEFAULT false, "cancel_requested" boolean NOT NULL DEFAULT false, "requested_by" uuid, "progress_done" integer NOT NULL DEFAULT '0', "progress_total" integer NOT NULL DEFAULT '0', "last_person" uuid, "changed_people" uuid array NOT NULL DEFAULT '{}', "engine_version" text, "sheet_id" text, "sheet_version" integer, "taxonomy_version" text, "tie_order" text, "as_of" date, "input_hash" text, "people_considered" integer NOT NULL DEFAULT '0', "people_scored" integer NOT NULL DEFAULT '0', "exclusion_counts" jsonb NOT NULL DEFAULT '{}', "cut_off" integer, "failure" text, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "started_at" TIMESTAMP WITH TIME ZONE, "finished_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "scoring_run_state" CHECK (state in ('QUEUED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')), CONSTRAINT "PK_1ce5ae0a10eed9892e7861b5267" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE UNIQUE INDEX "scoring_run_cause" ON "scoring_run"  ("cause")`);
    await runner.query(`CREATE UNIQUE INDEX "scoring_run_current" ON "scoring_run"  ("need_id") WHERE current`);
    await runner.query(`CREATE INDEX "scoring_run_need" ON "scoring_run"  ("need_id", "created_at")`);
    await runner.query(
      `CREATE TABLE "match" ("id" uuid NOT NULL DEFAULT uuidv7(), "run_id" uuid NOT NULL, "need_id" uuid NOT NULL, "need_version" integer NOT NULL, "programme" text NOT NULL, "organisation_id" uuid NOT NULL, "person_id" uuid NOT NULL, "person_code" text NOT NULL, "person_version" integer NOT NULL, "score" integer NOT NULL, "tie_order" bigint NOT NULL, "on_demand" boolean NOT NULL DEFAULT false, "result" jsonb NOT NULL, "input_hash" text NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "superseded_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "match_score" CHECK (score between 0 and 100000000), CONSTRAINT "PK_92b6c3a6631dd5b24a67c69f69d" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "match_person" ON "match"  ("person_id")`);
    await runner.query(`CREATE INDEX "match_need_person" ON "match"  ("need_id", "person_id")`);
    await runner.query(`CREATE UNIQUE INDEX "match_one" ON "match"  ("run_id", "person_id") WHERE superseded_at is null`);
    await runner.query(`CREATE INDEX "match_list" ON "match"  ("run_id", "score", "tie_order") WHERE superseded_at is null`);
    await runner.query(
      `CREATE TABLE "nomination" ("id" uuid NOT NULL DEFAULT uuidv7(), "need_id" uuid NOT NULL, "person_id" uuid NOT NULL, "person_code" text NOT NULL, "programme" text NOT NULL, "organisation_id" uuid NOT NULL, "state" text NOT NULL, "version" integer NOT NULL DEFAULT '1', "match_id" uuid, "proposed_at" TIMESTAMP WITH TIME ZONE, "created_by" uuid, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "PK_52e10255e966818cbebfc0f1144" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "nomination_person" ON "nomination"  ("person_id")`);
    await runner.query(`CREATE UNIQUE INDEX "nomination_one" ON "nomination"  ("need_id", "person_id")`);
    await runner.query(
      `CREATE TABLE "decision" ("id" uuid NOT NULL DEFAULT uuidv7(), "nomination_id" uuid NOT NULL, "version" integer NOT NULL, "from_state" text, "to_state" text NOT NULL, "event" text NOT NULL, "reason_code" text, "reason" text, "by_account" uuid, "run_id" uuid, "match_id" uuid, "rank_at_decision" integer, "score" integer, "at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "PK_fa4cbd6abf1215054f13c27df5a" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE UNIQUE INDEX "decision_nomination" ON "decision"  ("nomination_id", "version")`);
    await runner.query(
      `ALTER TABLE "scoring_run" ADD CONSTRAINT "FK_c6612a9c76a7f739d59f7993368" FOREIGN KEY ("need_id") REFERENCES "need"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "match" ADD CONSTRAINT "FK_cc817fe400873d2c4664c5daef5" FOREIGN KEY ("run_id") REFERENCES "scoring_run"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "match" ADD CONSTRAINT "FK_8849058f4733e28abc5c9976880" FOREIGN KEY ("need_id") REFERENCES "need"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "match" ADD CONSTRAINT "FK_428a2d9f6b311c1f4ed543d018b" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "nomination" ADD CONSTRAINT "FK_7fb53d79b38b722f308ae9cde0e" FOREIGN KEY ("need_id") REFERENCES "need"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "nomination" ADD CONSTRAINT "FK_99c78f32f9fc47bce6694309cbc" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "nomination" ADD CONSTRAINT "FK_f4774761224e7028cd947affbf8" FOREIGN KEY ("match_id") REFERENCES "match"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "decision" ADD CONSTRAINT "FK_5602f0d34dc9bde2007dd9ab293" FOREIGN KEY ("nomination_id") REFERENCES "nomination"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "decision" ADD CONSTRAINT "FK_9605c0e08cbe2d780f4e5215566" FOREIGN KEY ("run_id") REFERENCES "scoring_run"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "decision" ADD CONSTRAINT "FK_6ebbc079ed8922d99cea908d9f2" FOREIGN KEY ("match_id") REFERENCES "match"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE IF EXISTS "decision" CASCADE`);
    await runner.query(`DROP TABLE IF EXISTS "match" CASCADE`);
    await runner.query(`DROP TABLE IF EXISTS "nomination" CASCADE`);
    await runner.query(`DROP TABLE IF EXISTS "scoring_run" CASCADE`);
  }
}
