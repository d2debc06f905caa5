import type { ProgrammeCode } from '#kernel';

export const runStates = ['QUEUED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED'] as const;
export type RunState = (typeof runStates)[number];

/** A scoring run as it is stored. */
export interface Run {
  readonly id: string;
  readonly needId: string;
  readonly needVersion: number;
  readonly programme: ProgrammeCode;
  readonly organisationId: string;
  readonly state: RunState;
  readonly current: boolean;
  readonly cancelRequested: boolean;
  readonly progressDone: number;
  readonly progressTotal: number;
  readonly changedPeople: readonly string[];
  readonly engineVersion: string | null;
  readonly sheetId: string | null;
  readonly sheetVersion: number | null;
  readonly taxonomyVersion: string | null;
  readonly asOf: string | null;
  readonly inputHash: string | null;
  readonly needInput: string | null;
  readonly sheetInput: string | null;
  readonly peopleConsidered: number;
  readonly peopleScored: number;
  readonly exclusionCounts: Readonly<Record<string, number>>;
  readonly cutOff: number | null;
  readonly failure: string | null;
  /** The account that asked for it; null when a change did. */
  readonly requestedBy: string | null;
  readonly tieOrder: string | null;
  readonly createdAt: Date;
  /** When what it was reckoned from was thrown away, its time of retention being over. */
  readonly recordsGoneAt: Date | null;
  readonly startedAt: Date | null;
  readonly finishedAt: Date | null;
}
