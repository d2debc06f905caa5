import type { ProgrammeCode } from '#kernel';

/** Someone whose session the file opens. `cookie` is what a browser would send; null for the visitor, who has none. */
export interface CanarySignIn {
  /** Unique name, such as `host_member_other`. */
  readonly key: string;
  /** Role of the account's grant, or `visitor`, `suspended` (a disabled account) or `former` (a grant that has run out). */
  readonly role: string;
  readonly programme: ProgrammeCode | null;
  readonly country: string | null;
  readonly organisation: string | null;
  readonly person: string | null;
  readonly accountId: string | null;
  readonly cookie: string | null;
}

/** A person of the seeded world; `key` is how tests speak of them. */
export interface CanaryPerson {
  readonly key: string;
  readonly id: string;
  readonly programme: ProgrammeCode;
  /** Country of origin in CD4D2, of residence in MATCH: by it an officer's grant may be narrowed. */
  readonly country: string;
}

/** A need of the seeded world. */
export interface CanaryNeed {
  readonly key: string;
  readonly id: string;
  readonly programme: ProgrammeCode;
  readonly country: string;
  readonly organisation: string;
  readonly state: string;
}

/** One person put forward for one need, and how far that went. */
export interface CanaryNomination {
  readonly id: string;
  readonly person: string;
  readonly need: string;
  /** True when the organisation may know: proposed to it, and the person still agrees. */
  readonly disclosed: boolean;
}

/** One value that stands nowhere else. */
export interface CanaryToken {
  /** Key of the person, the need, the account or the nomination that the value is about. */
  readonly subject: string;
  readonly about: 'person' | 'need' | 'account' | 'nomination';
  /** Table and column, such as `person.name`. */
  readonly field: string;
  readonly class: 'S2' | 'S3';
  readonly token: string;
}

/** Everything a test needs to know of the world that `seed:canary` made. */
export interface CanaryFile {
  readonly seed: number;
  readonly signIns: readonly CanarySignIn[];
  readonly organisations: Readonly<Record<string, string>>;
  readonly people: readonly CanaryPerson[];
  readonly needs: readonly CanaryNeed[];
  readonly nominations: readonly CanaryNomination[];
  readonly tokens: readonly CanaryToken[];
}
