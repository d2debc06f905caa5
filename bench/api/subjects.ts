import type { Ask } from './client.js';
import { asSuperuser, type BenchDatabase } from './database.js';
import { needCursors, type Subjects } from './reads.js';

/** A label as somebody mistyped it, and the skill that is meant. */
export interface Labelled {
  readonly words: string;
  readonly id: string;
}

const sample = 50;

/** Draws what the reads are about: lists, matches and words spread over all there are, the same in every run. */
export function drawSubjects(database: BenchDatabase, product: Ask): Promise<Subjects & { readonly labels: readonly Labelled[] }> {
  return asSuperuser(database.superuserUrl, async (client) => {
    const lists = (
      await client.query<{ needId: string; runId: string }>(
        `select need_id as "needId", id as "runId" from scoring_run where current and programme = 'CD4D2' and people_scored > 100 order by md5(need_id::text) limit ${sample}`,
      )
    ).rows;
    const matches = (
      await client.query<{ id: string }>(
        `select distinct on (run_id) id from match where superseded_at is null and run_id = any ($1) order by run_id, md5(person_id::text)`,
        [lists.map(({ runId }) => runId)],
      )
    ).rows.map(({ id }) => id);
    const labels = (
      await client.query<{ id: string; label: string }>(
        `select id, label_en as label from concept where kind = 'skill' and not retired and length(label_en) between 8 and 40 order by md5(id::text) limit 200`,
      )
    ).rows.map(({ id, label }, at) => ({ id, words: mistyped(label, at) }));
    return { lists, matches, labels, words: labels.map(({ words }) => words), needCursors: await needCursors(product, 10) };
  });
}

/** Leaves out one letter, another one each time. */
const mistyped = (label: string, at: number): string => {
  const place = 1 + (at % (label.length - 2));
  return label.slice(0, place) + label.slice(place + 1);
};
