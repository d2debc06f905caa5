import { CreatePerson } from '#people';
import type { Actor } from '#platform/policy';
import type { INestApplicationContext } from '@nestjs/common';
import type { PersonLine } from '../generate/index.js';
import { must } from './context.js';
import { demoPeople } from './demo-stories.js';
import { idFor } from './ids.js';

/** The people behind the demo's expert and candidate, who write themselves down, then the generated ones. */
export async function seedPeople(
  app: INestApplicationContext,
  system: Actor,
  actors: ReadonlyMap<string, Actor>,
  asOf: string,
  generated: Iterable<PersonLine>,
  onCount: (count: number) => void,
): Promise<void> {
  const create = app.get(CreatePerson);
  const store = async (actor: Actor, { ref, ...person }: PersonLine): Promise<void> => {
    const { expertProfile, candidateProfile, ...rest } = person;
    const profiles = { ...(expertProfile ? { expertProfile } : {}), ...(candidateProfile ? { candidateProfile } : {}) };
    must(
      ref,
      await create.execute(actor, { ...rest, ...profiles, idempotencyKey: idFor(`person ${ref}`) } as Parameters<CreatePerson['execute']>[1]),
    );
  };
  const own = demoPeople(asOf);
  for (const key of ['expert', 'candidate'] as const) await store(actors.get(key) ?? system, own[key]);
  let count = 2;
  for (const person of generated) {
    await store(system, person);
    count += 1;
    if (count % 100 === 0) onCount(count);
  }
}
