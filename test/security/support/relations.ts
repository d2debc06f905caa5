import type { CanaryFile, CanarySignIn } from '../../../tools/canary/file.js';
import type { Relation } from './expected.js';

/** What a question is about: a person, a need, the two together, or a whole programme. Keys of the seeded world. */
export interface Target {
  readonly person?: string;
  readonly need?: string;
  readonly programme?: string;
}

/** The relations of the seeded world, as design sections 4 and 5 tell them. */
export class Relations {
  constructor(private readonly world: CanaryFile) {}

  /** How someone stands to a kind of data about the target: of the person alone, of the need alone, or of both. */
  of(signIn: CanarySignIn, data: string, target: Target): Relation {
    const aspect = data.startsWith('do.') ? target : aspectOf(data, target);
    if (aspect.person && aspect.need) return this.toPair(signIn, aspect.person, aspect.need);
    if (aspect.person) return this.toPerson(signIn, aspect.person);
    if (aspect.need) return this.toNeed(signIn, aspect.need);
    if (aspect.programme) return this.inProgramme(signIn, aspect.programme, null) ? 'programme' : 'other';
    return 'other';
  }

  private inProgramme(signIn: CanarySignIn, programme: string, country: string | null): boolean {
    const narrowed = signIn.country !== null && country !== null && signIn.country !== country;
    return (signIn.programme === null || signIn.programme === programme) && !narrowed;
  }

  private toPerson(signIn: CanarySignIn, key: string): Relation {
    if (signIn.person === key) return 'self';
    const own = this.world.nominations.filter(({ person, need }) => person === key && this.owner(need) === signIn.organisation);
    if (own.some(({ disclosed }) => disclosed)) return 'case';
    if (own.length > 0) return 'organisation';
    const person = this.world.people.find((one) => one.key === key);
    return person && this.inProgramme(signIn, person.programme, person.country) ? 'programme' : 'other';
  }

  private toNeed(signIn: CanarySignIn, key: string): Relation {
    const need = this.world.needs.find((one) => one.key === key);
    if (!need) return 'other';
    if (signIn.organisation === need.organisation) return 'organisation';
    if (signIn.person && this.world.nominations.some((one) => one.person === signIn.person && one.need === key)) return 'case';
    // A vacancy lies in the employer's country; a grant is narrowed by the country of the people.
    return this.inProgramme(signIn, need.programme, need.programme === 'MATCH' ? null : need.country) ? 'programme' : 'other';
  }

  private toPair(signIn: CanarySignIn, person: string, need: string): Relation {
    if (signIn.person === person) return 'self';
    const toNeed = this.toNeed(signIn, need);
    // An officer of one country handles what is about its people and its needs alone.
    if (toNeed === 'programme') return person === '' || this.toPerson(signIn, person) === 'programme' ? 'programme' : 'other';
    if (toNeed !== 'organisation') return 'other';
    return this.world.nominations.some((one) => one.person === person && one.need === need && one.disclosed) ? 'case' : 'organisation';
  }

  private owner(need: string): string | null {
    return this.world.needs.find(({ key }) => key === need)?.organisation ?? null;
  }
}

/** Of what a kind of data speaks: its name begins with it. */
function aspectOf(data: string, target: Target): Target {
  const { person, need, programme } = target;
  if (data.startsWith('person.')) return person ? { person } : target;
  if (data.startsWith('need.') || data.startsWith('run.') || data === 'preview') return need ? { need } : target;
  return person || need ? { ...(person ? { person } : {}), ...(need ? { need } : {}) } : programme ? { programme } : {};
}
