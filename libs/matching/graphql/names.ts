import type { Need } from '#needs';
import type { GqlContext } from '#platform/graphql';
import { conceptLoader } from '#taxonomy/graphql';
import type { StoredResult } from '../domain/result.js';
import { conceptsIn, type Names } from '../sentences.js';

/** Labels of concepts in the reader's language; one statement for all that an operation asks. */
export async function namesOfConcepts(context: GqlContext, ids: readonly string[]): Promise<(id: string) => string> {
  const loaded = await Promise.all([...new Set(ids)].map((id) => conceptLoader(context).load(id)));
  const labels = new Map(loaded.flatMap((concept) => (concept ? [[concept.id, concept.label] as const] : [])));
  return (id) => labels.get(id) ?? id;
}

/** Names of all concepts that the sentences of a result use. */
export async function namesFor(context: GqlContext, result: Pick<StoredResult, 'requirements'>, need: Need | null): Promise<Names> {
  const requirements = new Map((need?.requirements ?? []).map((requirement) => [requirement.id, requirement]));
  const asked = [...requirements.values()].flatMap(({ conceptId }) => conceptId ?? []);
  return {
    label: await namesOfConcepts(context, [...conceptsIn(result), ...asked]),
    asked: (id) => ({ conceptId: requirements.get(id)?.conceptId ?? null, text: requirements.get(id)?.text ?? null }),
  };
}
