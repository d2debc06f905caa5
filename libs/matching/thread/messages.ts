import type { ProgrammeCode } from '#kernel';
import type { NewMatch } from '../data/matches.js';
import type { KeptPart, ScoringInput } from '../data/records.js';
import type { Run } from '../domain/run.js';

/** What the scoring thread is started with. */
export interface ThreadSetup {
  readonly databaseUrl: string;
}

/** A run, as far as scoring for it is concerned. */
export interface RunRef {
  readonly id: string;
  readonly needId: string;
  readonly needVersion: number;
  readonly programme: ProgrammeCode;
  readonly sheetId: string;
  readonly asOf: string;
}

/** The part of a begun run that the thread is told; null for one that has not begun. */
export const refOf = ({ id, needId, needVersion, programme, sheetId, asOf }: Run): RunRef | null =>
  sheetId && asOf ? { id, needId, needVersion, programme, sheetId, asOf } : null;

/** What is asked of the thread. `cancel` is shared memory: anything but 0 asks it to stop at its next safe point. */
export type Question =
  | { readonly kind: 'warm' }
  | { readonly kind: 'score'; readonly run: RunRef; readonly taxonomyVersion: string; readonly cancel: Int32Array }
  | { readonly kind: 'pairs'; readonly personId: string; readonly runs: readonly RunRef[] }
  | { readonly kind: 'touched'; readonly day: string; readonly cancel: Int32Array };

/** Everyone of a programme, scored for one run. */
export interface RunScores {
  readonly considered: number;
  readonly scored: number;
  readonly exclusionCounts: readonly { readonly rule: string; readonly count: number }[];
  readonly inputHash: string;
  /** The best, as many as are kept. */
  readonly rows: readonly NewMatch[];
  /** Whom it looked at; their inputs are kept already. */
  readonly parts: readonly Omit<KeptPart, 'position' | 'inputs'>[];
}

/** One person, scored for some runs. */
export interface PersonScores {
  /** The person's place in the sequence of changes when they were read; null for nobody. */
  readonly changeSeq: number | null;
  /** Of each run the row; null where a rule excludes the person, `no_job` where need or sheet are gone. */
  readonly rows: ReadonlyMap<string, NewMatch | null | 'no_job'>;
  /** What the rows were reckoned from. */
  readonly inputs: readonly ScoringInput[];
}

/** What a night's look at the dates found. */
export interface Touched {
  readonly looked: number;
  /** Needs whose list could be another one on the new day. */
  readonly needIds: readonly string[];
}

/** The answer to each kind of question. */
export interface Answers {
  readonly warm: null;
  readonly score: RunScores;
  readonly pairs: PersonScores;
  readonly touched: Touched;
}

/** What the thread says. A failure tells its code and the places in our code, never its message, which may quote data. */
export type Reply =
  | { readonly id: number; readonly kind: 'done'; readonly value: unknown }
  | { readonly id: number; readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly id: number; readonly kind: 'failed'; readonly code: string; readonly places: string };
