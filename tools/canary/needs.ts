import { AnswerNeed, Decide, Nominate } from '#matching';
import { CreateNeed, type CreateNeedInput, MoveNeed } from '#needs';
import { SetConsent } from '#people';
import type { Actor } from '#platform/policy';
import { systemActor } from '#platform/policy';
import type { INestApplicationContext } from '@nestjs/common';
import { must } from '../seed/context.js';
import type { CanaryNeed, CanaryNomination, CanaryPerson } from './file.js';
import { concepts } from './people.js';
import type { Tokens } from './tokens.js';
import { cast, type NeedPlan, needs, organisations } from './world.js';

/** What the needs and nominations are made from. */
export interface Stage {
  readonly tokens: Tokens;
  readonly ids: Readonly<Record<string, string>>;
  readonly people: readonly CanaryPerson[];
  readonly actors: ReadonlyMap<string, Actor>;
  keyFor(name: string): string;
}

const system = systemActor('canary');

function needInput(plan: NeedPlan, organisationId: string): Omit<CreateNeedInput, 'idempotencyKey'> {
  const vacancy = plan.programme === 'MATCH';
  return {
    kind: vacancy ? 'VACANCY' : 'TERMS_OF_REFERENCE',
    programme: plan.programme,
    organisationId,
    title: `${vacancy ? 'Developer' : 'Adviser'} for ${organisations[plan.organisation].name}`,
    summary: 'Keeps a register together with the staff.',
    language: 'en',
    country: plan.country,
    region: 'North',
    mode: vacancy ? 'PHYSICAL' : 'VIRTUAL',
    startDate: '2027-02-01',
    endDate: vacancy ? null : '2027-06-30',
    hoursPerWeek: vacancy ? 36 : 16,
    positions: 1,
    termsOfReference: vacancy
      ? null
      : {
          aim: 'A register that staff keep by themselves.',
          counterpart: 'Head of records',
          tools: 'Video calls',
          outputs: 'A manual',
          indicators: 'Two people keep it alone',
          knowledgeTransfer: 'Two colleagues work along.',
        },
    vacancy: vacancy ? { salaryMonthEur: 6_100, contractMonths: 24, shortageEvidence: 'Advertised for a year.' } : null,
    requirements: [
      { kind: 'SKILL', essential: true, importance: 5, conceptId: concepts.skill, level: 3 },
      { kind: 'SKILL', importance: 2, text: 'patience with old machines' },
      { kind: 'OCCUPATION', importance: 3, conceptId: concepts.developer },
      { kind: 'LANGUAGE', essential: true, importance: 4, language: 'en', listening: 'B2', reading: 'B2', speaking: 'B2', writing: 'B1' },
      { kind: 'EDUCATION', importance: 2, eqf: 7, field: '0613' },
      { kind: 'EXPERIENCE', importance: 2, years: 20 },
    ],
  };
}

/** The way to where a need stands. Every need that was ever handed in was returned once, with words that stand nowhere else. */
function wayTo({ state, programme }: NeedPlan): readonly (readonly [event: string, actor: string])[] {
  const [officer, checker, check] =
    programme === 'MATCH'
      ? (['programme_officer_match', 'partner_officer', 'verify'] as const)
      : (['programme_officer_cd4d2', 'approver', 'approve'] as const);
  if (state === 'DRAFT') return [];
  const returned = [
    ['submit', officer],
    ['return', checker],
  ] as const;
  if (state === 'RETURNED') return returned;
  const submitted = [...returned, ['submit', officer]] as const;
  return state === 'SUBMITTED' ? submitted : [...submitted, [check, checker], ['open', officer]];
}

async function seedNeed(app: INestApplicationContext, stage: Stage, plan: NeedPlan): Promise<CanaryNeed> {
  const { tokens, ids, actors, keyFor } = stage;
  const input = { ...needInput(plan, ids[plan.organisation] ?? ''), idempotencyKey: keyFor(`need ${plan.key}`) };
  let need = must(plan.key, await app.get(CreateNeed).execute(system, input));
  for (const [step, [event, by]] of wayTo(plan).entries()) {
    const reason = event === 'return' ? tokens.word('need', plan.key, 'need_move.reason', (word) => `Ask ${word} first.`) : null;
    const move = { idempotencyKey: keyFor(`need ${plan.key} ${step}`), id: need.id, version: need.version, event, reason };
    need = must(`${plan.key} ${event}`, await app.get(MoveNeed).execute(actors.get(by) ?? system, move));
  }
  const { key, programme, country, organisation, state } = plan;
  return { key, id: need.id, programme, country, organisation, state };
}

const steps = { shortlisted: ['shortlist'], proposed: ['shortlist', 'propose'], invited: ['shortlist', 'propose', 'invite'] } as const;

/** Makes the needs, lets people answer them, and puts the cast forward. */
export async function seedNeeds(app: INestApplicationContext, stage: Stage): Promise<{ needs: CanaryNeed[]; nominations: CanaryNomination[] }> {
  const { tokens, people, actors, keyFor } = stage;
  const made: CanaryNeed[] = [];
  for (const plan of needs) made.push(await seedNeed(app, stage, plan));

  const nominations: CanaryNomination[] = [];
  for (const plan of cast) {
    const need = made.find(({ key }) => key === plan.need);
    const person = people.find(({ key }) => key === plan.key);
    if (!need || !person || !plan.stage) continue;
    const officer = actors.get(plan.programme === 'MATCH' ? 'programme_officer_match' : 'programme_officer_cd4d2') ?? system;
    const self = actors.get(plan.key);
    if (self) {
      const reason = tokens.word('person', plan.key, 'interest.reason', (word) => `It is near ${word}.`);
      const answer = { idempotencyKey: keyFor(`interest ${plan.key}`), needId: need.id, answer: 'interested', reason };
      must(`interest of ${plan.key}`, await app.get(AnswerNeed).execute(self, answer));
    }
    const idempotencyKey = keyFor(`nominate ${plan.key}`);
    const { id } = must(`nominate ${plan.key}`, await app.get(Nominate).execute(officer, { idempotencyKey, needId: need.id, personId: person.id }));
    let version = 1;
    for (const event of steps[plan.stage === 'undisclosed' ? 'proposed' : plan.stage]) {
      const reason = tokens.word('nomination', plan.key, `decision.reason of ${event}`, (word) => `Because of ${word}.`);
      const step = { idempotencyKey: keyFor(`${plan.key} ${event}`), nominationId: id, version, event, reasonCode: 'other', reason };
      version = must(`${event} ${plan.key}`, await app.get(Decide).execute(officer, step)).version;
    }
    if (plan.stage === 'undisclosed') {
      const withdrawal = { idempotencyKey: keyFor(`withdraw ${plan.key}`), personId: person.id, purpose: 'SHARE_WITH_ORGANISATIONS', granted: false };
      must(`consent of ${plan.key}`, await app.get(SetConsent).execute(officer, withdrawal));
    }
    nominations.push({ id, person: plan.key, need: need.key, disclosed: plan.stage === 'proposed' || plan.stage === 'invited' });
  }
  return { needs: made, nominations };
}
