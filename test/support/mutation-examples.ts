import { randomUUID } from 'node:crypto';
import { Client } from './client.js';
import { askAsOwner } from './database.js';
import { mutate, type Outcome } from './house.js';
import { needInput } from './needs.js';
import { personInput } from './people.js';
import { createPerson, type Ranking } from './ranking.js';
import { signInExamples } from './sign-in-examples.js';

/** How a mutation is tried: by whom, with which input, and with which other input under the same key. */
export interface Example {
  readonly client: () => Promise<Client>;
  /** A new input that succeeds, each time it is asked for. */
  readonly input: () => Promise<object>;
  /** The same request with another content; null when the input is the key alone. */
  readonly other: object | (() => Promise<object>) | null;
  /** Values to compare, when others of the result move by themselves. */
  readonly values?: readonly string[];
  /** True where doing it again is the point: a repeated sign-in gives a browser that lost the answer its session. */
  readonly writesAgain?: boolean;
}

/** Who acts, as a session for each role. */
export type Sessions = (role: string) => () => Promise<Client>;

/** What the examples need beside the ranking: another open need, and people who are nowhere nominated. */
export interface Supplies {
  readonly otherNeedId: string;
  readonly spare: string[];
}

function withoutKey<T extends { idempotencyKey: string }>({ idempotencyKey: _key, ...input }: T): Omit<T, 'idempotencyKey'> {
  return input;
}

/** An example of every mutation. Everything is made when it is asked for, so the stage may still be on its way. */
export function mutationExamples(stageOf: () => Ranking, supplies: () => Supplies, as: Sessions): Readonly<Record<string, Example>> {
  const officer = as('programme_officer_cd4d2');
  const freshPerson = async (): Promise<Outcome> => createPerson(await officer());
  const freshNeed = async (): Promise<Outcome> => mutate(await as('host_member')(), 'createNeed', 'Need', needInput(stageOf().at.host));
  const nominee = (): string => {
    const id = supplies().spare.pop();
    if (!id) throw new Error('No one is left to be nominated.');
    return id;
  };
  const freshNomination = async (): Promise<Outcome> =>
    mutate(await officer(), 'nominate', 'Nomination', { needId: stageOf().needId, personId: nominee() });
  const sheet = () => ({
    programme: 'CD4D2',
    needKind: 'TERMS_OF_REFERENCE',
    view: 'person',
    weights: [{ criterion: 'skills', weight: 100 }],
    reason: 'Skills alone.',
    validFrom: new Date().toISOString().slice(0, 10),
  });
  const freshProposal = async (): Promise<Outcome> => mutate(await officer(), 'proposeWeightSheet', 'WeightSheetProposal', sheet(), 'id');
  /** A run that waits, and no worker that knows of it. */
  const waitingRun = async (): Promise<{ id: string }> => {
    const [run] = await askAsOwner<{ id: string }>(
      stageOf().database,
      `insert into scoring_run (cause, need_id, need_version, programme, organisation_id, state)
     select $1, id, version, programme, organisation_id, 'QUEUED' from need where id = $2 returning id`,
      [`spec ${randomUUID()}`, stageOf().needId],
    );
    return { id: run?.id ?? '' };
  };

  /** A task that no worker can do. */
  const givenUp = async (): Promise<{ id: string }> => {
    const [task] = await askAsOwner<{ id: string }>(
      stageOf().database,
      `insert into task (kind, state, attempts, error_code, ended_at) values ('spec.unknown', 'failed', 5, 'no_handler', now()) returning id`,
    );
    return { id: task?.id ?? '' };
  };

  return {
    ...signInExamples(stageOf, as),
    signInAsDemo: {
      client: async () => new Client(stageOf().url),
      input: async () => ({ role: 'candidate' }),
      other: { role: 'expert' },
      writesAgain: true,
    },
    signOut: { client: () => stageOf().signIn('candidate'), input: async () => ({}), other: null },
    chooseLocale: { client: as('approver'), input: async () => ({ locale: 'nl' }), other: { locale: 'fr' } },
    createPerson: { client: officer, input: async () => withoutKey(personInput()), other: { name: 'Somebody Else' } },
    updatePerson: {
      client: officer,
      input: async () => {
        const { id, version } = await freshPerson();
        return { id, version, name: 'New Name' };
      },
      other: { name: 'Other Name' },
    },
    setConsent: {
      client: officer,
      input: async () => ({ personId: (await freshPerson()).id, purpose: 'STATISTICS', granted: true }),
      other: { granted: false },
    },
    importJsonResume: {
      client: officer,
      input: async () => {
        const { id, version } = await freshPerson();
        return { personId: id, version, json: JSON.stringify({ languages: [{ language: 'French', fluency: 'C1' }] }) };
      },
      other: { json: JSON.stringify({ languages: [{ language: 'Arabic', fluency: 'B1' }] }) },
    },
    createOrganisation: {
      client: officer,
      input: async () => ({ name: 'Clinic of the spec', kind: 'HOST_INSTITUTION', country: 'SO' }),
      other: { name: 'Another clinic' },
    },
    createNeed: { client: as('host_member'), input: async () => withoutKey(needInput(stageOf().at.host)), other: { title: 'Something else' } },
    updateNeed: {
      client: as('host_member'),
      input: async () => {
        const { id, version } = await freshNeed();
        return { id, version, title: 'New title' };
      },
      other: { title: 'Other title' },
    },
    moveNeed: {
      client: as('host_member'),
      input: async () => {
        const { id, version } = await freshNeed();
        return { id, version, event: 'submit' };
      },
      other: { event: 'withdraw', reason: 'Not needed.' },
    },
    startScoringRun: {
      client: officer,
      input: async () => ({ needId: stageOf().needId }),
      other: async () => ({ needId: supplies().otherNeedId }),
      values: ['id', 'needId', 'needVersion'],
    },
    cancelScoringRun: { client: officer, input: waitingRun, other: waitingRun },
    nominate: {
      client: officer,
      input: async () => ({ needId: stageOf().needId, personId: nominee() }),
      other: async () => ({ personId: nominee() }),
    },
    decide: {
      client: officer,
      input: async () => {
        const { id, version } = await freshNomination();
        return { nominationId: id, version, event: 'shortlist' };
      },
      other: { event: 'withdraw', reasonCode: 'person_declined' },
    },
    answerNeed: { client: as('expert'), input: async () => ({ needId: stageOf().needId, answer: 'interested' }), other: { answer: 'not_now' } },
    proposeWeightSheet: { client: officer, input: async () => sheet(), other: { reason: 'Another reason.' } },
    approveWeightSheet: { client: as('administrator'), input: async () => ({ id: (await freshProposal()).id }), other: { reason: 'It is time.' } },
    rejectWeightSheet: {
      client: as('administrator'),
      input: async () => ({ id: (await freshProposal()).id, reason: 'Not yet.' }),
      other: { reason: 'Never.' },
    },
    // A worker takes it up again at once, so how it stands moves by itself.
    retryTask: { client: as('administrator'), input: givenUp, other: givenUp, values: ['id', 'kind'] },
  };
}
