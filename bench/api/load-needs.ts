import type pg from 'pg';
import { copyRows, type Cell } from '../../tools/esco/copy.js';
import type { NeedLine, OrganisationLine } from '../../tools/generate/index.js';
import { idFor } from '../../tools/seed/ids.js';

const text = (value: number | string | null): Cell => (value === null ? null : String(value));
const json = (value: object | null): Cell => (value === null ? null : JSON.stringify(value));

/** Loads organisations. */
export async function loadOrganisations(client: pg.Client, lines: Iterable<OrganisationLine>): Promise<void> {
  const rows = [...lines].map((one) => [one.id, one.name, one.kind, one.country, one.region, one.city, one.sector, json(one.readiness)]);
  await copyRows(client, 'organisation', ['id', 'name', 'kind', 'country', 'region', 'city', 'sector', 'readiness'], rows);
}

const others = ['DRAFT', 'SUBMITTED', 'ON_HOLD', 'CLOSED'] as const;

/** Three of four needs are open; the fourth stands elsewhere. */
const stateAt = (place: number): string => (place % 4 === 3 ? (others[(place >> 2) % others.length] ?? 'OPEN') : 'OPEN');

/** Loads needs with their requirements and first version, a minute apart, the last one newest. */
export async function loadNeeds(client: pg.Client, lines: Iterable<NeedLine>): Promise<void> {
  const needs = [...lines].map(({ ref, organisationRef: _owner, idempotencyKey: _key, requirements, ...line }, place) => ({
    ...line,
    id: idFor(`need ${ref}`),
    version: 1,
    state: stateAt(place),
    requirements: requirements.map((requirement, at) => ({ ...requirement, id: idFor(`requirement ${ref} ${at}`) })),
    at: new Date(Date.UTC(2026, 9, 1) + place * 60_000).toISOString(),
  }));
  await copyRows(
    client,
    'need',
    [
      'id',
      'kind',
      'programme',
      'organisation_id',
      'state',
      'version',
      'title',
      'summary',
      'language',
      'country',
      'region',
      'mode',
      'start_date',
      'end_date',
      'hours_per_week',
      'positions',
      'terms_of_reference',
      'vacancy',
      'created_at',
      'updated_at',
    ],
    needs.map((need) => [
      need.id,
      need.kind,
      need.programme,
      need.organisationId,
      need.state,
      text(need.version),
      need.title,
      need.summary,
      need.language,
      need.country,
      need.region,
      need.mode,
      need.startDate,
      need.endDate,
      text(need.hoursPerWeek),
      text(need.positions),
      json(need.termsOfReference),
      json(need.vacancy),
      need.at,
      need.at,
    ]),
  );
  await copyRows(
    client,
    'requirement',
    [
      'id',
      'need_id',
      'position',
      'kind',
      'essential',
      'importance',
      'concept_id',
      'text',
      'level',
      'language',
      'listening',
      'reading',
      'speaking',
      'writing',
      'eqf',
      'field',
      'years',
    ],
    needs.flatMap((need) =>
      need.requirements.map((one, at): Cell[] => [
        one.id,
        need.id,
        text(at),
        one.kind,
        one.essential,
        text(one.importance),
        one.conceptId,
        one.text,
        text(one.level),
        one.language,
        one.listening,
        one.reading,
        one.speaking,
        one.writing,
        text(one.eqf),
        one.field,
        text(one.years),
      ]),
    ),
  );
  await copyRows(
    client,
    'need_version',
    ['need_id', 'version', 'snapshot'],
    needs.map(({ at: _at, ...need }) => [need.id, text(need.version), json(need)]),
  );
}
