import type { EventModel } from './model.js';

/**
 * A plan that changes: who meets whom when, with its objective kept up to date at every step. The search lives on it, so it is all
 * flat arrays of numbers; `number` casts say that an index is in range, which every caller here guarantees.
 */
export class Board {
  /** person × slots + slot → request, or -1. */
  readonly occupant: Int32Array;
  readonly slotOf: Int32Array;
  readonly hostOf: Int32Array;
  /** Meetings of each person. */
  readonly count: Int32Array;
  /** Meetings in each slot. */
  readonly load: Int32Array;
  /** What the plan is worth with the urge of required meetings; the floor's shortfall, gaps and holes taken off. */
  worth = 0;
  private readonly steps: number[] = [];

  constructor(readonly model: EventModel) {
    const { people, requests, slots, onFloor, floor, weights } = model;
    this.occupant = new Int32Array(people * slots).fill(-1);
    this.slotOf = new Int32Array(requests).fill(-1);
    this.hostOf = new Int32Array(requests).fill(-1);
    this.count = new Int32Array(people);
    this.load = new Int32Array(slots);
    for (const on of onFloor) this.worth -= on * floor * weights.floor;
  }

  /** Whether the request can be put there as things are. */
  fits(request: number, host: number, slot: number): boolean {
    const { slots, guest, capacity, max } = this.model;
    const other = guest[request] as number;
    return (
      (this.occupant[host * slots + slot] as number) < 0 &&
      (this.occupant[other * slots + slot] as number) < 0 &&
      (this.load[slot] as number) < (capacity[slot] as number) &&
      (this.count[host] as number) < (max[host] as number) &&
      (this.count[other] as number) < (max[other] as number) &&
      this.runAllows(host, slot) &&
      this.runAllows(other, slot)
    );
  }

  /** Whether a meeting in the slot, there or yet to come, keeps the person's run short enough. */
  runAllows(person: number, slot: number): boolean {
    const { slots, adjacent, maxRun } = this.model;
    const most = maxRun[person] as number;
    if (most >= slots) return true;
    const start = person * slots;
    let run = 1;
    for (let at = slot; adjacent[at] === 1 && (this.occupant[start + at - 1] as number) >= 0; at -= 1) run += 1;
    for (let at = slot + 1; adjacent[at] === 1 && (this.occupant[start + at] as number) >= 0; at += 1) run += 1;
    return run <= most;
  }

  /** What the objective would gain by putting a request into a place that is free. */
  gain(request: number, host: number, slot: number): number {
    const { urge, guest } = this.model;
    return (urge[request] as number) + this.personGain(host, slot) + this.personGain(guest[request] as number, slot);
  }

  /** Puts a request into a place that is free. */
  put(request: number, host: number, slot: number): void {
    this.worth += this.gain(request, host, slot);
    this.place(request, host, slot);
    this.steps.push(request, host, -1);
  }

  /** Takes a planned request out. */
  take(request: number): void {
    const slot = this.slotOf[request] as number;
    const host = this.hostOf[request] as number;
    this.lift(request, host, slot);
    this.worth -= this.gain(request, host, slot);
    this.steps.push(request, host, slot);
  }

  /** Forgets how the plan came about: what was done so far can no longer be undone. */
  settle(): void {
    this.steps.length = 0;
  }

  /** Goes back to where `settle` was called last. `worth` is what it was then, to the bit. */
  undo(worth: number): void {
    for (let at = this.steps.length - 3; at >= 0; at -= 3) {
      const request = this.steps[at] as number;
      const host = this.steps[at + 1] as number;
      const slot = this.steps[at + 2] as number;
      if (slot < 0) this.lift(request, host, this.slotOf[request] as number);
      else this.place(request, host, slot);
    }
    this.steps.length = 0;
    this.worth = worth;
  }

  /** Requests that were put or taken since `settle`; some more than once. */
  touched(visit: (request: number) => void): void {
    for (let at = 0; at < this.steps.length; at += 3) visit(this.steps[at] as number);
  }

  /** Takes over another plan of the same event. */
  become(other: Board): void {
    this.occupant.set(other.occupant);
    this.slotOf.set(other.slotOf);
    this.hostOf.set(other.hostOf);
    this.count.set(other.count);
    this.load.set(other.load);
    this.worth = other.worth;
    this.steps.length = 0;
  }

  private place(request: number, host: number, slot: number): void {
    const { slots, guest } = this.model;
    const other = guest[request] as number;
    this.slotOf[request] = slot;
    this.hostOf[request] = host;
    this.occupant[host * slots + slot] = request;
    this.occupant[other * slots + slot] = request;
    this.count[host] = (this.count[host] as number) + 1;
    this.count[other] = (this.count[other] as number) + 1;
    this.load[slot] = (this.load[slot] as number) + 1;
  }

  private lift(request: number, host: number, slot: number): void {
    const { slots, guest } = this.model;
    const other = guest[request] as number;
    this.slotOf[request] = -1;
    this.hostOf[request] = -1;
    this.occupant[host * slots + slot] = -1;
    this.occupant[other * slots + slot] = -1;
    this.count[host] = (this.count[host] as number) - 1;
    this.count[other] = (this.count[other] as number) - 1;
    this.load[slot] = (this.load[slot] as number) - 1;
  }

  /** What one more meeting in a free slot does to a person's floor, gaps and holes. */
  private personGain(person: number, slot: number): number {
    const { slots, onFloor, floor, weights, dayStart, dayEnd, availableBefore } = this.model;
    const start = person * slots;
    let gain = onFloor[person] === 1 && (this.count[person] as number) < floor ? weights.floor : 0;
    if (weights.gap === 0 && weights.hole === 0) return gain;
    const first = dayStart[slot] as number;
    const last = dayEnd[slot] as number;
    let before = slot - 1;
    while (before >= first && (this.occupant[start + before] as number) < 0) before -= 1;
    let after = slot + 1;
    while (after <= last && (this.occupant[start + after] as number) < 0) after += 1;
    const hasBefore = before >= first;
    const hasAfter = after <= last;
    if (hasBefore && hasAfter) gain += weights.gap;
    else if (hasBefore) gain -= weights.gap * between(availableBefore, person, slots, before, slot);
    else if (hasAfter) gain -= weights.gap * between(availableBefore, person, slots, slot, after);
    return weights.hole === 0 ? gain : gain - weights.hole * this.moreHoles(start, slot, before, after);
  }

  /** By how many idle stretches a meeting in the slot cuts a person's plan; negative when it closes one. */
  private moreHoles(start: number, slot: number, before: number, after: number): number {
    let from = before;
    let to = after;
    while (from >= 0 && (this.occupant[start + from] as number) < 0) from -= 1;
    while (to < this.model.slots && (this.occupant[start + to] as number) < 0) to += 1;
    const hasFrom = from >= 0;
    const hasTo = to < this.model.slots;
    return Number(hasFrom && slot - from > 1) + Number(hasTo && to - slot > 1) - Number(hasFrom && hasTo);
  }
}

/** Slots strictly between two in which the person can meet. */
const between = (availableBefore: Int32Array, person: number, slots: number, from: number, to: number): number =>
  (availableBefore[person * (slots + 1) + to] as number) - (availableBefore[person * (slots + 1) + from + 1] as number);
