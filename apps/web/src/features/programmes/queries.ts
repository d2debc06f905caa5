import { queryOptions } from '@tanstack/react-query';
import { execute } from '~/lib/execute';
import { ProgrammesDocument, RankingGuideDocument, WeightSheetsDocument, type RankingGuideQuery, type WeightSheetsQuery } from './programmes.gen';

export type WeightSheet = WeightSheetsQuery['weightSheets'][number];

export type GuideSection = RankingGuideQuery['rankingGuide'][number];

export const programmesOptions = queryOptions({
  queryKey: ['programmes'],
  queryFn: async ({ signal }) => (await execute(ProgrammesDocument, {}, signal)).programmes,
});

export const weightSheetsOptions = (programme: string) =>
  queryOptions({
    queryKey: ['weight-sheets', programme],
    queryFn: async ({ signal }) => (await execute(WeightSheetsDocument, { programme }, signal)).weightSheets,
  });

/** The API writes it in the reader's language, so the language is part of the key. */
export const guideOptions = (locale: string) =>
  queryOptions({
    queryKey: ['guide', locale],
    queryFn: async ({ signal }) => (await execute(RankingGuideDocument, {}, signal)).rankingGuide,
    staleTime: Infinity,
  });
