import { err, invalid, notFound, ok, refused, type Result } from '#kernel';
import { Db } from '#platform/db';
import type { Actor } from '#platform/policy';
import { Inject, Injectable } from '@nestjs/common';
import { handlesPerson, isSelf, officerProgrammes } from '../access.js';
import { lockPerson } from '../data/person-rows.js';
import { storeSections, touchPerson } from '../data/person-writes.js';
import { profiledIn } from './create-person.js';
import { announcePerson, factsAfter, today, type PersonRef } from './person-change.js';
import { checkPersonChange, type UpdatePersonInput } from './person-input.js';

/** Changes parts of a person. A list that is there replaces the one before; every change is a new version. */
@Injectable()
export class UpdatePerson {
  constructor(@Inject(Db) private readonly db: Db) {}

  /** The person, and officers of a programme in which the person has a profile. */
  async execute(actor: Actor, input: UpdatePersonInput): Promise<Result<PersonRef>> {
    return this.db.write(actor, { operation: 'people.update-person', idempotency: { key: input.idempotencyKey, input } }, async (write) => {
      const before = await lockPerson(write.manager, input.id);
      if (!before || !handlesPerson(actor, before)) return notFound('person');
      if (before.version !== input.version)
        return err({ kind: 'version_conflict', what: 'person', id: before.id, yourVersion: input.version, currentVersion: before.version });
      const { value: change, problems } = await checkPersonChange(write.manager, input, today());
      if (!change) return invalid(problems);
      const profiles = profiledIn(change);
      if (!isSelf(actor, before) && !profiles.every((programme) => officerProgrammes(actor).includes(programme)))
        return refused('people.rule.profile_of_your_programme');

      const programmes = [...new Set([...before.programmes, ...profiles])].sort();
      const facts = factsAfter({ ...before, programmes }, change);
      if (!handlesPerson(actor, { ...before, ...facts })) return refused('people.rule.person_of_your_country');
      const { version } = await touchPerson(write.manager, before.id, change, programmes);
      await storeSections(write.manager, before.id, change);
      write.audit({
        action: 'people.person.changed',
        subjectType: 'person',
        subjectId: before.id,
        details: { version, sections: Object.keys(change).sort() },
      });
      return ok(announcePerson(write, { id: before.id, version }, facts));
    });
  }
}
