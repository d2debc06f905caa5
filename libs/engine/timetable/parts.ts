import type { Board } from './board.js';

/** What a plan is worth, and of what it is made up. */
export interface PlanParts {
  /** value − floor × floorShortfall − gap × gaps − hole × holes. */
  readonly objective: number;
  /** The sum of what the planned requests are worth. */
  readonly value: number;
  /** Meetings that people on the floor's side lack to reach it. */
  readonly floorShortfall: number;
  readonly gaps: number;
  readonly holes: number;
  readonly meetings: number;
  /** Requests in which some side says `must`: planned, and in all (vetoed ones left out). */
  readonly musts: { readonly met: number; readonly asked: number };
  /** Ids of required requests that are not planned; a plan with any is not valid. */
  readonly missing: readonly string[];
}

/** Counts everything anew from the board, so that a slip of the search's own sums would show. */
export function partsOf(board: Board): PlanParts {
  const { model } = board;
  const { weights, instance } = model;
  let [value, floorShortfall, gaps, holes, meetings] = [0, 0, 0, 0, 0];
  const musts = { met: 0, asked: 0 };
  const missing: string[] = [];
  instance.requests.forEach((request, at) => {
    const planned = (board.slotOf[at] ?? -1) >= 0;
    if (planned) {
      value += model.value[at] ?? 0;
      meetings += 1;
    } else if (request.required) missing.push(request.id);
    if (model.veto[at] === 1 || (request.hostWish !== 'must' && request.guestWish !== 'must')) return;
    musts.asked += 1;
    musts.met += Number(planned);
  });
  for (let person = 0; person < model.people; person += 1) {
    const used = usedSlots(board, person);
    if (model.onFloor[person] === 1) floorShortfall += Math.max(0, model.floor - used.length);
    used.slice(1).forEach((slot, index) => {
      const before = used[index] ?? 0;
      if (slot > before + 1) holes += 1;
      if (instance.slots[slot]?.day !== instance.slots[before]?.day) return;
      for (let between = before + 1; between < slot; between += 1) gaps += model.available[person * model.slots + between] ?? 0;
    });
  }
  const objective = value - weights.floor * floorShortfall - weights.gap * gaps - weights.hole * holes;
  return { objective, value, floorShortfall, gaps, holes, meetings, musts, missing };
}

/** Slots in which a person meets somebody, ascending. */
export function usedSlots({ model, occupant }: Board, person: number): number[] {
  return [...model.instance.slots.keys()].filter((slot) => (occupant[person * model.slots + slot] ?? -1) >= 0);
}
