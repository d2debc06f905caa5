import type { Locale } from '#kernel';
import type { GqlContext } from '#platform/graphql';
import { criterionLabel } from '#programmes';
import type { MatchRow } from '../data/match-list.js';
import type { NominationRow } from '../data/nominations.js';
import type { StoredResult } from '../domain/result.js';
import { isHandled, loadMatchRow, loadNominationOf, needWithParts } from './loaders.js';
import { CriterionPartType, MatchType, NominationType } from './types.js';

/** The engine's words for how far something is met, as GraphQL's. */
export const fulfilments = { met: 'MET', partly: 'PARTLY', missing: 'MISSING' } as const;

/** What a score is made of. */
export const toCriterionParts = (result: Pick<StoredResult, 'criteria'>, locale: Locale): CriterionPartType[] =>
  result.criteria.map(({ criterion, weight, credit, contribution }) =>
    Object.assign(new CriterionPartType(), {
      criterion,
      label: criterionLabel(criterion, locale),
      weight,
      credit,
      contribution: String(contribution),
      share: contribution / 100_000_000,
    }),
  );

/** Shows a row. */
export function toMatch(row: MatchRow): MatchType {
  const { id, needId, needVersion, personId, personCode, personVersion, rank, tied, score, superseded, result } = row;
  return Object.assign(new MatchType(), {
    id,
    needId,
    needVersion,
    personId,
    personCode,
    personVersion,
    rank,
    tied,
    score: score / 1_000_000,
    scoreExact: String(score),
    superseded,
    result,
  });
}

/** A match for those whom it concerns: officers of the programme, and the organisation once the person is proposed to it. */
export async function showMatch(context: GqlContext, id: string): Promise<MatchType | null> {
  const row = await loadMatchRow(context, id);
  const found = row ? await needWithParts(context, row.needId) : null;
  if (!row || !found) return null;
  const owner = found.parts.has('owner') && (await loadNominationOf(context, row.needId, row.personId)) !== null;
  return owner || (found.parts.has('programme_officer') && (await isHandled(context, found.need, row.personId))) ? toMatch(row) : null;
}

/** Shows a nomination. */
export const toNomination = (row: NominationRow): NominationType => {
  const { id, version, needId, personId, personCode, state, programme, organisationId, proposed, countries } = row;
  return Object.assign(new NominationType(), { id, version, needId, personId, personCode, state, programme, organisationId, proposed, countries });
};
