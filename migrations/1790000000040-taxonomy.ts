import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tables of the room `taxonomy`, written from its entities. */
export class Taxonomy1790000000040 implements MigrationInterface {
  readonly name = 'Taxonomy1790000000040';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "concept_broader" ("child" text NOT NULL, "parent" text NOT NULL, CONSTRAINT "PK_9e99fc65166b37e60276ea38ae2" PRIMARY KEY ("child", "parent"))`,
    );
    await runner.query(
      `CREATE TABLE "concept" ("id" uuid NOT NULL, "kind" text NOT NULL, "retired" boolean NOT NULL DEFAULT false, "code" text, "isco" text, "parent" text, "nace" text array NOT NULL, "label_en" text NOT NULL, "label_nl" text, "label_fr" text, "alternatives_en" text array NOT NULL, "alternatives_nl" text array NOT NULL, "alternatives_fr" text array NOT NULL, CONSTRAINT "concept_occupation_codes" CHECK (kind = 'skill' or (code is not null and isco is not null)), CONSTRAINT "concept_kind_known" CHECK (kind in ('skill', 'occupation')), CONSTRAINT "PK_83c1330866b9866ac2d0ed2b36b" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "concept_kind" ON "concept"  ("kind")`);
    await runner.query(
      `CREATE TABLE "isco_group" ("code" text NOT NULL, "label_en" text NOT NULL, "label_nl" text NOT NULL, "label_fr" text NOT NULL, CONSTRAINT "PK_a44beeaf4f48cb003b559cc09ff" PRIMARY KEY ("code"))`,
    );
    await runner.query(
      `CREATE TABLE "occupation_skill" ("occupation_id" uuid NOT NULL, "skill_id" uuid NOT NULL, "essential" boolean NOT NULL, CONSTRAINT "PK_867fc3a1e2d2ac5bed411887a99" PRIMARY KEY ("occupation_id", "skill_id"))`,
    );
    await runner.query(
      `CREATE TABLE "skill_group" ("id" text NOT NULL, "code" text NOT NULL, "label_en" text NOT NULL, "label_nl" text NOT NULL, "label_fr" text NOT NULL, CONSTRAINT "PK_7aba2020a477493c6620acebb30" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE TABLE "skill_relation" ("skill_id" uuid NOT NULL, "related_id" uuid NOT NULL, "essential" boolean NOT NULL, CONSTRAINT "PK_9b89ca6728639f74f92d156cbd5" PRIMARY KEY ("skill_id", "related_id"))`,
    );
    await runner.query(
      `CREATE TABLE "taxonomy_version" ("id" text NOT NULL, "content_hash" text NOT NULL, "counts" jsonb NOT NULL DEFAULT '{}', "loaded_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "PK_99d775f6165d385c1464b4517c6" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `ALTER TABLE "occupation_skill" ADD CONSTRAINT "occupation_skill_occupation_fk" FOREIGN KEY ("occupation_id") REFERENCES "concept"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "occupation_skill" ADD CONSTRAINT "occupation_skill_skill_fk" FOREIGN KEY ("skill_id") REFERENCES "concept"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "skill_relation" ADD CONSTRAINT "skill_relation_skill_fk" FOREIGN KEY ("skill_id") REFERENCES "concept"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "skill_relation" ADD CONSTRAINT "skill_relation_related_fk" FOREIGN KEY ("related_id") REFERENCES "concept"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE IF EXISTS "concept" CASCADE`);
    await runner.query(`DROP TABLE IF EXISTS "concept_broader" CASCADE`);
    await runner.query(`DROP TABLE IF EXISTS "isco_group" CASCADE`);
    await runner.query(`DROP TABLE IF EXISTS "occupation_skill" CASCADE`);
    await runner.query(`DROP TABLE IF EXISTS "skill_group" CASCADE`);
    await runner.query(`DROP TABLE IF EXISTS "skill_relation" CASCADE`);
    await runner.query(`DROP TABLE IF EXISTS "taxonomy_version" CASCADE`);
  }
}
