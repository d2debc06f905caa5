import type { GateFailure, MatchResult, RankedMatch } from './result.js';
import { GateSet } from './gate-set.js';
import type { Gates } from './gate-set.js';
import { inputHash } from './input-hash.js';
import type { People } from './people.js';
import type { NeedPlan } from './plan.js';
import { Explainer } from './explainer.js';
import { search } from './search.js';

/** Somebody's place in a list. */
export interface Listed {
  readonly personId: string;
  /** 0 to 10⁸. */
  readonly score: number;
  /** One more than the number of people with a higher score: ties share it. */
  readonly rank: number;
  readonly tied: boolean;
}

/** The best people of one need; reasons are given when someone asks. */
export class Ranking {
  /** SHA-256 over everything the ranking depends on. */
  readonly inputHash: string;
  private readonly ranks: Int32Array;
  private explainer: Explainer | null = null;

  private constructor(
    readonly plan: NeedPlan,
    private readonly people: People,
    readonly gates: GateSet,
    private readonly places: Int32Array,
    private readonly scores: Float64Array,
    /** True when someone who passes and is not in the list has just as much as the last one of it. */
    readonly tiedBelow: boolean,
  ) {
    this.inputHash = inputHash(plan, people, gates.digest);
    this.ranks = new Int32Array(places.length);
    for (let at = 0; at < places.length; at += 1) this.ranks[at] = at > 0 && scores[at] === scores[at - 1] ? (this.ranks[at - 1] ?? 0) : at + 1;
  }

  static of(plan: NeedPlan, people: People, gates: GateSet, top: number): Ranking {
    const { places, scores, tiedBelow } = search(plan, people, gates, top);
    return new Ranking(plan, people, gates, places, scores, tiedBelow);
  }

  get peopleConsidered(): number {
    return this.people.size;
  }

  get size(): number {
    return this.places.length;
  }

  /** The score of the last one kept when others were left out; null when nobody was. */
  get cutOff(): number | null {
    return this.size > 0 && this.size < this.gates.passing ? (this.scores[this.size - 1] ?? 0) : null;
  }

  /** Who stands at a place of the list, from 0. */
  at(index: number): Listed {
    return {
      personId: this.people.idAt(this.places[index] ?? 0),
      score: this.scores[index] ?? 0,
      rank: this.ranks[index] ?? 0,
      tied: this.isTied(index),
    };
  }

  private isTied(index: number): boolean {
    const score = this.scores[index];
    return score === this.scores[index - 1] || score === this.scores[index + 1] || (this.tiedBelow && score === this.scores[this.size - 1]);
  }

  /** The same with every reason. */
  reasons(index: number): RankedMatch {
    this.explainer ??= new Explainer(this.plan);
    const match: MatchResult = this.explainer.explain(this.people.personAt(this.places[index] ?? 0));
    return { ...match, rank: this.ranks[index] ?? 0, tied: this.isTied(index) };
  }
}

/** Rules that people fail, as they are given or laid out before for the same people. */
export type GatesInput = Gates | GateSet;

const none: ReadonlyMap<string, readonly GateFailure[]> = new Map();

/** Gates laid out for some people. */
export const gateSet = (people: People, gates: GatesInput | undefined): GateSet =>
  gates instanceof GateSet ? gates : new GateSet(people, gates ?? none);
