import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tables of signing in: credentials, recovery codes, one-time links, invitations, requests for letters, counters of tries. */
export class SignIn1790000000102 implements MigrationInterface {
  readonly name = 'SignIn1790000000102';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "account_credential" ("account_id" uuid NOT NULL, "email_index" bytea NOT NULL, "email_sealed" bytea NOT NULL, "verified_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "password_hash" text, "password_set_at" TIMESTAMP WITH TIME ZONE, "totp_sealed" bytea, "totp_enabled_at" TIMESTAMP WITH TIME ZONE, "totp_last_step" bigint, "recovery_generation" uuid, CONSTRAINT "UQ_b19accaee81c67a1c5236c470e9" UNIQUE ("email_index"), CONSTRAINT "PK_121b2f106b7c5419d2a11928690" PRIMARY KEY ("account_id"))`,
    );
    await runner.query(
      `CREATE TABLE "invitation" ("id" uuid NOT NULL DEFAULT uuidv7(), "email_index" bytea NOT NULL, "email_sealed" bytea NOT NULL, "role" text NOT NULL, "programme" text, "country" text, "organisation_id" uuid, "locale" text NOT NULL, "invited_by" uuid, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "expires_at" TIMESTAMP WITH TIME ZONE NOT NULL, "revoked_at" TIMESTAMP WITH TIME ZONE, "accepted_at" TIMESTAMP WITH TIME ZONE, "accepted_by" uuid, CONSTRAINT "PK_beb994737756c0f18a1c1f8669c" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "invitation_organisation" ON "invitation"  ("organisation_id")`);
    await runner.query(`CREATE INDEX "invitation_inviter" ON "invitation"  ("invited_by")`);
    await runner.query(
      `CREATE TABLE "letter_request" ("id" uuid NOT NULL, "purpose" text NOT NULL, "email_index" bytea NOT NULL, "email_sealed" bytea NOT NULL, "locale" text NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "letter_request_purpose" CHECK (purpose in ('register','link','reset')), CONSTRAINT "PK_0e2568cab60d8246d0ce7cb38dc" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE TABLE "one_time_token" ("token_hash" bytea NOT NULL, "purpose" text NOT NULL, "account_id" uuid, "invitation_id" uuid, "email_index" bytea, "email_sealed" bytea, "locale" text, "way" text, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "expires_at" TIMESTAMP WITH TIME ZONE NOT NULL, "used_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "one_time_token_purpose" CHECK (purpose in ('register','link','reset','invitation','second_factor','enrol')), CONSTRAINT "PK_5a751ff4e9106ceddfd3417de62" PRIMARY KEY ("token_hash"))`,
    );
    await runner.query(`CREATE INDEX "one_time_token_account" ON "one_time_token"  ("account_id")`);
    await runner.query(
      `CREATE TABLE "rate_limit" ("key" character varying(255) NOT NULL, "points" integer NOT NULL DEFAULT '0', "expire" bigint, CONSTRAINT "PK_e6c0c0608decdf78e4d4b263397" PRIMARY KEY ("key"))`,
    );
    await runner.query(
      `CREATE TABLE "recovery_code" ("account_id" uuid NOT NULL, "code_hash" bytea NOT NULL, "used_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "PK_10c3cc912a499eb1f51d71af31a" PRIMARY KEY ("account_id", "code_hash"))`,
    );
    await runner.query(`ALTER TABLE "session" ADD "id" uuid NOT NULL DEFAULT uuidv7()`);
    await runner.query(`ALTER TABLE "session" ADD CONSTRAINT "UQ_f55da76ac1c3ac420f444d2ff11" UNIQUE ("id")`);
    await runner.query(`ALTER TABLE "session" ADD "way" text NOT NULL DEFAULT 'demo'`);
    await runner.query(`ALTER TABLE "session" ADD "second_factor" boolean NOT NULL DEFAULT false`);
    await runner.query(`ALTER TABLE "session" ADD "authenticated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now()`);
    await runner.query(`ALTER TABLE "session" ADD "last_seen_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now()`);
    await runner.query(`ALTER TABLE "session" ADD "idle_seconds" integer NOT NULL DEFAULT '86400'`);
    await runner.query(`ALTER TABLE "session" ADD "agent" text`);
    await runner.query(
      `ALTER TABLE "account_credential" ADD CONSTRAINT "account_credential_account_fk" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "invitation" ADD CONSTRAINT "invitation_inviter_fk" FOREIGN KEY ("invited_by") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "invitation" ADD CONSTRAINT "invitation_accepted_fk" FOREIGN KEY ("accepted_by") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "one_time_token" ADD CONSTRAINT "one_time_token_account_fk" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "one_time_token" ADD CONSTRAINT "one_time_token_invitation_fk" FOREIGN KEY ("invitation_id") REFERENCES "invitation"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "recovery_code" ADD CONSTRAINT "recovery_code_account_fk" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['recovery_code', 'one_time_token', 'invitation', 'letter_request', 'rate_limit', 'account_credential'])
      await runner.query(`DROP TABLE IF EXISTS "${table}" CASCADE`);
    for (const column of ['agent', 'idle_seconds', 'last_seen_at', 'authenticated_at', 'second_factor', 'way', 'id'])
      await runner.query(`ALTER TABLE IF EXISTS "session" DROP COLUMN IF EXISTS "${column}"`);
  }
}
