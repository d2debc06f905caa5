import type { GqlContext } from '#platform/graphql';
import { conceptLoader } from '#taxonomy/graphql';

/** Labels of concepts in the reader's language; one statement for all that an operation asks. */
export async function namesOfConcepts(context: GqlContext, ids: readonly string[]): Promise<(id: string) => string> {
  const loaded = await Promise.all([...new Set(ids)].map((id) => conceptLoader(context).load(id)));
  const labels = new Map(loaded.flatMap((concept) => (concept ? [[concept.id, concept.label] as const] : [])));
  return (id) => labels.get(id) ?? id;
}
