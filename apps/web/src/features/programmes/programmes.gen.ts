/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../graphql/schema-types.gen';

import { operation } from '~/lib/operation';
/** How the work is done. A vacancy calls them on site, remote and mixed. */
export type Mode =
  | 'BLENDED'
  | 'PHYSICAL'
  | 'VIRTUAL';

/** Terms of reference of a host institution (CD4D2), or a vacancy of an employer (MATCH). */
export type NeedKind =
  | 'TERMS_OF_REFERENCE'
  | 'VACANCY';

/** CD4D2: diaspora experts; MATCH: candidates from Nigeria and Senegal. */
export type ProgrammeCode =
  | 'CD4D2'
  | 'MATCH';

export type ProgrammesQueryVariables = Exact<{ [key: string]: never; }>;


export type ProgrammesQuery = { programmes: Array<{ code: Types.ProgrammeCode, name: string, windows: Array<{ country: string, sector: string | null, mode: Types.Mode | null, validFrom: string, validTo: string | null }>, rules: Array<{ code: string, sentence: string, validFrom: string, validTo: string | null, source: string }> }> };

export type WeightSheetsQueryVariables = Exact<{
  programme: string;
}>;


export type WeightSheetsQuery = { weightSheets: Array<{ id: string, needKind: Types.NeedKind, view: string, version: number, validFrom: string, weights: Array<{ criterion: string, label: string, weight: number }> }> };

export type RankingGuideQueryVariables = Exact<{ [key: string]: never; }>;


export type RankingGuideQuery = { rankingGuide: Array<{ code: string, reader: string, title: string, paragraphs: Array<string> }> };

export const ProgrammesDocument = operation<ProgrammesQuery, ProgrammesQueryVariables>('Programmes', '4e92b26cd53ae262ecc7a76b76fe24c2effacfb34fffa3c735c91b3e8dff39fe');
export const WeightSheetsDocument = operation<WeightSheetsQuery, WeightSheetsQueryVariables>('WeightSheets', 'c7dfa1710abf7fd82bb7499ffc844ad83d0014333a2fdd77073b7991c0e9e843');
export const RankingGuideDocument = operation<RankingGuideQuery, RankingGuideQueryVariables>('RankingGuide', '6f7555dfa8e97629df2ce7f7e9f7af231b8e37b7b2c9f639ecc7b71ad597b86f');