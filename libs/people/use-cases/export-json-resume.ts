import { notFound, ok, type Result } from '#kernel';
import { Db } from '#platform/db';
import type { Actor } from '#platform/policy';
import { consentsOf } from '#privacy';
import { labels } from '#taxonomy';
import { Inject, Injectable } from '@nestjs/common';
import { handlesPerson } from '../access.js';
import { personsById } from '../data/person-rows.js';
import { wholePerson } from '../data/person-whole.js';
import { exportJsonResume, type Loss } from '../domain/json-resume/index.js';

/** A person as a JSON Resume document, and what it has no place for. */
export interface ExportedResume {
  readonly json: string;
  readonly losses: readonly Loss[];
}

/** Takes a person out as JSON Resume. Who takes a whole person out is written into the audit trail: no audit row, no answer. */
@Injectable()
export class ExportJsonResume {
  constructor(@Inject(Db) private readonly db: Db) {}

  /** The person, and officers of a programme in which the person has a profile. */
  async execute(actor: Actor, personId: string): Promise<Result<ExportedResume>> {
    return this.db.write(actor, { operation: 'people.export-json-resume' }, async (write) => {
      const row = (await personsById(write.manager, [personId])).get(personId);
      if (!row || !handlesPerson(actor, row)) return notFound('person');
      const person = await wholePerson(write.manager, row);
      const granted = ((await consentsOf(write.manager, [row.id])).get(row.id) ?? [])
        .filter((consent) => consent.granted)
        .map(({ purpose }) => purpose);
      const names = await labels(
        write.manager,
        [...person.skills, ...person.occupations].map(({ conceptId }) => conceptId),
        actor.locale,
      );
      const { resume, losses } = exportJsonResume({ ...person, consents: granted }, (_kind, id) => names.get(id)?.label ?? null);
      write.audit({
        action: 'people.person.exported',
        subjectType: 'person',
        subjectId: row.id,
        details: { format: 'json_resume', version: row.version },
      });
      return ok({ json: JSON.stringify(resume, null, 2), losses });
    });
  }
}
