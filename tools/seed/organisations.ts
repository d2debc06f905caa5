import { CreateOrganisation } from '#organisations';
import type { Actor } from '#platform/policy';
import type { INestApplicationContext } from '@nestjs/common';
import type { OrganisationLine } from '../generate/index.js';
import { must } from './context.js';
import { demoOrganisations } from './demo-stories.js';
import { idFor } from './ids.js';

/** The organisations of the demo's members, then those that the generated needs belong to. */
export async function seedOrganisations(app: INestApplicationContext, system: Actor, generated: readonly OrganisationLine[]): Promise<void> {
  const create = app.get(CreateOrganisation);
  for (const { ref, id, ...organisation } of [demoOrganisations.host, demoOrganisations.employer, ...demoOrganisations.others, ...generated])
    must(ref, await create.execute(system, { ...organisation, idempotencyKey: idFor(`organisation ${ref}`) }, id));
}
