import { asSuperuser, type BenchDatabase } from './database.js';

/**
 * PostGraphile searches with what PostgreSQL has: trigrams over the labels and alternative labels of three languages, with an
 * index. It is part of the benchmark, not of the product, which searches in memory.
 */
export const addSearchFunction = (database: BenchDatabase): Promise<void> =>
  asSuperuser(database.superuserUrl, async (client) => {
    const words = (alias: string): string =>
      `bench_words(${['label_en', 'label_nl', 'label_fr', 'alternatives_en', 'alternatives_nl', 'alternatives_fr'].map((column) => `${alias}${column}`).join(', ')})`;
    await client.query('create extension if not exists pg_trgm');
    await client.query(`create or replace function bench_words(en text, nl text, fr text, more_en text[], more_nl text[], more_fr text[]) returns text language sql immutable parallel safe as $$
      select lower(concat_ws(' | ', en, nl, fr, array_to_string(more_en, ' | '), array_to_string(more_nl, ' | '), array_to_string(more_fr, ' | '))) $$`);
    await client.query(
      `create index if not exists bench_concept_words on concept using gin (${words('')} gin_trgm_ops) where kind = 'skill' and not retired`,
    );
    await client.query(`create or replace function bench_search(words text) returns setof concept language sql stable as $$
      select c.* from concept c where c.kind = 'skill' and not c.retired and lower(words) <% ${words('c.')}
       order by word_similarity(lower(words), ${words('c.')}) desc, c.id $$`);
    await client.query('grant execute on function bench_search(text) to app');
    await client.query('analyze concept');
  });
