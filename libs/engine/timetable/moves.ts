import type { Board } from './board.js';
import type { EventModel } from './model.js';
import type { Random } from './random.js';

/** More meetings than this are not moved at once: a chain that long hardly ever pays. */
const longestChain = 60;
/** How often a swap aims at a slot beside another meeting of one of the two. */
const nearness = 0.6;

/**
 * The two ways in which the search changes a plan. Each either leaves a plan that keeps every rule, or says `false`; then the board
 * has to be undone.
 */
export class Moves {
  /** Requests that are worth planning and can be, as far as they were asked for. */
  readonly wanted: Int32Array;
  private readonly evicted: number[] = [];
  private readonly chain: number[] = [];
  private readonly mark: Int32Array;
  private marks = 0;
  private readonly free: (request: number) => boolean;

  constructor(
    private readonly board: Board,
    private readonly random: Random,
    only: (request: number) => boolean = () => true,
  ) {
    const { model } = board;
    this.wanted = Int32Array.from({ length: model.requests }, (_, request) => request).filter(
      (request) =>
        (model.urge[request] as number) > 0 && (model.places[request]?.length ?? 0) > 0 && (model.fixed[request] as number) < 0 && only(request),
    );
    this.mark = new Int32Array(model.requests);
    this.free = (request) => (model.fixed[request] as number) < 0;
  }

  /** Puts some request somewhere, in the place of whoever is in its way; those find a place of their own when there is one. */
  insert(): boolean {
    const { board, random } = this;
    const { model } = board;
    const request = this.wanted[random.below(this.wanted.length)] as number;
    const places = model.places[request] as Int32Array;
    const place = places[random.below(places.length)] as number;
    const host = Math.floor(place / model.slots);
    const slot = place - host * model.slots;
    if (board.slotOf[request] === slot && board.hostOf[request] === host) return false;
    this.evicted.length = 0;
    if ((board.slotOf[request] as number) >= 0) board.take(request);
    const guest = model.guest[request] as number;
    if (!this.makeRoom(host, slot) || !this.makeRoom(guest, slot) || !this.makeSlotRoom(slot)) return false;
    if (!board.runAllows(host, slot) || !board.runAllows(guest, slot)) return false;
    board.put(request, host, slot);
    for (const other of this.evicted) this.putBest(other);
    return true;
  }

  /**
   * Swaps two slots for one connected group of meetings (a Kempe chain): whoever meets in the one then meets in the other, so nobody
   * is in two places at once.
   */
  swap(): boolean {
    const { board, random } = this;
    const { model } = board;
    const first = this.wanted[random.below(this.wanted.length)] as number;
    const from = board.slotOf[first] as number;
    if (from < 0) return false;
    const to = this.slotNear(random.next() < 0.5 ? (board.hostOf[first] as number) : (model.guest[first] as number), from);
    if (from === to || !this.collect(first, from, to)) return false;
    const { chain } = this;
    const hosts = chain.map((request) => board.hostOf[request] as number);
    const targets = chain.map((request) => (board.slotOf[request] === from ? to : from));
    for (const request of chain) board.take(request);
    for (let at = 0; at < chain.length; at += 1) board.put(chain[at] as number, hosts[at] as number, targets[at] as number);
    for (const request of chain) {
      const slot = board.slotOf[request] as number;
      if (!board.runAllows(board.hostOf[request] as number, slot) || !board.runAllows(model.guest[request] as number, slot)) return false;
    }
    return (board.load[from] as number) <= (model.capacity[from] as number) && (board.load[to] as number) <= (model.capacity[to] as number);
  }

  /** A slot beside another meeting of the person as often as not, where it closes a gap or makes none; else any slot. */
  private slotNear(person: number, except: number): number {
    const { random } = this;
    const { slots } = this.board.model;
    const any = random.below(slots);
    if (random.next() >= nearness) return any;
    for (let step = 0; step < slots; step += 1) {
      const at = (any + step) % slots;
      if (at === except || (this.board.occupant[person * slots + at] as number) < 0) continue;
      const beside = random.next() < 0.5 ? at - 1 : at + 1;
      return beside >= 0 && beside < slots ? beside : any;
    }
    return any;
  }

  /** Puts a request where it gains most, when it gains anything. Of equal places the first. */
  putBest(request: number): boolean {
    const { board } = this;
    const { model } = board;
    const places = model.places[request] as Int32Array;
    let best = -1;
    let most = 0;
    for (let at = 0; at < places.length; at += 1) {
      const place = places[at] as number;
      const host = Math.floor(place / model.slots);
      const slot = place - host * model.slots;
      if (!board.fits(request, host, slot)) continue;
      const gain = board.gain(request, host, slot);
      if (gain > most) {
        most = gain;
        best = place;
      }
    }
    if (best < 0) return false;
    const host = Math.floor(best / model.slots);
    board.put(request, host, best - host * model.slots);
    return true;
  }

  /** The person has the slot free and a meeting to give; false when a fixed meeting is in the way. */
  private makeRoom(person: number, slot: number): boolean {
    const { board } = this;
    const { model } = board;
    const there = board.occupant[person * model.slots + slot] as number;
    if (there >= 0 && !this.evict(there)) return false;
    return (board.count[person] as number) < (model.max[person] as number) || this.evict(this.someMeeting(person));
  }

  private makeSlotRoom(slot: number): boolean {
    const { board } = this;
    const { model } = board;
    if ((board.load[slot] as number) < (model.capacity[slot] as number)) return true;
    const start = this.random.below(model.people);
    for (let step = 0; step < model.people; step += 1) {
      const there = board.occupant[((start + step) % model.people) * model.slots + slot] as number;
      if (there >= 0 && this.free(there)) return this.evict(there);
    }
    return false;
  }

  private someMeeting(person: number): number {
    const { slots } = this.board.model;
    const start = this.random.below(slots);
    for (let step = 0; step < slots; step += 1) {
      const there = this.board.occupant[person * slots + ((start + step) % slots)] as number;
      if (there >= 0 && this.free(there)) return there;
    }
    return -1;
  }

  private evict(request: number): boolean {
    if (request < 0 || !this.free(request)) return false;
    this.board.take(request);
    this.evicted.push(request);
    return true;
  }

  /** Everyone who has to move when a meeting goes from one slot to the other; false when somebody cannot. */
  private collect(first: number, from: number, to: number): boolean {
    const { board, chain, mark } = this;
    const { model } = board;
    this.marks += 1;
    chain.length = 0;
    chain.push(first);
    mark[first] = this.marks;
    for (let at = 0; at < chain.length; at += 1) {
      const request = chain[at] as number;
      const target = board.slotOf[request] === from ? to : from;
      const host = board.hostOf[request] as number;
      const guest = model.guest[request] as number;
      if (!this.free(request) || !canBe(model, request, host, target) || chain.length > longestChain) return false;
      this.join(board.occupant[host * model.slots + target] as number);
      this.join(board.occupant[guest * model.slots + target] as number);
    }
    return true;
  }

  private join(request: number): void {
    if (request < 0 || this.mark[request] === this.marks) return;
    this.mark[request] = this.marks;
    this.chain.push(request);
  }
}

/** Whether both could meet then, whatever else is planned. */
const canBe = (model: EventModel, request: number, host: number, slot: number): boolean =>
  model.available[host * model.slots + slot] === 1 &&
  model.available[(model.guest[request] as number) * model.slots + slot] === 1 &&
  model.allowed[request * model.slots + slot] === 1;
