import type { CanaryFile } from '../../../tools/canary/file.js';
import type { TestDatabase } from '../../support/database.js';
import { askAsOwner } from '../../support/database.js';
import { concepts } from '../../support/people.js';
import type { Target } from './relations.js';

/** One way to ask a root field, and what the answer is about. */
export interface RootTarget extends Target {
  readonly args: string;
  /** The answer is about whoever asks, so that two readers cannot be compared. */
  readonly own?: boolean;
}

/** A page of rows: which field of a row names it, and the kind of data by which a row is somebody's. */
export interface ListRoot {
  /** From the root field down to the rows. */
  readonly rows: readonly string[];
  /** Field that names the row. */
  readonly name: string;
  /** Whose presence in the list is decided by which kind of data. */
  readonly data: string;
  /** Every object that could stand in the list, by that name. */
  readonly objects: readonly (Target & { readonly id: string })[];
}

/** How each root field of the schema is asked, written by hand. A field that is missing here fails the matrix. */
export interface Roots {
  readonly targets: Readonly<Record<string, readonly RootTarget[]>>;
  readonly lists: Readonly<Record<string, readonly (RootTarget & ListRoot)[]>>;
}

const given = (values: Readonly<Record<string, string>>): string =>
  Object.entries(values)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
    .join(', ');

/** Reads the ids that only the database knows, and lays out every question. */
export async function rootsOf(database: TestDatabase, world: CanaryFile): Promise<Roots> {
  const keyOfPerson = new Map(world.people.map(({ id, key }) => [id, key]));
  const keyOfNeed = new Map(world.needs.map(({ id, key }) => [id, key]));
  const pairs = async (table: string, condition: string): Promise<(Target & { id: string; person: string; need: string })[]> =>
    (
      await askAsOwner<{ id: string; person_id: string; need_id: string }>(
        database,
        `select t.id, t.person_id, t.need_id from ${table} t where ${condition} order by t.id`,
      )
    ).map((row) => ({ id: row.id, person: keyOfPerson.get(row.person_id) ?? '', need: keyOfNeed.get(row.need_id) ?? '' }));
  const matches = await pairs('match', 't.superseded_at is null and exists (select 1 from scoring_run r where r.id = t.run_id and r.current)');
  const nominations = await pairs('nomination', 'true');
  const interests = await pairs('interest', 'true');
  const runs = await askAsOwner<{ id: string; need_id: string }>(database, `select id, need_id from scoring_run order by id`);
  const proposals = await askAsOwner<{ id: string; programme: string }>(database, `select id, programme from weight_sheet_proposal order by id`);

  const failed = await askAsOwner<{ id: string }>(database, `select id from task where state = 'failed'`);

  const people = world.people.filter(({ key }) => !key.startsWith('extra_') || key === 'extra_1' || key === 'extra_2');
  const open = world.needs.filter(({ state }) => state === 'OPEN');
  const spoken = matches.filter(({ person, need }) => nominations.some((one) => one.person === person && one.need === need) || person === 'extra_1');
  const asked = world.people.flatMap((person) =>
    open.filter((need) => need.programme === person.programme && !person.key.startsWith('extra_')).map((need) => ({ person, need })),
  );
  const excludedOf = (need: { key: string; country: string; programme: string }) =>
    world.people
      .filter(({ programme, country }) => programme === need.programme && need.programme === 'CD4D2' && country !== need.country)
      .map(({ id, key }) => ({ id, person: key, need: need.key }));
  // Both of each two stand in the same relation to everyone but themselves.
  const compared = [
    ['host_open', 'expert_proposed', 'expert'],
    ['host_open', 'expert_undisclosed', 'expert_shortlisted'],
    ['employer_open', 'candidate_proposed', 'candidate'],
    ['employer_open', 'candidate_shortlisted', 'candidate_listed'],
  ] as const;
  const programmes = ['CD4D2', 'MATCH'] as const;
  const page = 'first: 100';

  return {
    targets: {
      person: people.map(({ id, key }) => ({ args: given({ id }), person: key })),
      jsonResume: people.map(({ id, key }) => ({ args: given({ personId: id }), person: key })),
      need: world.needs.map(({ id, key }) => ({ args: given({ id }), need: key })),
      match: spoken.map(({ id, person, need }) => ({ args: given({ id }), person, need })),
      compareMatches: compared.map(([need, person, other]) => {
        const ids = [person, other].map((key) => matches.find((match) => match.need === need && match.person === key)?.id ?? '');
        return { args: `ids: ${JSON.stringify(ids)}`, need, person };
      }),
      scoringRun: runs.map(({ id, need_id: need }) => ({ args: given({ id }), need: keyOfNeed.get(need) ?? '' })),
      gateReport: asked.map(({ person, need }) => ({ args: given({ needId: need.id, personId: person.id }), person: person.key, need: need.key })),
      previewWeightSheet: open.flatMap(({ id, key }) =>
        ['{ criterion: "skills", weight: 100 }', '{ criterion: "looks", weight: 100 }'].map((weights) => ({
          args: `${given({ needId: id })}, weights: [${weights}]`,
          need: key,
        })),
      ),
      caughtLetters: [{ args: '' }],
      pendingSignIn: [{ args: '', own: true }],
      invitationOffer: [{ args: given({ token: 'a'.repeat(43) }) }],
      sessions: [{ args: '', own: true }],
      signInMethods: [{ args: '', own: true }],
      invitations: [{ args: '', own: true }],
      grantableRoles: [{ args: '', own: true }],
      me: [{ args: '', own: true }],
      demoRoles: [{ args: '' }],
      programmes: [{ args: '' }],
      weightSheets: programmes.map((programme) => ({ args: given({ programme }), programme })),
      rankingGuide: [{ args: '' }],
      reasonCodes: [{ args: '' }],
      concept: [{ args: given({ kind: 'occupation', id: concepts.developer }) }],
      occupationSkills: [{ args: given({ occupationId: concepts.developer }) }],
      searchConcepts: [{ args: given({ kind: 'skill', text: 'manage staff' }) }],
      myMatches: [{ args: 'first: 5', own: true }],
    },
    lists: {
      people: [
        { args: page, rows: ['edges', 'node'], name: 'id', data: 'person.blind', objects: world.people.map(({ id, key }) => ({ id, person: key })) },
        ...programmes.map((programme) => ({
          args: `${page}, ${given({ programme })}`,
          rows: ['edges', 'node'],
          name: 'id',
          data: 'person.blind',
          objects: world.people.filter((one) => one.programme === programme).map(({ id, key }) => ({ id, person: key })),
        })),
      ],
      needs: [
        { args: page, rows: ['edges', 'node'], name: 'id', data: 'need', objects: world.needs.map(({ id, key }) => ({ id, need: key })) },
        { args: `${page}, state: "DRAFT"`, rows: ['edges', 'node'], name: 'id', data: 'need', objects: needsIn(world, 'DRAFT') },
        { args: `${page}, state: "SUBMITTED"`, rows: ['edges', 'node'], name: 'id', data: 'need', objects: needsIn(world, 'SUBMITTED') },
      ],
      matches: open.map(({ id, key }) => ({
        args: `${given({ needId: id })}, ${page}`,
        need: key,
        rows: ['edges', 'node'],
        name: 'id',
        data: 'match.read',
        objects: matches.filter(({ need }) => need === key),
      })),
      scoringRuns: open.map(({ id, key }) => ({
        args: `${given({ needId: id })}, ${page}`,
        need: key,
        rows: ['edges', 'node'],
        name: 'id',
        data: 'run.read',
        objects: runs.filter(({ need_id: need }) => need === id).map((run) => ({ id: run.id, need: key })),
      })),
      accounts: [
        {
          args: page,
          rows: ['edges', 'node'],
          name: 'id',
          data: 'accounts',
          objects: world.signIns.flatMap(({ accountId: id }) => (id === null ? [] : [{ id }])),
        },
      ],
      failedTasks: [{ args: page, rows: ['edges', 'node'], name: 'id', data: 'tasks', objects: failed }],
      nominations: open.map(({ id, key }) => ({
        args: given({ needId: id }),
        need: key,
        rows: [],
        name: 'id',
        data: 'nomination.read',
        objects: nominations.filter(({ need }) => need === key),
      })),
      excluded: open.map((need) => ({
        args: `${given({ needId: need.id })}, ${page}`,
        need: need.key,
        rows: ['edges', 'node'],
        name: 'personId',
        data: 'excluded',
        objects: excludedOf(need),
      })),
      weightSheetProposals: programmes.map((programme) => ({
        args: given({ programme }),
        programme,
        rows: [],
        name: 'id',
        data: 'weights',
        objects: proposals.filter((one) => one.programme === programme).map(({ id }) => ({ id, programme })),
      })),
      organisations: [
        {
          args: page,
          rows: ['edges', 'node'],
          name: 'id',
          data: 'lookup',
          objects: Object.values(world.organisations).map((id) => ({ id })),
        },
      ],
      // Whoever said something about a need reads it again in their own view.
      myMatches: [
        {
          args: page,
          rows: ['edges', 'node', 'interest'],
          name: 'needId',
          data: 'interest',
          objects: interests.map(({ person, need }) => ({ id: needId(world, need), person, need })),
        },
      ],
    },
  };
}

const needsIn = (world: CanaryFile, state: string): (Target & { id: string })[] =>
  world.needs.filter((need) => need.state === state).map(({ id, key }) => ({ id, need: key }));

const needId = (world: CanaryFile, key: string): string => world.needs.find((need) => need.key === key)?.id ?? '';
