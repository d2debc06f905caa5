import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tables of the room `people`, written from its entities. */
export class People1790000000060 implements MigrationInterface {
  readonly name = 'People1790000000060';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "person" ("id" uuid NOT NULL DEFAULT uuidv7(), "code" text NOT NULL, "version" integer NOT NULL DEFAULT '1', "change_seq" bigint NOT NULL DEFAULT '0', "account_id" uuid, "programmes" text array NOT NULL, "name" text NOT NULL, "email" text, "birth_date" date, "residence_country" text, "link_countries" text array NOT NULL, "time_zone" text, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "person_programmes" CHECK (programmes <@ array['CD4D2','MATCH']), CONSTRAINT "PK_5fdaf670315c4b7e70cce85daa3" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "person_change_seq" ON "person"  ("change_seq")`);
    await runner.query(`CREATE UNIQUE INDEX "person_account" ON "person"  ("account_id")`);
    await runner.query(`CREATE UNIQUE INDEX "person_code" ON "person"  ("code")`);
    await runner.query(
      `CREATE TABLE "candidate_profile" ("person_id" uuid NOT NULL, "active" boolean NOT NULL DEFAULT true, "motivation" text, "relocation" boolean NOT NULL DEFAULT false, "preferred_modes" text array NOT NULL, "minimum_salary_month_eur" integer, CONSTRAINT "PK_cfeff464a0a40b72ad0b4b1b1e0" PRIMARY KEY ("person_id"))`,
    );
    await runner.query(
      `CREATE TABLE "expert_profile" ("person_id" uuid NOT NULL, "active" boolean NOT NULL DEFAULT true, "motivation" text, "preferred_countries" text array NOT NULL, "preferred_modes" text array NOT NULL, CONSTRAINT "PK_c35f9137e2b89146442bb0ccf63" PRIMARY KEY ("person_id"))`,
    );
    await runner.query(
      `CREATE TABLE "person_availability" ("person_id" uuid NOT NULL, "position" integer NOT NULL, "from_date" date NOT NULL, "to_date" date, "modes" text array NOT NULL, "hours_per_week" integer NOT NULL, CONSTRAINT "person_availability_hours" CHECK (hours_per_week between 1 and 60), CONSTRAINT "person_availability_modes" CHECK (modes <@ array['PHYSICAL','VIRTUAL','BLENDED'] and cardinality(modes) > 0), CONSTRAINT "person_availability_dates" CHECK (to_date is null or to_date >= from_date), CONSTRAINT "PK_73aecf0173e382b4de746506c56" PRIMARY KEY ("person_id", "position"))`,
    );
    await runner.query(
      `CREATE TABLE "person_education" ("person_id" uuid NOT NULL, "position" integer NOT NULL, "eqf" integer NOT NULL, "field" text, "title" text, "institution" text, "country" text, "completed_on" date, CONSTRAINT "person_education_eqf" CHECK (eqf between 1 and 8), CONSTRAINT "PK_8339a538989ef211ccc0d0660a0" PRIMARY KEY ("person_id", "position"))`,
    );
    await runner.query(
      `CREATE TABLE "person_language" ("person_id" uuid NOT NULL, "position" integer NOT NULL, "language" text NOT NULL, "listening" text NOT NULL, "reading" text NOT NULL, "speaking" text NOT NULL, "writing" text NOT NULL, CONSTRAINT "person_language_cefr" CHECK (listening in ('A1','A2','B1','B2','C1','C2') and reading in ('A1','A2','B1','B2','C1','C2') and speaking in ('A1','A2','B1','B2','C1','C2') and writing in ('A1','A2','B1','B2','C1','C2')), CONSTRAINT "PK_bae5c901b8f838a73762a606c51" PRIMARY KEY ("person_id", "position"))`,
    );
    await runner.query(`CREATE UNIQUE INDEX "person_language_code" ON "person_language"  ("person_id", "language")`);
    await runner.query(
      `CREATE TABLE "person_occupation" ("person_id" uuid NOT NULL, "position" integer NOT NULL, "concept_id" uuid NOT NULL, "title" text, "employer" text, "country" text, "from_date" date NOT NULL, "to_date" date, "description" text, CONSTRAINT "person_occupation_dates" CHECK (to_date is null or to_date >= from_date), CONSTRAINT "PK_11c61d664122ce1d3ffde68d939" PRIMARY KEY ("person_id", "position"))`,
    );
    await runner.query(
      `CREATE TABLE "person_skill" ("person_id" uuid NOT NULL, "position" integer NOT NULL, "concept_id" uuid NOT NULL, "level" integer NOT NULL, "years" double precision, CONSTRAINT "person_skill_level" CHECK (level between 1 and 4), CONSTRAINT "PK_513632df71781e2a6f2c99ac74b" PRIMARY KEY ("person_id", "position"))`,
    );
    await runner.query(`CREATE UNIQUE INDEX "person_skill_concept" ON "person_skill"  ("person_id", "concept_id")`);
    await runner.query(
      `ALTER TABLE "person" ADD CONSTRAINT "person_account_fk" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "candidate_profile" ADD CONSTRAINT "candidate_profile_person_fk" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "expert_profile" ADD CONSTRAINT "expert_profile_person_fk" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "person_availability" ADD CONSTRAINT "person_availability_person_fk" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "person_education" ADD CONSTRAINT "person_education_person_fk" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "person_language" ADD CONSTRAINT "person_language_person_fk" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "person_occupation" ADD CONSTRAINT "person_occupation_person_fk" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "person_occupation" ADD CONSTRAINT "person_occupation_concept_fk" FOREIGN KEY ("concept_id") REFERENCES "concept"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "person_skill" ADD CONSTRAINT "person_skill_person_fk" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "person_skill" ADD CONSTRAINT "person_skill_concept_fk" FOREIGN KEY ("concept_id") REFERENCES "concept"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE IF EXISTS "candidate_profile" CASCADE`);
    await runner.query(`DROP TABLE IF EXISTS "expert_profile" CASCADE`);
    await runner.query(`DROP TABLE IF EXISTS "person" CASCADE`);
    await runner.query(`DROP TABLE IF EXISTS "person_availability" CASCADE`);
    await runner.query(`DROP TABLE IF EXISTS "person_education" CASCADE`);
    await runner.query(`DROP TABLE IF EXISTS "person_language" CASCADE`);
    await runner.query(`DROP TABLE IF EXISTS "person_occupation" CASCADE`);
    await runner.query(`DROP TABLE IF EXISTS "person_skill" CASCADE`);
  }
}
