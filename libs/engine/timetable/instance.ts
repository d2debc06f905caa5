/** What a side says to a meeting: `must` and `meet` ask for it, `none` is silent, `no` forbids it. */
export type WishKind = 'must' | 'meet' | 'none' | 'no';

/** One slot; its place in the list is its number. Slots that follow each other in one block are adjacent: a break begins a new block. */
export interface EventSlot {
  readonly day: number;
  readonly block: number;
  /** ISO 8601 in UTC. */
  readonly start?: string;
  readonly minutes?: number;
}

/** Somebody who meets others: a recruiter, a candidate. */
export interface EventPerson {
  readonly id: string;
  /** Such as `recruiter` or `candidate`; the fairness floor speaks of one side. */
  readonly side: string;
  readonly company?: string;
  /** IANA name. Availability has already been turned into slots; the engine never reads it. */
  readonly timezone?: string;
  /** Slots in which the person cannot meet. */
  readonly unavailable?: readonly number[];
  /** Most meetings in all. */
  readonly max?: number;
  /** Most meetings in adjacent slots. */
  readonly maxRun?: number;
}

/** One wish: a company and a guest. One of the hosts takes the meeting. */
export interface EventRequest {
  readonly id: string;
  readonly host: readonly string[];
  readonly guest: string;
  /** `none` when left out. */
  readonly hostWish?: WishKind;
  readonly guestWish?: WishKind;
  /** How well the two fit, 0 to 100. */
  readonly score?: number;
  /** Slots in which the meeting may be; any when left out. */
  readonly slots?: readonly number[];
  /** The meeting must be planned. */
  readonly required?: boolean;
}

/** A meeting that stays where it is. */
export interface EventLock {
  readonly request: string;
  readonly slot: number;
  readonly host?: string;
}

/** What counts how much, in whole numbers of at least 0. */
export interface EventWeights {
  readonly must: number;
  readonly meet: number;
  /** For each point of a request's score. */
  readonly score: number;
  /** For each meeting that somebody on the floor's side lacks to reach it. */
  readonly floor: number;
  /** For each slot between a person's first and last meeting of a day in which they are free and meet nobody. */
  readonly gap: number;
  /** For each idle stretch between two meetings of a person, nights and breaks included. */
  readonly hole: number;
}

/** An event to plan, in the format `event-instance/1`. */
export interface EventInstance {
  readonly format: 'event-instance/1';
  readonly name?: string;
  readonly slots: readonly EventSlot[];
  /** Meetings at once: one number, or one per slot; no limit when left out. */
  readonly capacity?: number | readonly number[] | null;
  readonly people: readonly EventPerson[];
  readonly requests: readonly EventRequest[];
  readonly locked?: readonly EventLock[];
  /** Everybody on the side should have at least `k` meetings. */
  readonly floor?: { readonly k: number; readonly side: string } | null;
  readonly weights?: Partial<EventWeights>;
}

/** A planned meeting. */
export interface EventMeeting {
  readonly request: string;
  readonly host: string;
  readonly slot: number;
}

/** Why a wish is not met; see `certificates.ts`. */
export interface UnmetWish {
  readonly request: string;
  readonly kind: 'veto' | 'no-common-slot' | 'guest-max' | 'host-max' | 'blocked' | 'free';
  /** For `blocked`: for every `host@slot` where both could meet, what stands in the way there. */
  readonly slots?: Readonly<Record<string, readonly string[]>>;
}

/** A plan, in the format `event-schedule/1`. */
export interface EventSchedule {
  readonly format: 'event-schedule/1';
  readonly instance?: string;
  readonly meetings: readonly EventMeeting[];
  readonly unmet: readonly UnmetWish[];
}
