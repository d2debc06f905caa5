/** Nothing that opens a door, nothing left over and no path of one machine in the tree. The patterns are first tried on samples. */
import { readFileSync, statSync } from 'node:fs';
import { finish, projectFiles } from './lib.mjs';

const patterns = [
  ['private key', /-----BEGIN [A-Z ]*PRIVATE KEY-----/],
  ['password in an address', /\b(?:postgres(?:ql)?|rediss?|smtps?|https?|amqps?):\/\/[^\s:/@'"`]+:(?![$<{%])[^\s@'"`/]{3,}@/],
  [
    'key of a cloud or forge',
    /\b(?:AKIA[0-9A-Z]{16}|gh[pousr]_[A-Za-z0-9]{36,}|glpat-[\w-]{20,}|npm_[A-Za-z0-9]{36}|xox[abp]-[\w-]{10,}|AIza[\w-]{35}|sk_live_\w{20,})/,
  ],
  ['signed token', /\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}/],
  ['secret in plain text', /\b\w*(?:secret|password|passwd|token|api_?key)\w*["']?\s*[:=]\s*["'](?=[^"']*\d)[A-Za-z0-9+/_-]{20,}["']/i],
];
const samples = [
  ['-----BEGIN RSA ', 'PRIVATE KEY-----'],
  ['postgres://owner:', 'hunter22@db/match'],
  ['AKIA', 'ABCDEFGHIJKLMNOP'],
  ['eyJhbGciOiJIUzI1', '.eyJzdWIiOiIxMjM0.c2lnbmF0dXJl'],
  ["apiKey: '", "abcdefghij0123456789x'"],
].map((parts) => parts.join(''));
/** Written in two halves, so that this file does not find itself. */
const halves = (...words) => words.map((word) => word.replace('|', '')).join('|');
const leftovers = [
  ['left over', new RegExp(`\\b(?:${halves('TO|DO', 'FIX|ME', 'XX|X')})\\b`)],
  ['silenced check', new RegExp(halves('@ts-|ignore', '@ts-|nocheck', 'eslint-|disable', 'oxlint-|disable', 'prettier-|ignore'))],
];

const problems = [];
patterns.forEach(([name, pattern], at) => {
  if (!pattern.test(samples[at])) problems.push(`the pattern for ${name} does not find its sample`);
});

const text = /\.(ts|tsx|js|mjs|cjs|json|ya?ml|md|sh|sql|html|css|graphql|po|toml|example|env.*)$|(^|\/)(Dockerfile|run|\.[a-z]+rc)$/;
const files = projectFiles().filter((path) => text.test(path) && path !== 'package-lock.json');
for (const path of projectFiles())
  if (/(^|\/)\.env(\.(?!example$).*)?$|\.(pem|key|p12|pfx)$/.test(path)) problems.push(`${path} must not be committed`);
for (const path of files) {
  if (statSync(path, { throwIfNoEntry: false })?.size > 5_000_000) continue;
  const code = /\.(ts|tsx|mjs|cjs|js)$/.test(path) && !/\.gen\.tsx?$/.test(path);
  let lines;
  try {
    lines = readFileSync(path, 'utf8').split('\n');
  } catch {
    continue; // removed from the work tree, not yet from the index
  }
  lines.forEach((line, at) => {
    for (const [name, pattern] of code ? [...patterns, ...leftovers] : patterns) if (pattern.test(line)) problems.push(`${path}:${at + 1}: ${name}`);
  });
}
finish('secrets', problems, `${files.length} text files for keys, tokens, passwords, left-overs and silenced checks`);
