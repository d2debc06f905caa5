/**
 * The documents tell the truth where a machine can tell: links and pictures exist, named scripts exist, every room is in the
 * architecture and every variable of the configuration in the operations guide, decisions are numbered without gaps.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { finish, projectFiles } from './lib.mjs';

const problems = [];
const pages = projectFiles().filter((path) => path.endsWith('.md') && existsSync(path));
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));

for (const page of ['README.md', 'CHANGELOG.md', 'docs/architecture.md', 'docs/glossary.md', 'docs/operations.md']) {
  if (!pages.includes(page)) problems.push(`${page} is missing`);
}
for (const page of pages) {
  const text = readFileSync(page, 'utf8').replace(/```[\s\S]*?```/g, (block) => block.replace(/[[\]()]/g, ' '));
  for (const [, target] of text.matchAll(/\]\(([^)\s]+)\)/g)) {
    if (/^(https?:|mailto:|#)/.test(target)) continue;
    if (!existsSync(join(dirname(page), target.split('#')[0]))) problems.push(`${page}: ${target} does not exist`);
  }
  for (const [, script] of text.matchAll(/\bnpm run ([\w:-]+)/g))
    if (!(script in scripts)) problems.push(`${page}: npm run ${script} does not exist`);
}

const read = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : '');
const architecture = read('docs/architecture.md');
for (const room of readdirSync('libs'))
  if (!architecture.includes(`\`${room}\``)) problems.push(`docs/architecture.md does not name the room ${room}`);
const operations = read('docs/operations.md');
const config = read('libs/platform/config/config.ts');
for (const [, name] of config.matchAll(/^ {2}([A-Z][A-Z0-9_]+):/gm))
  if (!operations.includes(`\`${name}\``)) problems.push(`docs/operations.md does not name ${name}`);
for (const path of projectFiles().filter((file) => /\.(ts|tsx|mjs|cjs|js|yml)$/.test(file) && existsSync(file))) {
  for (const [page] of read(path).matchAll(/\bdocs\/[\w/-]+\.md\b/g))
    if (!existsSync(page)) problems.push(`${path} speaks of ${page}, which does not exist`);
}
const decisions = existsSync('docs/adr')
  ? readdirSync('docs/adr')
      .filter((name) => /^\d{4}-/.test(name))
      .sort()
  : [];
decisions.forEach((name, at) => {
  if (Number(name.slice(0, 4)) !== at + 1) problems.push(`docs/adr/${name} should be number ${at + 1}`);
});
finish('docs', problems, `${pages.length} pages, ${decisions.length} decisions: links, scripts, rooms, variables`);
