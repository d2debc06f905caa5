import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Weights change by two people: one account proposes, another approves, and the approval alone lets the application add a sheet. The
 * database holds all of it, whatever the code above does.
 */
export class WeightSheetProposals1790000000096 implements MigrationInterface {
  readonly name = 'WeightSheetProposals1790000000096';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "weight_sheet_proposal" ("id" uuid NOT NULL DEFAULT uuidv7(), "programme" text NOT NULL, "need_kind" text NOT NULL, "view" text NOT NULL, "weights" jsonb NOT NULL, "valid_from" date NOT NULL, "reason" text NOT NULL, "state" text NOT NULL DEFAULT 'PROPOSED', "proposed_by" uuid NOT NULL, "proposed_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "decided_by" uuid, "decided_at" TIMESTAMP WITH TIME ZONE, "decision_reason" text, "sheet_id" uuid, CONSTRAINT "weight_sheet_proposal_four_eyes" CHECK (state <> 'APPROVED' or decided_by <> proposed_by), CONSTRAINT "weight_sheet_proposal_state" CHECK (state in ('PROPOSED', 'APPROVED', 'REJECTED')), CONSTRAINT "weight_sheet_proposal_pk" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "weight_sheet_proposal_programme" ON "weight_sheet_proposal"  ("programme", "proposed_at")`);
    await runner.query(
      `ALTER TABLE "weight_sheet_proposal" ADD CONSTRAINT "weight_sheet_proposal_programme_fk" FOREIGN KEY ("programme") REFERENCES "programme"("code") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(`alter table weight_sheet_proposal enable row level security`);
    await runner.query(`alter table weight_sheet_proposal force row level security`);
    await runner.query(
      `create policy weight_sheet_proposal_rows on weight_sheet_proposal for select using ((select app_is_system()) or (select app_account()) is not null)`,
    );
    await runner.query(
      `create policy weight_sheet_proposal_added on weight_sheet_proposal for insert with check (proposed_by = (select app_account()) and state = 'PROPOSED')`,
    );
    await runner.query(
      `create policy weight_sheet_proposal_decided on weight_sheet_proposal for update using (state = 'PROPOSED') with check (decided_by = (select app_account()))`,
    );
    await runner.query(`revoke update, delete on weight_sheet_proposal from app`);
    await runner.query(`grant update (state, decided_by, decided_at, decision_reason, sheet_id) on weight_sheet_proposal to app`);

    // A sheet comes from an approved proposal and says what was proposed.
    await runner.query(`grant insert on weight_sheet to app`);
    await runner.query(`alter table weight_sheet enable row level security`);
    await runner.query(`create policy weight_sheet_rows on weight_sheet for select using (true)`);
    await runner.query(`create policy weight_sheet_approved on weight_sheet for insert with check (exists (
      select 1 from weight_sheet_proposal p where p.sheet_id = weight_sheet.id and p.state = 'APPROVED' and p.programme = weight_sheet.programme
         and p.need_kind = weight_sheet.need_kind and p.view = weight_sheet.view and p.weights = weight_sheet.weights and p.valid_from = weight_sheet.valid_from))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop policy if exists weight_sheet_approved on weight_sheet`);
    await runner.query(`drop policy if exists weight_sheet_rows on weight_sheet`);
    await runner.query(`alter table weight_sheet disable row level security`);
    await runner.query(`revoke insert on weight_sheet from app`);
    await runner.query(`DROP TABLE IF EXISTS "weight_sheet_proposal" CASCADE`);
  }
}
