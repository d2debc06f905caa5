import { CreateNeed, MoveNeed, type NeedRef } from '#needs';
import { Db } from '#platform/db';
import type { Actor } from '#platform/policy';
import type { INestApplicationContext } from '@nestjs/common';
import type { NeedLine } from '../generate/index.js';
import { must } from './context.js';
import { demoNeeds } from './demo-stories.js';
import { idFor } from './ids.js';
import { seedNominations } from './nominations.js';

type Step = readonly [event: string, role: string, reason?: string];

const actorsOf = (kind: NeedLine['kind']) =>
  kind === 'VACANCY'
    ? { owner: 'employer_member', check: ['verify', 'partner_officer'] as const, back: 'partner_officer', officer: 'programme_officer_match' }
    : { owner: 'host_member', check: ['approve', 'approver'] as const, back: 'approver', officer: 'programme_officer_cd4d2' };

/** The way to each stage of a need's life, so that the demo has a finished example of every one. */
function wayTo(stage: string, kind: NeedLine['kind']): readonly Step[] {
  const { check, back, officer } = actorsOf(kind);
  const submitted: Step[] = [['submit', officer]];
  const open: Step[] = [...submitted, [check[0], check[1]], ['open', officer]];
  switch (stage) {
    case 'DRAFT':
      return [];
    case 'SUBMITTED':
      return submitted;
    case 'RETURNED':
      return [...submitted, ['return', back, 'Please name the person who will work beside the expert, and what should be different afterwards.']];
    case 'CHECKED':
      return open.slice(0, 2);
    case 'ON_HOLD':
      return [...open, ['hold', officer, 'The department is moving to another building; the work starts again next month.']];
    case 'FILLED':
      return [...open, ['fill', officer]];
    case 'CLOSED':
      return [...open, ['fill', officer], ['close', officer]];
    case 'WITHDRAWN':
      return [...open, ['withdraw', officer, 'The ministry has given the task to another project.']];
    default:
      return open;
  }
}

const otherStages = ['DRAFT', 'SUBMITTED', 'RETURNED', 'CHECKED', 'ON_HOLD', 'FILLED', 'CLOSED', 'WITHDRAWN'];

/** The hand-written needs and the generated ones, most of them open, some at every other stage, with people on their way. */
export async function seedNeeds(
  app: INestApplicationContext,
  system: Actor,
  actors: ReadonlyMap<string, Actor>,
  asOf: string,
  generated: Iterable<NeedLine>,
  onCount: (count: number) => void,
): Promise<void> {
  const create = app.get(CreateNeed);
  const move = app.get(MoveNeed);
  const by = (role: string): Actor => actors.get(role) ?? system;

  const store = async ({ ref, organisationRef: _owner, ...need }: NeedLine, steps: readonly Step[]): Promise<NeedRef> => {
    let stored = must(ref, await create.execute(system, { ...need, idempotencyKey: idFor(`need ${ref}`) } as Parameters<CreateNeed['execute']>[1]));
    for (const [event, role, reason] of steps)
      stored = must(
        `${ref} ${event}`,
        await move.execute(by(role), {
          idempotencyKey: idFor(`need ${ref} ${event}`),
          id: stored.id,
          version: stored.version,
          event,
          reason: reason ?? null,
        }),
      );
    return stored;
  };

  const open: { need: NeedRef; programme: NeedLine['programme'] }[] = [];
  for (const line of demoNeeds(asOf)) open.push({ need: await store(line, wayTo('OPEN', line.kind)), programme: line.programme });
  let count = open.length;
  const used = { TERMS_OF_REFERENCE: 0, VACANCY: 0 };
  for (const line of generated) {
    // Every fourth need stands elsewhere than open, each kind going through the stages in turn.
    const stage = count % 4 === 3 ? (otherStages[used[line.kind]++ % otherStages.length] ?? 'OPEN') : 'OPEN';
    const need = await store(line, wayTo(stage, line.kind));
    if (stage === 'OPEN') open.push({ need, programme: line.programme });
    count += 1;
  }
  onCount(count);
  await seedNominations(app, app.get(Db), by, open);
}
