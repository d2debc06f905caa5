import { cpus, totalmem } from 'node:os';
import type { ColdFigures } from './cold-part.js';
import type { EngineFigures } from './engine-part.js';
import { explained, listed, type Setup } from './parts.js';
import type { PeerFigures } from './peers-part.js';
import type { WorkerFigures } from './workers-part.js';

/** Everything measured at one number of people. */
export interface SizeFacts {
  readonly setup: Setup;
  readonly engine: EngineFigures;
  readonly one: WorkerFigures;
  readonly two: WorkerFigures;
  readonly peers: PeerFigures;
}

const whole = (value: number): string => value.toLocaleString('en-GB', { maximumFractionDigits: 0 });
const short = (value: number): string => (value >= 100 ? whole(value) : value.toPrecision(2));
const millions = (rate: number): string => `${short(rate / 1e6)} M`;

/** The report as Markdown: what was measured on what, without a name of the machine. */
export function report(facts: readonly SizeFacts[], cold: ColdFigures | null): string {
  const [first] = facts;
  if (!first) return '';
  const { setup, peers } = first;
  return [
    '# Scoring many people for many needs',
    '',
    `Written by \`npm run bench:scoring -- --people ${facts.map((size) => size.setup.people).join(',')} --needs ${setup.needs} --seed ${setup.seed} --sample ${setup.sample}${cold ? ` --cold ${cold.people}` : ''}\`.`,
    '',
    `People and ${whole(setup.needs)} needs of the generator (seed ${setup.seed}); all pairs, people without an active profile or without consent kept out by gates, the best ${listed} of each need kept, every reason of the best ${explained}. The full engine: all criteria of the default sheets, ESCO’s hierarchy and relations, one claim to one requirement. In each run some lists are compared with scores of people one by one.`,
    '',
    `Machine: ${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), ${whole(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}, PostgreSQL ${peers.postgres}.`,
    '',
    '| People | What | pairs/s | against SQL |',
    '| ---: | --- | ---: | ---: |',
    ...facts.flatMap(rows),
    '',
    '"The same sum" is weighted coverage of stated skills, which SQL can reckon too: no graph, no assignment, no other criterion. SQL, loops and engine gave the same scores for every need that was compared. The full engine does more for each pair; its ratio to SQL compares unlike work and is there because a database query is what one would write instead.',
    '',
    '| People | Change | p50 ms | p99 ms |',
    '| ---: | --- | ---: | ---: |',
    ...facts.flatMap(({ setup: { people }, engine }) => [
      `| ${whole(people)} | one person, against all needs | ${short(engine.changedPerson.p50)} | ${short(engine.changedPerson.p99)} |`,
      `| ${whole(people)} | one need, against all people, with reasons | ${short(engine.changedNeed.p50)} | ${short(engine.changedNeed.p99)} |`,
    ]),
    '',
    ...facts.map(
      ({ setup: { people }, engine }) =>
        `- ${whole(people)} people are ready in ${engine.prepareSeconds.toFixed(1)} s; the process then holds ${engine.residentReady} MB (Node, ESCO and the people), ${engine.residentAfter} MB after all passes.`,
    ),
    ...(cold
      ? [
          `- Cold start from PostgreSQL with ${whole(cold.people)} people: ESCO’s graph ${cold.graphSeconds.toFixed(1)} s, people ${cold.peopleSeconds.toFixed(1)} s, first list ${cold.firstListSeconds.toFixed(1)} s; ${cold.residentMegabytes} MB.`,
        ]
      : []),
    '',
  ].join('\n');
}

function rows({ setup, engine, one, two, peers }: SizeFacts): string[] {
  const row = (what: string, rate: number): string => `| ${whole(setup.people)} | ${what} | ${millions(rate)} | ${short(rate / peers.sql)} × |`;
  return [
    row('**full engine**, one core', engine.pairsPerSecond),
    row('full engine, one core, first pass', engine.firstPairsPerSecond),
    row('full engine, one core, without reasons', engine.rankingPairsPerSecond),
    row('full engine, one worker thread', one.pairsPerSecond),
    row(`full engine, two worker threads (${short(two.pairsPerSecond / one.pairsPerSecond)} × one)`, two.pairsPerSecond),
    row('the same sum: engine', peers.engineSameSum),
    row(`the same sum: SQL with a covering index, on ${peers.needs} needs`, peers.sql),
    row('the same sum: nested loops over maps, on 40 needs', peers.loops),
    row('share of skills × tier of place, as open matchers describe it, on 40 needs', peers.coverageAndTier),
  ];
}
