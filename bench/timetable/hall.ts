import type { EventInstance, EventMeeting, EventRequest } from '#engine/timetable';

/** Who meets whom when, kept in plain maps: what the simple ways of planning stand on. Shares nothing with the engine. */
export class Hall {
  readonly meetings: EventMeeting[] = [];
  private readonly busy = new Map<string, Set<number>>();
  private readonly load: number[];

  constructor(readonly instance: EventInstance) {
    this.load = instance.slots.map(() => 0);
    for (const { id } of instance.people) this.busy.set(id, new Set());
  }

  slotsOf(person: string): ReadonlySet<number> {
    return this.busy.get(person) ?? new Set();
  }

  /** Whether the two could still meet then. */
  isFree(request: EventRequest, host: string, slot: number): boolean {
    const { capacity } = this.instance;
    const room = typeof capacity === 'number' ? capacity : capacity ? (capacity[slot] ?? 0) : Number.POSITIVE_INFINITY;
    if ((this.load[slot] ?? 0) >= room || (request.slots && !request.slots.includes(slot))) return false;
    return this.canMeet(host, slot) && this.canMeet(request.guest, slot);
  }

  add(request: EventRequest, host: string, slot: number): void {
    this.meetings.push({ request: request.id, host, slot });
    this.load[slot] = (this.load[slot] ?? 0) + 1;
    this.busy.get(host)?.add(slot);
    this.busy.get(request.guest)?.add(slot);
  }

  private canMeet(id: string, slot: number): boolean {
    const person = this.people.get(id);
    const busy = this.slotsOf(id);
    if (!person || person.unavailable?.includes(slot) || busy.has(slot) || busy.size >= (person.max ?? Number.POSITIVE_INFINITY)) return false;
    const together = (one: number): boolean => this.instance.slots[one]?.block === this.instance.slots[one - 1]?.block;
    let [from, to] = [slot, slot];
    while (together(from) && busy.has(from - 1)) from -= 1;
    while (to + 1 < this.instance.slots.length && together(to + 1) && busy.has(to + 1)) to += 1;
    return to - from < (person.maxRun ?? Number.POSITIVE_INFINITY);
  }

  private get people(): ReadonlyMap<string, EventInstance['people'][number]> {
    this.known ??= new Map(this.instance.people.map((person) => [person.id, person]));
    return this.known;
  }

  private known: ReadonlyMap<string, EventInstance['people'][number]> | null = null;
}
