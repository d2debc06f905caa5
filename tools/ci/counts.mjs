/** Sums the counts that the test runners leave behind: `counts.mjs FOLDER` prints passed, failed and skipped. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.argv[2] ?? '.cache/results';
const sum = { passed: 0, failed: 0, skipped: 0 };
for (const file of existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : []) {
  const counts = JSON.parse(readFileSync(join(folder, file), 'utf8'));
  for (const key of Object.keys(sum)) sum[key] += Number(counts[key] ?? 0);
}
console.log(sum.passed, sum.failed, sum.skipped);
