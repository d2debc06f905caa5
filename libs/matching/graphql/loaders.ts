import { accountNames } from '#identity';
import { loadNeed, type NeedType } from '#needs/graphql';
import { needVersions, partsTowards, type Need } from '#needs';
import { isOfficerOf, personCodes } from '#people';
import { loadPerson } from '#people/graphql';
import type { GqlContext } from '#platform/graphql';
import { matchesById, matchIdsOfPairs, type MatchRow } from '../data/match-list.js';
import { decisionsOf, nominationsById, nominationsOfPairs, type DecisionRow, type NominationRow } from '../data/nominations.js';
import { runsById, shownRuns } from '../data/runs.js';
import { narrowedTo, nominationPartsOf } from '../domain/parts.js';
import type { Run } from '../domain/run.js';

const pairKey = (needId: string, personId: string): string => `${needId} ${personId}`;
const toPairs = (keys: readonly string[]): { needId: string; personId: string }[] =>
  keys.map((key) => ({ needId: key.split(' ')[0] ?? '', personId: key.split(' ')[1] ?? '' }));

/** Answers from a map in the order of the keys. */
const inOrder = <V>(keys: readonly string[], found: ReadonlyMap<string, V>): (V | null)[] => keys.map((key) => found.get(key) ?? null);

export const loadRun = (context: GqlContext, id: string): Promise<Run | null> =>
  context.loader<string, Run | null>('matching.run', async (manager, ids) => inOrder(ids, await runsById(manager, ids))).load(id);

/** The run to show beside a need. */
export const loadShownRun = (context: GqlContext, needId: string): Promise<Run | null> =>
  context.loader<string, Run | null>('matching.shownRun', async (manager, ids) => inOrder(ids, await shownRuns(manager, ids))).load(needId);

export const loadMatchRow = (context: GqlContext, id: string): Promise<MatchRow | null> =>
  context.loader<string, MatchRow | null>('matching.match', async (manager, ids) => inOrder(ids, await matchesById(manager, ids))).load(id);

/** The match to show for a pair, by id. */
export const loadMatchIdOf = (context: GqlContext, needId: string, personId: string): Promise<string | null> =>
  context
    .loader<string, string | null>('matching.matchOfPair', async (manager, keys) => inOrder(keys, await matchIdsOfPairs(manager, toPairs(keys))))
    .load(pairKey(needId, personId));

/** The nomination of a pair, as far as the actor plays a part in it. */
export async function loadNominationOf(context: GqlContext, needId: string, personId: string): Promise<NominationRow | null> {
  const loader = context.loader<string, NominationRow | null>('matching.nominationOfPair', async (manager, keys) =>
    inOrder(keys, await nominationsOfPairs(manager, toPairs(keys))),
  );
  return forActor(context, await loader.load(pairKey(needId, personId)));
}

export async function loadNominationRow(context: GqlContext, id: string): Promise<NominationRow | null> {
  const loader = context.loader<string, NominationRow | null>('matching.nomination', async (manager, ids) =>
    inOrder(ids, await nominationsById(manager, ids)),
  );
  return forActor(context, await loader.load(id));
}

/** A nomination in which the actor plays no part is none. */
export const forActor = (context: GqlContext, row: NominationRow | null): NominationRow | null =>
  row && nominationPartsOf(context.actor, row).size > 0 ? row : null;

export const loadDecisions = (context: GqlContext, nominationId: string): Promise<readonly DecisionRow[]> =>
  context
    .loader<string, readonly DecisionRow[]>('matching.decisions', async (manager, ids) => {
      const found = await decisionsOf(manager, ids);
      return ids.map((id) => found.get(id) ?? []);
    })
    .load(nominationId);

/** The need as it was asked when it was scored. */
export const loadNeedVersion = (context: GqlContext, needId: string, version: number): Promise<Need | null> =>
  context
    .loader<string, Need | null>('matching.needVersion', async (manager, keys) =>
      inOrder(
        keys,
        await needVersions(
          manager,
          keys.map((key) => ({ needId: key.split(' ')[0] ?? '', version: Number(key.split(' ')[1]) })),
        ),
      ),
    )
    .load(`${needId} ${version}`);

/** The version that the person has now; null when row security does not show the person. */
export const loadPersonVersion = (context: GqlContext, personId: string): Promise<number | null> =>
  context
    .loader<string, number | null>('matching.personVersion', async (manager, ids) => {
      const found = await personCodes(manager, ids);
      return ids.map((id) => found.get(id)?.version ?? null);
    })
    .load(personId);

/** A need with the actor's parts towards it; null when the need is not for the actor. */
export async function needWithParts(context: GqlContext, needId: string): Promise<{ need: NeedType; parts: ReadonlySet<string> } | null> {
  const need = await loadNeed(context, needId);
  return need ? { need, parts: partsTowards(context.actor.grants, need) } : null;
}

/** What an account is called; null when it is gone. */
export const loadAccountName = (context: GqlContext, accountId: string): Promise<string | null> =>
  context
    .loader<string, string | null>('matching.accountName', async (manager, ids) => inOrder(ids, await accountNames(manager, ids)))
    .load(accountId);

/** Whether an officer of the need's programme handles this person, too: an officer narrowed to countries meets people of those alone. */
export async function isHandled(context: GqlContext, need: NeedType, personId: string): Promise<boolean> {
  const countries = narrowedTo(context.actor, need);
  if (countries === null) return true;
  const person = await loadPerson(context, personId);
  return person !== null && isOfficerOf(context.actor, person);
}
