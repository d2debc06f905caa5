import { setTimeout as sleep } from 'node:timers/promises';
import { needInput } from '../../support/needs.js';
import { concepts, personInput } from '../../support/people.js';
import type { Outcome } from '../../support/house.js';
import type { Ledger } from './ledger.js';
import type { Chance } from './random.js';
import { noTraffic, Sender } from './sender.js';

/** Where the load goes, and whom it may put forward. */
export interface Target {
  readonly url: string;
  readonly host: string;
  /** People who may be nominated, each for any need once. */
  readonly people: readonly string[];
}

/** Roads that a need takes, step by step, and by whom; from `OPEN` on it goes round. */
const road = [
  ['host_member', 'submit', 'SUBMITTED'],
  ['approver', 'approve', 'COUNTRY_APPROVED'],
  ['programme_officer_cd4d2', 'open', 'OPEN'],
] as const;

const mostOpenNeeds = 2;
const reason = 'The spec wants it so.';

/** One writer with objects of its own: a person who works in the office, the host and the country office at once. */
class Lane {
  private n = 0;

  constructor(
    private readonly name: string,
    private readonly chance: Chance,
    private readonly senders: Readonly<Record<string, Sender>>,
    private readonly target: Target,
    private readonly ledger: Ledger,
  ) {}

  private by(role: string): Sender {
    return this.senders[role] as Sender;
  }

  private get officer(): Sender {
    return this.by('programme_officer_cd4d2');
  }

  private token(): string {
    return `${this.name}-${(this.n += 1)}`;
  }

  /** One change of what is stored, acknowledged or refused by a rule. */
  async step(): Promise<void> {
    const acts = [
      this.newPerson,
      this.changePerson,
      this.changePerson,
      this.consent,
      this.moveNeed,
      this.moveNeed,
      this.run,
      this.nominate,
      this.decide,
    ];
    await this.chance.of(acts).call(this);
  }

  private async newPerson(): Promise<void> {
    const name = this.token();
    const made = await this.officer.send('createPerson', 'Person', personInput({ name, consents: ['MATCHING', 'SHARE_WITH_ORGANISATIONS'] }));
    this.ledger.people.set(made.id, { lane: this.name, name, version: made.version, consents: { STATISTICS: false } });
  }

  private async changePerson(): Promise<void> {
    const [id, person] = this.chance.of(this.ledger.peopleOf(this.name)) ?? [];
    if (!id || !person) return this.newPerson();
    const name = this.token();
    const skills = [{ conceptId: this.chance.of([concepts.skill, concepts.otherSkill]), level: this.chance.between(1, 4) }];
    const made = await this.officer.send('updatePerson', 'Person', { id, version: person.version, name, skills });
    this.ledger.people.set(id, { ...person, name, version: made.version });
  }

  private async consent(): Promise<void> {
    const [id, person] = this.chance.of(this.ledger.peopleOf(this.name)) ?? [];
    if (!id || !person) return this.newPerson();
    const granted = !person.consents.STATISTICS;
    await this.officer.send('setConsent', 'Consent', { personId: id, purpose: 'STATISTICS', granted }, 'purpose granted');
    this.ledger.people.set(id, { ...person, consents: { STATISTICS: granted } });
  }

  /** Writes down a need, or brings one a step further. */
  private async moveNeed(): Promise<void> {
    const needs = this.ledger.needsOf(this.name);
    const underWay = needs.find(([, { state }]) => state !== 'OPEN' && state !== 'ON_HOLD');
    if (!underWay && needs.length < mostOpenNeeds) {
      const title = this.token();
      const made = await this.by('host_member').send('createNeed', 'Need', needInput(this.target.host, { title }));
      return void this.ledger.needs.set(made.id, { lane: this.name, title, version: made.version, state: 'DRAFT' });
    }
    const [id, need] = underWay ?? this.chance.of(needs);
    if ((need.state === 'OPEN' || need.state === 'ON_HOLD') && this.chance.next() < 0.4) {
      const title = this.token();
      const made = await this.officer.send('updateNeed', 'Need', { id, version: need.version, title });
      return void this.ledger.needs.set(id, { ...need, title, version: made.version });
    }
    const at = road.findIndex(([, , to]) => to === need.state) + 1;
    const [who, event, to] =
      need.state === 'OPEN'
        ? ['host_member', 'hold', 'ON_HOLD']
        : need.state === 'ON_HOLD'
          ? ['host_member', 'resume', 'OPEN']
          : (road[at] ?? road[0]);
    const made = await this.by(who).send('moveNeed', 'Need', { id, version: need.version, event, reason });
    this.ledger.needs.set(id, { ...need, state: to, version: made.version });
  }

  private async run(): Promise<void> {
    const [id] = this.ledger.needsOf(this.name).find(([, { state }]) => state === 'OPEN') ?? [];
    if (!id) return this.moveNeed();
    await this.officer.send('startScoringRun', 'ScoringRun', { needId: id }, 'id');
  }

  private async nominate(): Promise<void> {
    const [needId] = this.ledger.needsOf(this.name).find(([, { state }]) => state === 'OPEN') ?? [];
    if (!needId) return this.moveNeed();
    const personId = this.chance.of(this.target.people);
    const made = await this.officer.send('nominate', 'Nomination', { needId, personId }, 'id version state');
    if (made.__typename === 'Nomination') this.keep(made, needId, personId);
    else if (!this.ledger.nominated(needId, personId)) throw new Error(`${needId} ${personId}: ${made.rule ?? ''}`);
  }

  private async decide(): Promise<void> {
    const [id, nomination] = this.chance.of(this.ledger.nominationsOf(this.name)) ?? [];
    if (!id || !nomination) return this.nominate();
    const event = nomination.undoable ? 'undo' : nomination.state === 'SUGGESTED' ? 'shortlist' : 'not_select';
    const input = { nominationId: id, version: nomination.version, event, ...(event === 'not_select' ? { reasonCode: 'other', reason } : {}) };
    const made = await this.officer.send('decide', 'Nomination', input, 'id version state');
    if (made.__typename === 'Refused') return;
    this.keep(made, nomination.needId, nomination.personId, event !== 'undo');
  }

  private keep({ id, version, state = '' }: Outcome, needId: string, personId: string, undoable = false): void {
    this.ledger.nominations.set(id, { lane: this.name, needId, personId, version, state, undoable });
  }
}

/** A mix of changes from several writers at once, until it is told to stop. */
export class Load {
  readonly traffic = noTraffic();
  private writers: Lane[] = [];
  private running: Promise<unknown> | null = null;
  private stopping = false;

  constructor(
    private readonly target: Target,
    private readonly ledger: Ledger,
    private readonly chance: Chance,
  ) {}

  /** Signs in; `by` is another way to the same api. */
  async signIn(lanes = 3, by = this.target.url): Promise<void> {
    const roles = ['programme_officer_cd4d2', 'host_member', 'approver'];
    const senders = Object.fromEntries(await Promise.all(roles.map(async (role) => [role, await Sender.open(by, role, this.traffic)] as const)));
    this.writers = Array.from({ length: lanes }, (_, n) => new Lane(`L${n}`, this.chance.fork(), senders, this.target, this.ledger));
  }

  /** Lets the writers write. */
  start(): void {
    this.stopping = false;
    this.running = Promise.all(
      this.writers.map(async (lane) => {
        while (!this.stopping) await lane.step();
      }),
    );
    // A failure is told by `stop`; until then it is nobody's.
    this.running.catch(() => undefined);
  }

  /** Waits until so many changes more have been acknowledged. */
  async acknowledged(count: number): Promise<void> {
    const goal = this.traffic.acknowledged + count;
    const reached = async (): Promise<void> => {
      while (this.traffic.acknowledged < goal) await sleep(20);
    };
    await Promise.race([this.running, reached()]);
  }

  /** Every writer ends what it has sent, however often it has to send it again. */
  async stop(): Promise<void> {
    this.stopping = true;
    await this.running;
  }
}
