import type { Board } from './board.js';
import type { UnmetWish } from './instance.js';

/**
 * Why each wish that is not met is not met, so that anyone can check it against the plan: a veto; no slot in which both can meet; the
 * guest, or every host, has the most meetings they want; or `blocked`: for every host and slot where both could meet, what is in the
 * way there. `now` is the first slot that can still change.
 * A request that nobody wants needs no reason.
 */
export function certificates(board: Board, now = 0): UnmetWish[] {
  const { model } = board;
  const unmet: UnmetWish[] = [];
  for (let request = 0; request < model.requests; request += 1) {
    if (board.slotOf[request] !== -1) continue;
    const vetoed = model.veto[request] === 1;
    if (vetoed || (model.value[request] ?? 0) > 0 || model.required[request] === 1) unmet.push(reasonOf(board, request, now));
  }
  return unmet;
}

function reasonOf(board: Board, request: number, now: number): UnmetWish {
  const { model } = board;
  const id = model.instance.requests[request]?.id ?? '';
  if (model.veto[request] === 1) return { request: id, kind: 'veto' };
  const slots: Record<string, string[]> = {};
  const full = (person: number): boolean => (board.count[person] ?? 0) >= (model.max[person] ?? 0);
  const guest = model.guest[request] ?? 0;
  let free = false;
  let hostsFull = true;
  for (const host of model.hosts[request] ?? []) {
    hostsFull &&= full(host);
    for (const slot of commonSlots(board, request, host)) {
      const reasons = blocking(board, request, host, slot, slot < now);
      slots[`${model.instance.people[host]?.id}@${slot}`] = reasons;
      free ||= reasons.length === 0;
    }
  }
  if (Object.keys(slots).length === 0) return { request: id, kind: 'no-common-slot' };
  if (full(guest)) return { request: id, kind: 'guest-max' };
  if (hostsFull) return { request: id, kind: 'host-max' };
  return free ? { request: id, kind: 'free' } : { request: id, kind: 'blocked', slots };
}

/** Slots in which the request may be and both could meet, those gone by included. */
function commonSlots(board: Board, request: number, host: number): number[] {
  const { model } = board;
  const own = model.instance.requests[request]?.slots;
  const guest = model.guest[request] ?? 0;
  const open = own ? [...new Set(own)].sort((a, b) => a - b) : [...model.instance.slots.keys()];
  return open.filter((slot) => model.available[host * model.slots + slot] === 1 && model.available[guest * model.slots + slot] === 1);
}

/** What stands in the way of a meeting there; empty when nothing does. */
function blocking(board: Board, request: number, host: number, slot: number, past: boolean): string[] {
  const { model } = board;
  const guest = model.guest[request] ?? 0;
  const reasons: string[] = past ? ['past'] : [];
  const meeting = (person: number): number => board.occupant[person * model.slots + slot] ?? -1;
  const name = (at: number): string => model.instance.requests[at]?.id ?? '';
  for (const [side, person] of [
    ['host', host],
    ['guest', guest],
  ] as const) {
    if (meeting(person) >= 0) reasons.push(`${side}:${name(meeting(person))}`);
    else if (!board.runAllows(person, slot)) reasons.push(`${side}-run`);
  }
  if ((board.load[slot] ?? 0) >= (model.capacity[slot] ?? 0)) reasons.push('capacity');
  if ((board.count[host] ?? 0) >= (model.max[host] ?? 0)) reasons.push('host-max');
  return reasons;
}
