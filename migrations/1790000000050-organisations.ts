import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tables of the room `organisations`, written from its entities. */
export class Organisations1790000000050 implements MigrationInterface {
  readonly name = 'Organisations1790000000050';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "organisation" ("id" uuid NOT NULL DEFAULT uuidv7(), "version" integer NOT NULL DEFAULT '1', "name" text NOT NULL, "kind" text NOT NULL, "country" text NOT NULL, "region" text, "city" text, "sector" text, "readiness" jsonb, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "organisation_kind" CHECK (kind in ('HOST_INSTITUTION','EMPLOYER','PARTNER')), CONSTRAINT "PK_c725ae234ef1b74cce43d2d00c1" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE TABLE "organisation_member" ("organisation_id" uuid NOT NULL, "account_id" uuid NOT NULL, "since" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "PK_e714f49a3d8858491511cecff9a" PRIMARY KEY ("organisation_id", "account_id"))`,
    );
    await runner.query(`CREATE INDEX "organisation_member_account" ON "organisation_member"  ("account_id")`);
    await runner.query(
      `ALTER TABLE "organisation_member" ADD CONSTRAINT "organisation_member_organisation_fk" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "organisation_member" ADD CONSTRAINT "organisation_member_account_fk" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE IF EXISTS "organisation" CASCADE`);
    await runner.query(`DROP TABLE IF EXISTS "organisation_member" CASCADE`);
  }
}
