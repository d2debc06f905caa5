import { err, invalid, limits, notFound, ok, refused, type Problem, type Result } from '#kernel';
import { Db } from '#platform/db';
import { line, list, maybe, problemsOf, record } from '#platform/input';
import type { Actor } from '#platform/policy';
import { knownConcepts, SearchConcepts } from '#taxonomy';
import { Inject, Injectable } from '@nestjs/common';
import * as v from 'valibot';
import { handlesPerson } from '../access.js';
import { lockPerson, personsById } from '../data/person-rows.js';
import { wholePerson } from '../data/person-whole.js';
import { storeSections, touchPerson } from '../data/person-writes.js';
import {
  importJsonResume,
  mergeImported,
  parseJsonResume,
  wordsOf,
  type Concepts,
  type ReadResume,
  type ResumeImport,
  type ResumeSections,
} from '../domain/json-resume/index.js';
import type { PersonSections } from '../domain/person.js';
import { announcePerson, factsAfter, today, type PersonRef } from './person-change.js';
import { checkPersonChange } from './person-input.js';

/** Words that are looked up in ESCO; a document with more lists skills nobody reads. */
const mostWords = 400;

const schema = record({
  idempotencyKey: v.string('rule.required'),
  personId: v.string('rule.required'),
  version: v.number('rule.required'),
  json: v.string('rule.required'),
  confirmed: maybe(list(record({ path: line(200), choice: line(64) }), mostWords)),
});

/** A document, and the meanings that the person confirmed after an earlier import of it. */
export type ImportJsonResumeInput = v.InferInput<typeof schema>;

/** The person after the import, and what became of each value of the document. */
export interface ImportedResume {
  readonly person: PersonRef;
  readonly report: ResumeImport;
}

/** Brings a JSON Resume document into a person. Free words become proposals; they count only when the person confirms them. */
@Injectable()
export class ImportJsonResume {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(SearchConcepts) private readonly search: SearchConcepts,
  ) {}

  /**
   * The person, and officers of a programme in which the person has a profile. Words are looked up once it is sure that the import can be
   * stored, or was: a stranger, a stale version and a key of another input are told so at once.
   */
  async execute(actor: Actor, input: ImportJsonResumeInput): Promise<Result<ImportedResume>> {
    const parsed = v.safeParse(schema, input);
    if (!parsed.success) return invalid([...problemsOf(parsed.issues), ...tooLarge(input)]);
    const { personId, version, json, confirmed } = parsed.output;
    const size = tooLarge(parsed.output);
    if (size.length > 0) return invalid(size);
    const read = parseJsonResume(json);
    if (!read.ok) return read.error.kind === 'invalid_input' ? invalid(read.error.problems.map(inside)) : read;
    const person = await this.db.read(actor, async (manager) => (await personsById(manager, [personId])).get(personId));
    if (!person || !handlesPerson(actor, person)) return notFound('person');
    const answered = await this.db.answered(actor, once(input));
    if (answered && !answered.ok) return answered;
    if (!answered && person.version !== version) return staleVersion(person, version);

    // The report follows from the document alone, so it is not kept with the key: it would hold words of the person.
    const choices = new Map((confirmed ?? []).map(({ path, choice }) => [path, choice]));
    const concepts = await this.concepts(actor, read.value, json, [...choices.values()]);
    const report = importJsonResume(read.value, { concepts, asOf: today(), hasProfile: person.programmes.length > 0, confirmed: choices });
    const stored = await this.store(actor, input, personId, version, report.sections);
    return stored.ok ? ok({ person: stored.value, report }) : stored;
  }

  private store(actor: Actor, input: ImportJsonResumeInput, personId: string, version: number, sections: ResumeSections): Promise<Result<PersonRef>> {
    return this.db.write(actor, once(input), async (write) => {
      const before = await lockPerson(write.manager, personId);
      if (!before || !handlesPerson(actor, before)) return notFound('person');
      if (before.version !== version) return staleVersion(before, version);
      const audit = { action: 'people.person.imported', subjectType: 'person', subjectId: before.id };
      if (Object.keys(sections).length === 0) {
        write.audit({ ...audit, details: { format: 'json_resume', sections: [] } });
        return ok({ id: before.id, version: before.version });
      }
      const change = withMotivation(await wholePerson(write.manager, before), sections);
      const checked = await checkPersonChange(
        write.manager,
        { idempotencyKey: input.idempotencyKey, id: before.id, version, ...change } as Parameters<typeof checkPersonChange>[1],
        today(),
      );
      if (!checked.value) return invalid(checked.problems);
      const facts = factsAfter(before, checked.value);
      if (!handlesPerson(actor, { ...before, ...facts })) return refused('people.rule.person_of_your_country');
      const touched = await touchPerson(write.manager, before.id, checked.value, before.programmes);
      await storeSections(write.manager, before.id, checked.value);
      write.audit({ ...audit, details: { format: 'json_resume', sections: Object.keys(checked.value).sort(), version: touched.version } });
      return ok(announcePerson(write, { id: before.id, version: touched.version }, facts));
    });
  }

  /** What the document's words may mean, and which of the concepts it names exist; looked up before anything is locked. */
  private async concepts(actor: Actor, read: ReadResume, json: string, choices: readonly string[]): Promise<Concepts> {
    const candidates = new Map<string, { conceptId: string; label: string; confidence: number }[]>();
    for (const { kind, words } of wordsOf(read).slice(0, mostWords)) {
      const hits = await this.search.execute(kind, words.slice(0, 200), actor.locale, 5);
      candidates.set(
        `${kind} ${words}`,
        hits.map(({ id, label, confidence }) => ({ conceptId: id, label, confidence })),
      );
    }
    const named = [...`${json} ${choices.join(' ')}`.matchAll(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi)].map(([id]) =>
      id.toLowerCase(),
    );
    const known = await this.db.read(actor, async (manager) => ({
      skill: await knownConcepts(manager, 'skill', named),
      occupation: await knownConcepts(manager, 'occupation', named),
    }));
    return { find: (kind, words) => candidates.get(`${kind} ${words}`) ?? [], isKnown: (kind, id) => known[kind].has(id.toLowerCase()) };
  }
}

/** What the write is known by: a repeat of it changes nothing. */
const once = (input: ImportJsonResumeInput) => ({ operation: 'people.import-json-resume', idempotency: { key: input.idempotencyKey, input } });

const staleVersion = ({ id, version }: PersonRef, yourVersion: number): Result<never> =>
  err({ kind: 'version_conflict', what: 'person', id, yourVersion, currentVersion: version });

/** The document and the confirmed meanings travel in one request, which holds so much and no more. */
function tooLarge({ json, confirmed }: Pick<ImportJsonResumeInput, 'json' | 'confirmed'>): Problem[] {
  const bytes = Buffer.byteLength(JSON.stringify({ json, confirmed: confirmed ?? [] }));
  if (bytes <= limits.resumeBytes) return [];
  const [kilobytes, max] = [Math.ceil(bytes / 1000), limits.resumeBytes / 1000];
  return [{ field: 'json', rule: 'people.json_resume.too_large', params: { kilobytes, max } }];
}

/** Fields of the document are shown below the input's own field. */
const inside = (problem: Problem): Problem => (problem.field === 'json' ? problem : { ...problem, field: `json.${problem.field}` });

/** Imported lines beside those that are there, and the summary in the profile that the person has: expert before candidate. */
function withMotivation(person: PersonSections, sections: ResumeSections): Partial<PersonSections> {
  const { motivation, ...rest } = mergeImported(person, sections);
  if (motivation === undefined) return rest;
  if (person.expertProfile) return { ...rest, expertProfile: { ...person.expertProfile, motivation } };
  return person.candidateProfile ? { ...rest, candidateProfile: { ...person.candidateProfile, motivation } } : rest;
}
