import { LawChecker } from './laws-check.js';
import type { LawCase } from './laws-check.js';
import { readEsco, readJsonLines, setFolder } from './read.js';

// npm run bench:laws -- [--dir FOLDER]: every case of robustness.jsonl, to the unit; one JSON line.
const { tables, graph } = readEsco();
const checker = new LawChecker(graph, tables);
const cases = readJsonLines<LawCase>(setFolder(), 'robustness.jsonl');
const broken = cases.filter((item) => !checker.holds(item)).map(({ id }) => id);
process.stdout.write(`${JSON.stringify({ cases: cases.length, held: cases.length - broken.length, broken })}\n`);
process.exitCode = broken.length === 0 ? 0 : 1;
