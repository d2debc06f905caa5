import { cpus, totalmem } from 'node:os';
import type { Figures } from './measure.js';
import type { Statements } from './statements.js';

/** One read on both sides. */
export interface ReadResult {
  readonly name: string;
  readonly difference: string;
  readonly product: Figures & { readonly statements: Statements };
  readonly peer: Figures & { readonly statements: Statements };
}

/** Everything that the report says. */
export interface Facts {
  readonly people: number;
  readonly needs: number;
  readonly seed: number;
  readonly scoredNeeds: number;
  readonly matchRows: number;
  readonly requests: number;
  readonly postgres: string;
  readonly found: { readonly product: number; readonly peer: number; readonly of: number };
  readonly memory: { readonly product: number; readonly peer: number };
  readonly results: readonly ReadResult[];
}

const ms = (value: number): string => (value < 10 ? value.toFixed(1) : value.toFixed(0));
const whole = (value: number): string => value.toLocaleString('en-GB', { maximumFractionDigits: 0 });

/** The report as Markdown: what was measured on what, without a name of the machine. */
export function report(facts: Facts): string {
  const rows = facts.results.flatMap(({ name, product, peer }) => [row(name, 'product', product), row('', 'PostGraphile', peer)]);
  return [
    '# The five main reads',
    '',
    `Written by \`npm run bench:api -- --people ${facts.people} --needs ${facts.needs} --seed ${facts.seed} --scored ${facts.scoredNeeds}\`.`,
    '',
    `${whole(facts.people)} people and ${whole(facts.needs)} needs of the generator (seed ${facts.seed}), ${whole(facts.scoredNeeds)} open needs scored by the worker, ${whole(facts.matchRows)} rows in their lists. ` +
      `Read as a programme officer of CD4D2, under row-level security on both sides. PostGraphile 4.14.1 serves the same tables from the same PostgreSQL in the same run; the two are asked in turn, ${whole(facts.requests)} times each for each read after a warm-up, by one client; then each alone by eight clients at once for three seconds.`,
    '',
    `Machine: ${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), ${whole(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}, PostgreSQL ${facts.postgres}; client, both servers and the database share it.`,
    '',
    '| Read | Side | p50 ms | p95 ms | p99 ms | CPU ms | answers/s, 8 clients | SQL reading | SQL in all | kB an answer |',
    '| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...rows,
    '',
    `Search: of ${facts.found.of} labels with one letter missing, the product finds the skill among its 20 hits ${facts.found.product} times, trigrams ${facts.found.peer} times.`,
    `Resident memory after the run: product ${facts.memory.product} MB (ESCO’s search in it), PostGraphile ${facts.memory.peer} MB.`,
    '',
    '"CPU ms" is the processor time of the server’s process an answer, without PostgreSQL’s. "SQL reading" leaves out what opens and closes the transaction and sets who asks. It does not grow with the rows of a page: specs in `test/api` hold every list to that. PostGraphile checks no session; the product does, in each request.',
    '',
    'What the answers do not share:',
    '',
    ...facts.results.map(({ name, difference }) => `- ${name}: ${difference}`),
    '',
  ].join('\n');
}

const row = (name: string, side: string, { p50, p95, p99, processor, perSecond, kilobytes, statements }: ReadResult['product']): string =>
  `| ${[name, side, ms(p50), ms(p95), ms(p99), ms(processor), whole(perSecond), String(statements.reading), String(statements.all), whole(kilobytes)].join(' | ')} |`;
