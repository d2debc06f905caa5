import type { GqlContext } from '#platform/graphql';
import type { MatchRow } from '../data/match-list.js';
import type { NominationRow } from '../data/nominations.js';
import { loadMatchRow, loadNominationOf, needWithParts } from './loaders.js';
import { MatchType, NominationType } from './types.js';

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
  return owner || found.parts.has('programme_officer') ? toMatch(row) : null;
}

/** Shows a nomination. */
export const toNomination = (row: NominationRow): NominationType => {
  const { id, version, needId, personId, personCode, state, programme, organisationId, proposed } = row;
  return Object.assign(new NominationType(), { id, version, needId, personId, personCode, state, programme, organisationId, proposed });
};
