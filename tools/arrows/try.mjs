/**
 * Proves that every rule of .dependency-cruiser.cjs can fail. Two trial trees with the project's own configuration:
 * one that obeys, over which the checker must be silent and exit with 0; one with an offender per rule, over which it
 * must exit with another code and name, for each offender, the rule that it breaks. A rule without an offender fails too.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { allowed, offenders } from './cases.mjs';

const root = resolve(import.meta.dirname, '../..');
const { forbidden } = createRequire(import.meta.url)(join(root, '.dependency-cruiser.cjs'));

/** Writes a trial tree below the project, so that packages resolve, and runs the checker over it as CI does. */
function cruise(name, files) {
  const tree = join(root, '.cache/arrows', name);
  rmSync(tree, { recursive: true, force: true });
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(tree, path)), { recursive: true });
    writeFileSync(join(tree, path), content);
  }
  for (const file of ['package.json', 'tsconfig.json', 'tsconfig.arrows.json', '.dependency-cruiser.cjs'])
    copyFileSync(join(root, file), join(tree, file));
  const folders = ['apps', 'libs', 'tools', 'bench', 'test'];
  const cli = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const run = (type) =>
    spawnSync(process.execPath, [cli, '--config', '.dependency-cruiser.cjs', '--output-type', type, ...folders], {
      cwd: tree,
      encoding: 'utf8',
      maxBuffer: 1e8,
    });
  const judged = run('err');
  const report = run('json');
  if (!report.stdout.startsWith('{')) throw new Error(`The checker did not run on the ${name} tree:\n${report.stderr}${judged.stdout}`);
  const { violations } = JSON.parse(report.stdout).summary;
  rmSync(tree, { recursive: true, force: true });
  return { code: judged.status, broken: violations.map((violation) => ({ rule: violation.rule.name, from: violation.from, to: violation.to })) };
}

const failures = [];
const obedient = cruise('allowed', allowed);
if (obedient.code !== 0) failures.push(`the obedient tree exits with ${obedient.code}`);
for (const { rule, from, to } of obedient.broken) failures.push(`the obedient tree breaks ${rule}: ${from} -> ${to}`);

const wild = cruise('forbidden', Object.assign({ ...allowed }, ...offenders.map((offender) => offender.files)));
if (wild.code === 0) failures.push('the tree of offenders exits with 0');
for (const { rule, path } of offenders) {
  if (!wild.broken.some((violation) => violation.rule === rule && violation.from === path))
    failures.push(`${path} should break ${rule}, and does not`);
}
for (const { name } of forbidden) {
  if (!offenders.some((offender) => offender.rule === name)) failures.push(`${name} has no offender in tools/arrows/cases.mjs`);
}

for (const failure of failures) console.error(`  ${failure}`);
console.log(
  `arrows:try: ${forbidden.length} rules, ${offenders.length} forbidden imports tried, checker exited with ${wild.code}, ${failures.length} surprises`,
);
process.exit(failures.length ? 1 : 0);
