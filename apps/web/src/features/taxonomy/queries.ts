import { queryOptions } from '@tanstack/react-query';
import { execute } from '~/lib/execute';
import { OccupationSkillsDocument, SearchConceptsDocument } from './taxonomy.gen';

export type ConceptKindCode = 'skill' | 'occupation';

/** Twenty rows at most: past that one types another letter. */
const most = 20;

export const searchOptions = (kind: ConceptKindCode, text: string, locale: string) =>
  queryOptions({
    queryKey: ['concepts', kind, text, locale],
    queryFn: async ({ signal }) => (await execute(SearchConceptsDocument, { kind, text, first: most }, signal)).searchConcepts,
    enabled: text.length >= 2,
    staleTime: Infinity,
  });

export const occupationSkillsOptions = (occupationId: string, locale: string) =>
  queryOptions({
    queryKey: ['occupation-skills', occupationId, locale],
    queryFn: async ({ signal }) => (await execute(OccupationSkillsDocument, { occupationId }, signal)).occupationSkills,
    staleTime: Infinity,
  });
