import { locales, type Text } from './codes.js';

/** What a state is called by those who run the case, and by the person or organisation it is about. */
export interface StateWording {
  readonly staff: Text;
  readonly person: Text;
}

/** One allowed step. `who` names the parts an actor may play towards the object; `guards` must all hold. */
export interface Move<State extends string, Event extends string, Who extends string, Guard extends string> {
  readonly from: State;
  readonly event: Event;
  readonly to: State;
  readonly who: readonly Who[];
  readonly guards?: readonly Guard[];
  /** True when the actor must say why. */
  readonly reason?: boolean;
}

/** A lifecycle as data: the code that moves things, the screen's buttons and the tests all read this one table. */
export interface Lifecycle<State extends string, Event extends string, Who extends string, Guard extends string = never> {
  readonly name: string;
  readonly initial: State;
  /** States that have no way on. */
  readonly final: readonly State[];
  readonly states: Readonly<Partial<Record<State, StateWording>>>;
  readonly events: Readonly<Partial<Record<Event, Text>>>;
  readonly moves: readonly Move<State, Event, Who, Guard>[];
}

const saysNothing = (text: Text | undefined): boolean => !text || locales.some((locale) => !text[locale]?.trim());

/** All that is wrong with a lifecycle table: states no one reaches, dead ends, steps twice, words missing. */
export function lifecycleFaults<S extends string, E extends string, W extends string, G extends string>(table: Lifecycle<S, E, W, G>): string[] {
  const faults: string[] = [];
  const states = new Set(Object.keys(table.states) as S[]);
  const reached = new Set<S>([table.initial]);
  for (let before = 0; before !== reached.size;) {
    before = reached.size;
    for (const move of table.moves) if (reached.has(move.from)) reached.add(move.to);
  }
  for (const state of new Set<S>([table.initial, ...table.final, ...table.moves.flatMap((move) => [move.from, move.to])])) {
    if (!states.has(state)) faults.push(`state ${state} has no wording`);
  }
  for (const state of states) {
    const words = table.states[state];
    if (saysNothing(words?.staff) || saysNothing(words?.person)) faults.push(`state ${state} lacks words in a language`);
    if (!reached.has(state)) faults.push(`state ${state} is never reached`);
    const goesOn = table.moves.some((move) => move.from === state);
    if (goesOn && table.final.includes(state)) faults.push(`state ${state} is final and yet goes on`);
    if (!goesOn && !table.final.includes(state)) faults.push(`state ${state} is a dead end`);
  }
  const used = new Set(table.moves.map((move) => move.event));
  for (const event of used) if (saysNothing(table.events[event])) faults.push(`event ${event} lacks words in a language`);
  for (const event of Object.keys(table.events) as E[]) if (!used.has(event)) faults.push(`event ${event} is never used`);
  const seen = new Set<string>();
  for (const move of table.moves) {
    const key = `${move.from} ${move.event}`;
    if (seen.has(key)) faults.push(`${key} is stated twice`);
    seen.add(key);
    if (move.who.length === 0) faults.push(`${key} is open to no one`);
  }
  return faults;
}

/** Stops the boot when the table is bad; returns it unchanged when it is good. */
export function soundLifecycle<T extends Lifecycle<string, string, string, string>>(table: T): T {
  const faults = lifecycleFaults(table);
  if (faults.length > 0) throw new Error(`The lifecycle "${table.name}" is unsound: ${faults.join('; ')}.`);
  return table;
}

/** The step that `event` makes from `state`, when the table has one. */
export const moveOf = <S extends string, E extends string, W extends string, G extends string>(
  table: Lifecycle<S, E, W, G>,
  state: string,
  event: string,
): Move<S, E, W, G> | undefined => table.moves.find((move) => move.from === state && move.event === event);

/** The steps that someone with these parts may take from `state`, in the table's order. */
export const movesFor = <S extends string, E extends string, W extends string, G extends string>(
  table: Lifecycle<S, E, W, G>,
  state: string,
  parts: ReadonlySet<string>,
): readonly Move<S, E, W, G>[] => table.moves.filter((move) => move.from === state && move.who.some((who) => parts.has(who)));
