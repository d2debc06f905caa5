/** What the checks of tools/ci share: run a program, and close with one line that says what was checked. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** Runs a program with its output shown as it comes. */
export function run(command, args, options = {}) {
  const done = spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], ...options });
  if (done.error) console.error(`  ${command}: ${done.error.message}`);
  return { code: done.status ?? 1 };
}

/** Runs a program and keeps what it says. */
export function capture(command, args, options = {}) {
  const done = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1e8, stdio: ['ignore', 'pipe', 'pipe'], ...options });
  return { code: done.status ?? 1, out: done.stdout ?? '', err: done.stderr ?? done.error?.message ?? '' };
}

/** Every file that Git would commit: tracked ones and new ones that no rule ignores. */
export function projectFiles() {
  const listed = capture('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z']);
  if (listed.code !== 0) throw new Error(`git ls-files: ${listed.err}`);
  return listed.out.split('\0').filter(Boolean).sort();
}

/** Path -> digest of the files that `wanted` picks, to see what a generator changes. */
export function digests(wanted) {
  const found = new Map();
  for (const path of projectFiles().filter(wanted)) {
    try {
      found.set(path, createHash('sha256').update(readFileSync(path)).digest('hex'));
    } catch {
      found.set(path, 'missing');
    }
  }
  return found;
}

/** The paths that differ between two such maps. */
export const differences = (before, after) =>
  [...new Set([...before.keys(), ...after.keys()])].filter((path) => before.get(path) !== after.get(path)).sort();

/** Lists what is wrong, says in one line what was checked, and ends the process. */
export function finish(name, outcome, checked) {
  const problems = Array.isArray(outcome) ? outcome : outcome ? [] : [''];
  for (const problem of problems.filter(Boolean)) console.error(`  ${problem}`);
  console.log(`${problems.length ? 'FAILED' : 'passed'}  ${name}: ${checked}`);
  process.exit(problems.length ? 1 : 0);
}
