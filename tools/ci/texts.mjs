/**
 * The texts of screens and server: extraction leaves no difference, no language lacks a text, placeholders agree, and the
 * glossary's bold terms are said by its words. That the server's texts have all languages is a matter of types (#platform/i18n).
 */
import 'reflect-metadata';
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import { differences, digests, finish, projectFiles, run } from './lib.mjs';
import { terms, wordProblems } from './terms.mjs';

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

/** The names that a text wants filled in, also inside its plurals and choices. */
function placeholders(text) {
  const names = new Set();
  const walk = (part) => {
    if (!Array.isArray(part)) return;
    for (const token of part) {
      if (!Array.isArray(token)) continue;
      names.add(String(token[0]));
      for (const branch of Object.values(token[2] ?? {})) walk(branch);
    }
  };
  walk(compileMessage(text));
  return [...names]
    .filter((name) => name !== '#')
    .sort()
    .join(' ');
}

const problems = [];
const before = digests(isCatalogue);
if (run('npm', ['run', '--silent', 'web:extract']).code !== 0) problems.push('npm run web:extract failed');
for (const path of differences(before, digests(isCatalogue))) problems.push(`${path} is not what npm run web:extract writes`);

const catalogues = projectFiles().filter(isCatalogue);
const languageOf = (path) => /\/(en|nl|fr)\//.exec(path)?.[1];
for (const language of ['en', 'nl', 'fr'])
  if (!catalogues.some((path) => languageOf(path) === language)) problems.push(`no catalogue for ${language}`);
const known = terms();
if (known.length < 5) problems.push(`docs/glossary.md has ${known.length} bold terms`);
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
const [english, dutch, french] = ['en', 'nl', 'fr'].map(
  (language) => new Map(catalogues.filter((path) => languageOf(path) === language).flatMap((path) => [...messages(path)])),
);
for (const [id, en] of english) problems.push(...wordProblems(`"${id}"`, { en, nl: dutch.get(id), fr: french.get(id) }, known));

// The server's: every door registers the texts of its room.
if (run('npm', ['run', '--silent', 'build']).code !== 0) problems.push('npm run build failed');
const doors = readdirSync('dist/libs', { recursive: true })
  .map(String)
  .filter((path) => /^(?!kernel|engine)[^/]+\/(graphql\/|tasks\/)?index\.js$/.test(path));
for (const door of doors) await import(resolve('dist/libs', door));
const { knownTexts } = await import(resolve('dist/libs/platform/i18n/index.js'));
for (const [code, text] of knownTexts()) {
  counted += 1;
  for (const language of ['nl', 'fr'])
    if (placeholders(text[language]) !== placeholders(text.en)) problems.push(`${code}: ${language} names other places than English`);
  problems.push(...wordProblems(code, text, known));
}
if (counted === 0) problems.push('no texts found');
finish('texts', problems, `${counted} texts: complete, same places, ${known.length} terms of the glossary`);
