import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Figures of the method at the time of the first sheets; docs/scoring.md explains each. A spec holds them against the engine's defaults. */
const parameters = {
  essentialFactor: 3,
  broaderShare: 8000,
  relatedShare: 5000,
  impliedShare: 5000,
  impliedOptionalShare: 2500,
  impliedMonths: 36,
  occupationMonths: 12,
  languageSteps: 3,
  educationBelow: [5000, 2000],
  fieldShares: [3000, 6000, 8500],
  otherModeShare: 5000,
  openDays: 180,
  countryMonths: 24,
  zoneHours: [2, 8],
};

const sheets = [
  ['CD4D2', 'TERMS_OF_REFERENCE', 'need', { skills: 29, occupation: 26, experience: 9, education: 8, languages: 12, availability: 11, country: 5 }],
  [
    'CD4D2',
    'TERMS_OF_REFERENCE',
    'person',
    { skills: 26, occupation: 18, experience: 5, education: 5, languages: 9, availability: 12, country: 5, preferences: 12, readiness: 8 },
  ],
  ['MATCH', 'VACANCY', 'need', { skills: 30, occupation: 28, experience: 10, education: 8, languages: 12, availability: 6, mobility: 6 }],
  [
    'MATCH',
    'VACANCY',
    'person',
    { skills: 27, occupation: 21, experience: 6, education: 5, languages: 9, availability: 5, mobility: 5, preferences: 16, readiness: 6 },
  ],
] as const;

/** The weight sheets that both programmes begin with. */
export class ProgrammesSheets1790000000037 implements MigrationInterface {
  readonly name = 'ProgrammesSheets1790000000037';

  async up(runner: QueryRunner): Promise<void> {
    for (const [programme, needKind, view, weights] of sheets)
      await runner.query(
        `insert into weight_sheet (programme, need_kind, view, version, weights, parameters, valid_from) values ($1, $2, $3, 1, $4, $5, '2026-01-01')`,
        [programme, needKind, view, JSON.stringify(weights), JSON.stringify(parameters)],
      );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table weight_sheet disable trigger weight_sheet_no_change`);
    await runner.query(`delete from weight_sheet`);
    await runner.query(`alter table weight_sheet enable trigger weight_sheet_no_change`);
  }
}
