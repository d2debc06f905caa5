import { queryOptions } from '@tanstack/react-query';
import { execute } from '~/lib/execute';
import { ProgrammesDocument, WeightSheetsDocument, type WeightSheetsQuery } from './programmes.gen';

export type WeightSheet = WeightSheetsQuery['weightSheets'][number];

export const programmesOptions = queryOptions({
  queryKey: ['programmes'],
  queryFn: async ({ signal }) => (await execute(ProgrammesDocument, {}, signal)).programmes,
});

export const weightSheetsOptions = (programme: string) =>
  queryOptions({
    queryKey: ['weight-sheets', programme],
    queryFn: async ({ signal }) => (await execute(WeightSheetsDocument, { programme }, signal)).weightSheets,
  });
