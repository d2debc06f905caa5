import { cd4d2Tracks } from './tracks-cd4d2.js';
import { matchTracks } from './tracks-match.js';

/** The sectors that CD4D2 chose with its countries, and the two that MATCH serves. */
export const sectors = ['health', 'agriculture', 'education', 'water', 'ict', 'public_administration', 'rule_of_law', 'engineering'] as const;
export type Sector = (typeof sectors)[number];

/** A line of work: the ESCO codes of where people start, where most of a career is spent, and what they may lead to. */
export interface Track {
  readonly key: string;
  readonly sector: Sector;
  readonly entry: readonly string[];
  readonly core: readonly string[];
  readonly lead: readonly string[];
  /** ISCED-F 2013 fields that lead here, the usual one first. */
  readonly fields: readonly string[];
  /** The usual EQF level of the core work; entry is one lower, lead may be one higher. */
  readonly eqf: 4 | 5 | 6 | 7;
  /** How often it is drawn within its programme. */
  readonly weight: number;
}

/** What diaspora experts do. */
export const expertTracks: readonly Track[] = [
  ...cd4d2Tracks,
  ...matchTracks.filter((track) => track.sector === 'engineering' || track.sector === 'ict'),
];

/** What MATCH candidates do. */
export const candidateTracks: readonly Track[] = matchTracks;
