import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tables of the room `identity`, written from its entities. */
export class Identity1790000000020 implements MigrationInterface {
  readonly name = 'Identity1790000000020';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "account" ("id" uuid NOT NULL DEFAULT uuidv7(), "display_name" text NOT NULL, "person_id" uuid, "locale" text, "demo_role" text, "disabled_at" TIMESTAMP WITH TIME ZONE, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "UQ_c50bf20b7fd2bb8a3e9ff4801b0" UNIQUE ("demo_role"), CONSTRAINT "PK_54115ee388cdb6d86bb4bf5b2ea" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE TABLE "account_grant" ("id" uuid NOT NULL DEFAULT uuidv7(), "account_id" uuid NOT NULL, "role" text NOT NULL, "programme" text, "country" text, "organisation_id" uuid, "valid_from" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "valid_to" TIMESTAMP WITH TIME ZONE, CONSTRAINT "PK_74f40834e03e77e2740123c9420" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "account_grant_account" ON "account_grant"  ("account_id")`);
    await runner.query(
      `CREATE TABLE "session" ("token_hash" bytea NOT NULL, "account_id" uuid NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "expires_at" TIMESTAMP WITH TIME ZONE NOT NULL, "ended_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "PK_a83507eb0338ac037780e02f2b9" PRIMARY KEY ("token_hash"))`,
    );
    await runner.query(`CREATE INDEX "session_account" ON "session"  ("account_id")`);
    await runner.query(
      `ALTER TABLE "account_grant" ADD CONSTRAINT "FK_e586f80d0550248c2ca2b0ca52f" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "session" ADD CONSTRAINT "FK_fae5a6b4a57f098e9af8520d499" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE IF EXISTS "account" CASCADE`);
    await runner.query(`DROP TABLE IF EXISTS "account_grant" CASCADE`);
    await runner.query(`DROP TABLE IF EXISTS "session" CASCADE`);
  }
}
