import { preparePeople, scoreNeed, type WeightSheet } from '#engine/scoring';
import { peopleForMatching } from '#people';
import type { Write } from '#platform/db';
import { toWeights, type WeightInput } from '#programmes';
import { listedScores } from '../data/listed-scores.js';
import { currentRun } from '../data/runs.js';
import type { GraphStore } from './graph-store.js';
import { jobsOfRuns } from './rescore.js';

/** Where one person would stand. */
export interface PreviewRow {
  readonly personId: string;
  readonly personCode: string;
  readonly oldRank: number;
  readonly newRank: number;
  readonly oldScore: number;
  readonly newScore: number;
}

/** A list as other weights would order it. */
export interface Preview {
  readonly asOf: string;
  readonly sheetVersion: number;
  readonly peopleCompared: number;
  readonly movedPeople: number;
  readonly rows: readonly PreviewRow[];
}

/** Rows that are shown. */
const shown = 20;

/**
 * The people of a need's list, scored by the list's own sheet and by other weights, side by side. Nothing is stored. Null while the need has
 * no list. People below the list's cut-off are not looked at, nor, for an officer narrowed to `countries`, people of others.
 */
export async function previewWeights(
  manager: Write['manager'],
  graphs: GraphStore,
  needId: string,
  weights: readonly WeightInput[],
  countries: readonly string[] | null,
): Promise<Preview | null> {
  const run = await currentRun(manager, needId);
  const job = run ? (await jobsOfRuns(manager, [run], await graphs.current(manager))).get(run.id) : undefined;
  if (!run || !job) return null;
  const codes = new Map((await listedScores(manager, run.id)).map(({ personId, personCode }) => [personId, personCode]));
  const found = await peopleForMatching(manager, run.programme, { asOf: job.asOf, ids: [...codes.keys()] });
  const listed = found.filter(
    ({ gate }) => !countries || [...gate.linkCountries, gate.residenceCountry].some((country) => country !== null && countries.includes(country)),
  );
  const people = preparePeople(
    listed.map(({ person }) => person),
    job.graph,
  );
  if (!people.ok) return null;
  const rank = (sheet: WeightSheet): ReturnType<typeof scoreNeed> =>
    scoreNeed({ need: job.need, graph: job.graph, asOf: job.asOf, sheet, people: people.value });
  const [before, after] = [rank(job.sheet), rank({ ...job.sheet, weights: toWeights(weights) })];
  if (!before.ok || !after.ok) return null;
  const old = new Map(before.value.ranked.map((match) => [match.personId, match]));
  const rows = after.value.ranked.flatMap((match): PreviewRow[] => {
    const was = old.get(match.personId);
    return was
      ? [
          {
            personId: match.personId,
            personCode: codes.get(match.personId) ?? '',
            oldRank: was.rank,
            newRank: match.rank,
            oldScore: was.score,
            newScore: match.score,
          },
        ]
      : [];
  });
  return {
    asOf: job.asOf,
    sheetVersion: job.sheet.version,
    peopleCompared: rows.length,
    movedPeople: rows.filter(({ oldRank, newRank }) => oldRank !== newRank).length,
    rows: rows.slice(0, shown),
  };
}
