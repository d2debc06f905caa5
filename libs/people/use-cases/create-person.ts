import { randomInt, randomUUID } from 'node:crypto';
import { invalid, ok, programmeCodes, refused, type ProgrammeCode, type Result } from '#kernel';
import { linkPerson } from '#identity';
import { Db, type Write } from '#platform/db';
import { hasRole, type Actor } from '#platform/policy';
import { recordConsent } from '#privacy';
import { Inject, Injectable } from '@nestjs/common';
import { isOfficerOf, officerProgrammes } from '../access.js';
import { insertPerson, storeSections } from '../data/person-writes.js';
import { personCode } from '../domain/person-code.js';
import { profileOfProgramme } from '../domain/person.js';
import { checkNewPerson, type CreatePersonInput, type PersonChange } from './person-input.js';
import { announcePerson, factsAfter, today, type PersonRef } from './person-change.js';

/** Programmes of which the change carries the profile. */
export const profiledIn = (change: PersonChange): ProgrammeCode[] => programmeCodes.filter((programme) => change[profileOfProgramme[programme]]);

/** Writes down a new person: oneself, or someone whom an officer takes in. */
@Injectable()
export class CreatePerson {
  constructor(@Inject(Db) private readonly db: Db) {}

  /** Experts and candidates who have no person yet create their own; officers create people with a profile in their programme. */
  async execute(actor: Actor, input: CreatePersonInput): Promise<Result<PersonRef>> {
    const asOfficer = officerProgrammes(actor);
    const asSelf = actor.accountId !== null && (hasRole(actor, 'expert') || hasRole(actor, 'candidate'));
    if (asOfficer.length === 0 && !asSelf) return refused('people.rule.may_not_create');
    return this.db.write(actor, { operation: 'people.create-person', idempotency: { key: input.idempotencyKey, input } }, async (write) => {
      if (asOfficer.length === 0 && actor.personId !== null) return refused('people.rule.has_person');
      const { value, problems } = await checkNewPerson(write.manager, input, today());
      if (!value) return invalid(problems);
      const programmes = profiledIn(value.change);
      if (asOfficer.length > 0 && (programmes.length === 0 || !programmes.every((programme) => asOfficer.includes(programme))))
        return refused('people.rule.profile_of_your_programme');
      const facts = factsAfter({ programmes, linkCountries: [], residenceCountry: null }, value.change);
      if (asOfficer.length > 0 && !hasRole(actor, 'system') && !isOfficerOf(actor, facts)) return refused('people.rule.person_of_your_country');

      const id = randomUUID();
      const accountId = asOfficer.length > 0 ? null : actor.accountId;
      if (accountId !== null && !(await linkPerson(write, accountId, id))) return refused('people.rule.has_person');
      await store(write, { ...value.change, id, accountId, programmes });
      await storeSections(write.manager, id, value.change);
      for (const purpose of value.consents) await recordConsent(write, { personId: id, purpose, granted: true });
      write.audit({
        action: 'people.person.created',
        subjectType: 'person',
        subjectId: id,
        details: { programmes, sections: Object.keys(value.change).sort() },
      });
      return ok(announcePerson(write, { id, version: 1 }, facts));
    });
  }
}

async function store(write: Write, person: Omit<Parameters<typeof insertPerson>[1], 'code'>): Promise<void> {
  // Codes are drawn from some 280 thousand million; five in a row that are taken are not an accident.
  for (let draw = 0; draw < 5; draw += 1) if (await insertPerson(write.manager, { ...person, code: personCode((below) => randomInt(below)) })) return;
  throw new Error('No free code was found for a person.');
}
