/**
 * The screens' texts: extraction leaves no difference, no language lacks a text, placeholders agree.
 * The server's texts need no check here: a missing language is a type error (#platform/i18n).
 */
import { readFileSync } from 'node:fs';
import { differences, digests, finish, projectFiles, run } from './lib.mjs';

const isCatalogue = (path) => /^apps\/web\/.*\.po$/.test(path);

/** The messages of one catalogue: id -> text. Obsolete entries are left out. */
function messages(path) {
  const found = new Map();
  const value = (entry, key) =>
    [...(new RegExp(`^${key} ((?:".*"\\n?)+)`, 'm').exec(entry)?.[1] ?? '').matchAll(/"((?:[^"\\]|\\.)*)"/g)].map((match) => match[1]).join('');
  for (const entry of readFileSync(path, 'utf8').split(/\n{2,}/)) {
    const id = value(`${entry}\n`, 'msgid');
    if (id && !/^#~/m.test(entry)) found.set(id, value(`${entry}\n`, 'msgstr'));
  }
  return found;
}

const placeholders = (text) => [...new Set([...text.matchAll(/\{\s*(\w+)/g)].map((match) => match[1]))].sort().join(' ');

const problems = [];
const before = digests(isCatalogue);
if (run('npm', ['run', '--silent', 'web:extract']).code !== 0) problems.push('npm run web:extract failed');
for (const path of differences(before, digests(isCatalogue))) problems.push(`${path} is not what npm run web:extract writes`);

const catalogues = projectFiles().filter(isCatalogue);
const languageOf = (path) => /\/(en|nl|fr)\//.exec(path)?.[1];
for (const language of ['en', 'nl', 'fr'])
  if (!catalogues.some((path) => languageOf(path) === language)) problems.push(`no catalogue for ${language}`);
let counted = 0;
for (const path of catalogues) {
  const texts = messages(path);
  const source = messages(path.replace(/\/(en|nl|fr)\//, '/en/'));
  counted += texts.size;
  for (const [id, text] of texts) {
    if (!text) problems.push(`${path}: "${id}" has no text`);
    else if (placeholders(text) !== placeholders(source.get(id) ?? text)) problems.push(`${path}: "${id}" names other places than English`);
  }
}
if (counted === 0) problems.push('no texts found');
finish('texts', problems, `${counted} texts in ${catalogues.length} catalogues`);
