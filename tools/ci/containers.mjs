/**
 * The Dockerfile and the compose file, without an engine: syntax (dockerfile-utils), the Compose schema and good habits (dclint),
 * and the house rules of container-rules.mjs, which are first tried on samples that break them.
 * Where a Docker client with Compose is installed, it reads the compose file too. Building and running images is not part of it.
 */
import { existsSync, readFileSync } from 'node:fs';
import { validate } from 'dockerfile-utils';
import { parse } from 'yaml';
import { composeProblems, dockerfileProblems, stagesOf } from './container-rules.mjs';
import { capture, finish, run } from './lib.mjs';

const problems = [];

// The rules themselves: each of these samples must be found.
const badDockerfile = 'FROM node\nADD x /x\nENV API_TOKEN=1\nCOPY missing ./\nRUN npm install\nRUN curl -s x | sh\nCMD node x\n';
const foundInDockerfile = dockerfileProblems(badDockerfile, ['0', 'gone'], () => false);
if (foundInDockerfile.length !== 9)
  problems.push(`the Dockerfile rules found ${foundInDockerfile.length} of 9 planted faults: ${foundInDockerfile.join('; ')}`);
const badCompose = {
  services: {
    a: { image: 'postgres', ports: ['80:80'], privileged: true, depends_on: { b: {} }, environment: { X_PASSWORD: 'plain', URL: 'x://u:p@h' } },
    c: { build: { target: 'gone' }, restart: 'no' },
  },
};
const foundInCompose = composeProblems(badCompose, new Set(), new Map());
if (foundInCompose.length !== 10)
  problems.push(`the compose rules found ${foundInCompose.length} of 10 planted faults: ${foundInCompose.join('; ')}`);

const dockerfile = readFileSync('docker/Dockerfile', 'utf8');
const composeText = readFileSync('docker/compose.yml', 'utf8');
const compose = parse(composeText);
const config = readFileSync('libs/platform/config/config.ts', 'utf8');
const variables = new Set([...config.matchAll(/^ {2}([A-Z][A-Z0-9_]+):/gm)].map((match) => match[1]).concat('DATABASE_OWNER_URL'));
const stages = stagesOf(dockerfile);
const targets = Object.values(compose.services).flatMap((service) => service.build?.target ?? []);

for (const found of validate(dockerfile)) problems.push(`docker/Dockerfile:${found.range.start.line + 1}: ${found.message}`);
for (const found of dockerfileProblems(dockerfile, targets, existsSync)) problems.push(`docker/Dockerfile: ${found}`);
for (const found of composeProblems(compose, variables, stages)) problems.push(`docker/compose.yml: ${found}`);
if (run('npx', ['--no-install', 'dclint', '--max-warnings', '0', '-c', 'docker/dclint.json', 'docker/compose.yml']).code !== 0)
  problems.push('dclint');

const wanted = new Set([...composeText.matchAll(/\$\{(\w+):\?/g)].map((match) => match[1]));
const example = readFileSync('docker/.env.example', 'utf8');
for (const name of wanted) if (!new RegExp(`^${name}=`, 'm').test(example)) problems.push(`docker/.env.example does not name ${name}`);
for (const name of ['node_modules', '.git', '.env', '.data', 'dist']) {
  if (!readFileSync('.dockerignore', 'utf8').split('\n').includes(name)) problems.push(`.dockerignore does not name ${name}`);
}

let engine = 'no Docker client with Compose here: its own reading not run';
if (capture('docker', ['compose', 'version']).code === 0) {
  const env = { ...process.env, ...Object.fromEntries([...wanted].map((name) => [name, 'x'])) };
  const read = capture('docker', ['compose', '-f', 'docker/compose.yml', 'config', '--quiet'], { env });
  if (read.code !== 0) problems.push(`docker compose config: ${read.err.trim()}`);
  engine = 'docker compose config read it';
}
finish(
  'containers',
  problems,
  `docker/Dockerfile (syntax, ${stages.size} stages, house rules), docker/compose.yml (schema, dclint, house rules); ${engine}; images not built`,
);
