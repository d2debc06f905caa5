import { cpus, totalmem } from 'node:os';
import type { Verdict } from './check.js';

/** What repairs of one event took and gave. */
export interface RepairFigures {
  readonly trials: number;
  readonly p50: number;
  readonly p95: number;
  readonly beyondAtLevel0: number;
  readonly broken: number;
  readonly shortBefore: number;
  readonly shortAfter: number;
  readonly mostMoves: number;
}

/** One event planned in three ways. */
export interface Outcome {
  readonly name: string;
  readonly verdict: Verdict;
  readonly bound: number;
  readonly seconds: number;
  readonly rssMb: number;
  readonly booked: Verdict;
  readonly greedy: Verdict;
  readonly repair: RepairFigures | null;
}

const whole = (value: number): string => Math.round(value).toLocaleString('en');
const floorOf = ({ fairness }: Verdict): string => (fairness.floor ? `${whole(fairness.floor.served)}/${whole(fairness.floor.bound)}` : '–');

/** The report that the benchmark prints and leaves behind. */
export function report(outcomes: readonly Outcome[], run: { readonly seconds: number; readonly sameHash: boolean; readonly runs: number }): string {
  const events = outcomes.filter(({ repair }) => repair !== null);
  const known = outcomes.filter(({ repair }) => repair === null);
  const planned = events.map(({ name, verdict, bound, seconds, rssMb, booked, greedy }) => {
    const gap = bound - verdict.objective;
    const { needed, given, wrong } = verdict.unmet.certificates;
    return `| ${name} | ${whole(verdict.objective)} | ${whole(bound)} | ${((100 * gap) / Math.abs(bound)).toFixed(3)} % | ${floorOf(verdict)} | ${whole(verdict.parts.gaps)} | ${whole(verdict.meetings)} | ${seconds.toFixed(0)} | ${whole(rssMb)} | ${given}/${needed}, ${wrong} wrong | ${verdict.unmet.free} | ${verdict.hardViolations} | ${whole(booked.objective)} | ${whole(greedy.objective)} |`;
  });
  const against = events.map(({ name, verdict, booked, greedy }) => {
    const more = (other: Verdict): string => `${(100 * (verdict.parts.value / other.parts.value - 1)).toFixed(1)} %`;
    const fewer = (other: Verdict): string => `${(100 * (1 - verdict.parts.gaps / Math.max(1, other.parts.gaps))).toFixed(1)} %`;
    return `| ${name} | ${more(booked)} | ${more(greedy)} | ${whole(booked.parts.gaps)} | ${whole(greedy.parts.gaps)} | ${whole(verdict.parts.gaps)} | ${fewer(booked)} | ${fewer(greedy)} | ${floorOf(booked)} | ${floorOf(greedy)} | ${floorOf(verdict)} |`;
  });
  const repaired = events.map(({ name, repair }) => {
    const r = repair as RepairFigures;
    return `| ${name} | ${r.trials} | ${whole(r.p50)} | ${whole(r.p95)} | ${r.beyondAtLevel0} | ${r.shortBefore} | ${r.shortAfter} | ${r.mostMoves} | ${r.broken} |`;
  });
  const public_ = known.map(
    ({ name, verdict, seconds }) => `| ${name} | ${verdict.parts.holes} | ${verdict.hardViolations} | ${verdict.meetings} | ${seconds.toFixed(0)} |`,
  );
  return `# Timetables of events

Written by \`npm run bench:timetable -- --dir FOLDER --seconds ${run.seconds}\`. Seed 1. Every plan went through the folder’s independent checker; objective, floor, gaps and violations are the checker’s figures, the bound is the engine’s own, time is the whole command’s, bound and start of the program included.

Machine: ${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}), ${whole(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}. Search and bound have a thread each.

| event | objective | bound | apart | floor served of at most | gaps | meetings | s | MB | reasons | free | violations | self-booking | floor-aware greedy |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
${planned.join('\n')}

"MB" is the largest resident memory of the whole command, the solver’s thread included.

## Against simple ways

Self-booking: people come in a random order, again and again, and book what they want most in its first free slot. Greedy: the floor first, then musts, then the rest by worth, each where it leaves the fewest gaps.

| event | value above self-booking | above greedy | gaps: self-booking | greedy | engine | fewer than self-booking | fewer than greedy | floor: self-booking | greedy | engine |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
${against.join('\n')}

## Repair

One recruiter after the other falls ill; curves of up to eight moves.

| event | trials | ms p50 | ms p95 | changes beyond the forced at level 0 | floor short at level 0 | at the curve’s end | most moves for that | violations |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
${repaired.join('\n')}

## Public instances

All meetings are required; fewer holes are better. Their licence is not stated, so they are read from the folder and never enter the project.

| instance | holes | violations | meetings | s |
| --- | ---: | ---: | ---: | ---: |
${public_.join('\n')}

The same seed and steps gave ${run.sameHash ? 'the same plan' : 'different plans'} in ${run.runs} runs.
`;
}
