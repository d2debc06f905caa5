import { randomUUID } from 'node:crypto';
import type { CanaryFile } from '../../../tools/canary/file.js';
import { askAsOwner, type TestDatabase } from '../../support/database.js';
import { needInput, vacancyInput } from '../../support/needs.js';
import { personInput } from '../../support/people.js';
import type { Target } from './relations.js';
import { signingIn } from './sign-in-acts.js';

/** One way to try a mutation: which kind of right it takes, what it is about, and a new sound input each time. */
export interface Act {
  readonly mutation: string;
  /** Kind of right, such as `do.moveNeed submit`. */
  readonly data: string;
  readonly target: Target;
  readonly input: () => Promise<object>;
}

const resume = JSON.stringify({
  languages: [
    { language: 'French', fluency: 'B1' },
    { language: 'German', fluency: 'Fluent' },
  ],
  skills: [{ name: 'xylophone mending' }, { name: 'manage staf' }],
});

/** Every mutation, written by hand; one that is missing fails the matrix. Inputs are sound, so that nothing but the right decides. */
export function actsOf(database: TestDatabase, world: CanaryFile): Act[] {
  const one = async (statement: string, id: string): Promise<number> =>
    (await askAsOwner<{ version: number }>(database, statement, [id]))[0]?.version ?? 0;
  const versionOf = (table: 'person' | 'need' | 'nomination', id: string): Promise<number> => one(`select version from ${table} where id = $1`, id);
  const cast = world.people.filter(({ key }) => !key.startsWith('extra_'));
  const extra = (programme: string) => world.people.filter(({ key, programme: own }) => key.startsWith('extra_') && own === programme);
  const open = world.needs.filter(({ state }) => state === 'OPEN');
  const need = (key: string) => world.needs.find((found) => found.key === key);
  const day = new Date().toISOString().slice(0, 10);
  const kindOf = { CD4D2: 'TERMS_OF_REFERENCE', MATCH: 'VACANCY' } as const;
  const without = ({ idempotencyKey: _key, ...input }: { idempotencyKey: string }): object => input;
  const simply = (mutation: string, input: object, target: Target = {}, data = `do.${mutation}`): Act => ({
    mutation,
    data,
    target,
    input: async () => input,
  });

  const aboutPeople = cast.flatMap(({ id, key }): Act[] => [
    {
      mutation: 'updatePerson',
      data: 'do.updatePerson',
      target: { person: key },
      input: async () => ({ id, version: await versionOf('person', id), timeZone: 'Europe/Paris' }),
    },
    {
      mutation: 'updatePerson',
      data: 'do.updatePerson',
      target: { person: key },
      input: async () => ({ id, version: 999_999, timeZone: 'Europe/Paris' }),
    },
    {
      mutation: 'importJsonResume',
      data: 'do.importJsonResume',
      target: { person: key },
      input: async () => ({ personId: id, version: await versionOf('person', id), json: resume }),
    },
    simply('setConsent', { personId: id, purpose: 'STATISTICS', granted: true }, { person: key }),
  ]);
  const aboutNeeds = world.needs.flatMap(({ id, key, state }): Act[] => [
    {
      mutation: 'updateNeed',
      data: state === 'SUBMITTED' ? 'do.updateNeed submitted' : 'do.updateNeed',
      target: { need: key },
      input: async () => ({ id, version: await versionOf('need', id), region: 'South' }),
    },
  ]);
  const moves = (
    [
      ['host_draft', 'submit', 'submit'],
      ['host_returned', 'submit', 'submit'],
      ['employer_draft', 'submit', 'submit'],
      ['host_other_submitted', 'approve', 'check'],
      ['employer_other_submitted', 'verify', 'check'],
    ] as const
  ).map(([key, event, right]): Act => {
    const id = need(key)?.id ?? '';
    return {
      mutation: 'moveNeed',
      data: `do.moveNeed ${right}`,
      target: { need: key },
      input: async () => ({ id, version: await versionOf('need', id), event }),
    };
  });
  const newNeeds = (
    [
      ['host', 'host_draft'],
      ['host_other', 'host_other_submitted'],
      ['employer', 'employer_draft'],
      ['employer_other', 'employer_other_submitted'],
    ] as const
  ).map(([organisation, like]) => {
    const id = world.organisations[organisation] ?? '';
    const input = organisation.startsWith('host') ? needInput(id, { country: need(like)?.country ?? '' }) : vacancyInput(id);
    return simply('createNeed', without(input), { need: like });
  });
  const decisions = world.nominations.flatMap(({ id, person, need: about }): Act[] =>
    (
      [
        ['withdraw', 'person_declined'],
        ['not_select', 'language'],
      ] as const
    ).map(([event, reasonCode]) => ({
      mutation: 'decide',
      data: `do.decide ${event}`,
      target: { person, need: about },
      input: async () => ({ nominationId: id, version: await versionOf('nomination', id), event, reasonCode }),
    })),
  );
  const scoring = open.flatMap(({ id, key, programme }): Act[] => {
    const runOf = async (): Promise<object> => {
      const runs = await askAsOwner<{ id: string }>(
        database,
        `select id from scoring_run where need_id = $1 order by state = 'QUEUED' desc, id limit 1`,
        [id],
      );
      return { id: runs[0]?.id ?? '' };
    };
    return [
      simply('startScoringRun', { needId: id }, { need: key }),
      { mutation: 'cancelScoringRun', data: 'do.cancelScoringRun', target: { need: key }, input: runOf },
      simply('answerNeed', { needId: id, answer: 'not_now' }, { need: key }),
      ...extra(programme)
        .slice(0, 2)
        .map((person) => simply('nominate', { needId: id, personId: person.id }, { need: key, person: person.key })),
    ];
  });
  const weighing = (['CD4D2', 'MATCH'] as const).flatMap((programme): Act[] => {
    const sheet = {
      programme,
      needKind: kindOf[programme],
      view: 'person',
      weights: [{ criterion: 'skills', weight: 100 }],
      reason: 'Skills alone.',
      validFrom: day,
    };
    const waiting = async (): Promise<object> => {
      const rows = await askAsOwner<{ id: string }>(
        database,
        `select id from weight_sheet_proposal where programme = $1 order by state = 'PROPOSED' desc, id limit 1`,
        [programme],
      );
      return { id: rows[0]?.id ?? '', reason: 'Looked at.' };
    };
    return [
      simply('proposeWeightSheet', sheet, { programme }),
      { mutation: 'rejectWeightSheet', data: 'do.rejectWeightSheet', target: { programme }, input: waiting },
      { mutation: 'approveWeightSheet', data: 'do.approveWeightSheet', target: { programme }, input: waiting },
    ];
  });
  const people = (['CD4D2', 'MATCH'] as const).map((programme): Act => {
    const profile = { active: true, motivation: null, preferredModes: [] };
    const own =
      programme === 'CD4D2'
        ? { expertProfile: { ...profile, preferredCountries: [] }, linkCountries: ['NG'] }
        : { expertProfile: null, candidateProfile: { ...profile, relocation: true, minimumSalaryMonthEur: null }, residenceCountry: 'NG' };
    return {
      mutation: 'createPerson',
      data: 'do.createPerson',
      target: { programme },
      input: async () => without(personInput({ ...(own as object), email: `${randomUUID()}@example.org` })),
    };
  });

  return [
    simply('chooseLocale', { locale: 'en' }),
    simply('signInAsDemo', { role: 'candidate' }),
    ...people,
    ...aboutPeople,
    simply('createOrganisation', {
      name: 'Clinic of the matrix',
      kind: 'HOST_INSTITUTION',
      country: 'SO',
      readiness: { workplace: 1, internet: 2, counterpart: 3, staffContinuity: 4 },
    }),
    simply('createOrganisation', { name: '', kind: 'CASTLE', country: 'XX' }),
    ...newNeeds,
    ...aboutNeeds,
    ...moves,
    ...scoring,
    ...decisions,
    ...weighing,
    ...signingIn(database, world),
    {
      mutation: 'retryTask',
      data: 'do.retryTask',
      target: {},
      input: async () => ({
        id: (await askAsOwner<{ id: string }>(database, `select id from task order by state = 'failed' desc, id limit 1`))[0]?.id ?? '',
      }),
    },
  ];
}
