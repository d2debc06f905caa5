import { queryOptions } from '@tanstack/react-query';
import { pageArgs, type Place } from '~/components/pager';
import { execute } from '~/lib/execute';
import { present } from '~/lib/failure';
import {
  CompareMatchesDocument,
  CurrentRunDocument,
  ExcludedDocument,
  FormerRunsDocument,
  GateReportDocument,
  MatchDocument,
  MatchesDocument,
  NominationsDocument,
  ReasonCodesDocument,
  ScoringRunDocument,
  WhatIfDocument,
  type CompareMatchesQuery,
  type MatchesQuery,
  type MatchQuery,
  type NominationPartsFragment,
  type RunPartsFragment,
  type ScoringRunQuery,
} from './matching.gen';

export type Run = RunPartsFragment;
export type WholeRun = NonNullable<ScoringRunQuery['scoringRun']>;
export type MatchRow = MatchesQuery['matches']['edges'][number]['node'];
export type Match = NonNullable<MatchQuery['match']>;
export type Reason = Match['requirements'][number];
export type Criterion = Match['criteria'][number];
export type Compared = CompareMatchesQuery['compareMatches'][number];
export type Nomination = NominationPartsFragment;

export const runOptions = (needId: string) =>
  queryOptions({
    queryKey: ['run', needId],
    queryFn: async ({ signal }): Promise<Run | null> => present((await execute(CurrentRunDocument, { needId }, signal)).need).currentRun,
  });

/** One run, the current one or an older one, with all that is recorded of it. */
export const wholeRunOptions = (id: string) =>
  queryOptions({
    queryKey: ['run', 'whole', id],
    queryFn: async ({ signal }): Promise<WholeRun> => present((await execute(ScoringRunDocument, { id }, signal)).scoringRun),
  });

/** The newest runs of a need, whatever became of them. */
export const formerRunsOptions = (needId: string) =>
  queryOptions({
    queryKey: ['run', 'whole', 'of', needId],
    queryFn: async ({ signal }) => (await execute(FormerRunsDocument, { needId }, signal)).scoringRuns.edges.map(({ node }) => node),
  });

/** `runId` names the finished run: a new one is a new list. */
export const matchesOptions = (needId: string, runId: string | null, place: Place) =>
  queryOptions({
    queryKey: ['matches', needId, runId, place],
    queryFn: async ({ signal }) => (await execute(MatchesDocument, { needId, ...pageArgs(place) }, signal)).matches,
  });

export const matchOptions = (id: string) =>
  queryOptions({
    queryKey: ['match', id],
    queryFn: async ({ signal }): Promise<Match> => present((await execute(MatchDocument, { id }, signal)).match),
  });

/** Reckoned when asked, so asked apart from the match itself. */
export const whatIfOptions = (id: string) =>
  queryOptions({
    queryKey: ['match', id, 'what-if'],
    queryFn: async ({ signal }) => present((await execute(WhatIfDocument, { id }, signal)).match),
  });

export const compareOptions = (ids: readonly string[]) =>
  queryOptions({
    queryKey: ['match', 'compare', ids],
    queryFn: async ({ signal }) => (await execute(CompareMatchesDocument, { ids: [...ids] }, signal)).compareMatches,
  });

export const gateReportOptions = (needId: string, personId: string) =>
  queryOptions({
    queryKey: ['gates', needId, personId],
    queryFn: async ({ signal }) => (await execute(GateReportDocument, { needId, personId }, signal)).gateReport,
  });

export const excludedOptions = (needId: string, rule: string | undefined, after: string | undefined) =>
  queryOptions({
    queryKey: ['excluded', needId, rule ?? null, after ?? null],
    queryFn: async ({ signal }) =>
      (await execute(ExcludedDocument, { needId, rule: rule ?? null, first: 25, after: after ?? null }, signal)).excluded,
  });

export const nominationsOptions = (needId: string) =>
  queryOptions({
    queryKey: ['nominations', needId],
    queryFn: async ({ signal }) => (await execute(NominationsDocument, { needId }, signal)).nominations,
  });

export const reasonCodesOptions = (locale: string) =>
  queryOptions({
    queryKey: ['reason-codes', locale],
    queryFn: async ({ signal }) => (await execute(ReasonCodesDocument, {}, signal)).reasonCodes,
    staleTime: Infinity,
  });
