import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildGraph } from '#engine/concepts';
import type { Graph } from '#engine/concepts';
import { loadEscoTables } from '../tools/esco/read.js';
import type { EscoTables } from '../tools/esco/read.js';

/** The folder of the sets: `--dir`, or the development sets of the project. */
export function setFolder(): string {
  const { values } = parseArgs({ options: { dir: { type: 'string', default: 'data/benchmarks' } } });
  return values.dir;
}

/** ESCO with its graph. */
export function readEsco(dir = 'data/esco'): { readonly tables: EscoTables; readonly graph: Graph } {
  const tables = loadEscoTables(dir);
  const graph = buildGraph(tables);
  if (!graph.ok) throw new Error(`${dir} makes no graph: ${JSON.stringify(graph.error.problems)}`);
  return { tables, graph: graph.value };
}

/** Objects, one a line. */
export const readJsonLines = <T>(dir: string, name: string): T[] => lines(dir, name).map((line) => JSON.parse(line) as T);

/** Rows after the header. */
export const readRows = (dir: string, name: string): string[][] =>
  lines(dir, name)
    .slice(1)
    .map((line) => line.split('\t'));

const lines = (dir: string, name: string): string[] =>
  readFileSync(join(dir, name), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
