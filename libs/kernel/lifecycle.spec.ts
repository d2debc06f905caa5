import { lifecycleFaults, moveOf, movesFor, soundLifecycle, type Lifecycle } from './index.js';

const words = { en: 'x', nl: 'x', fr: 'x' };
const named = { staff: words, person: words };
type Table = Lifecycle<'a' | 'b' | 'c', 'go' | 'end', 'owner' | 'staff'>;
const good: Table = {
  name: 'spec',
  initial: 'a',
  final: ['c'],
  states: { a: named, b: named, c: named },
  events: { go: words, end: words },
  moves: [
    { from: 'a', event: 'go', to: 'b', who: ['owner'] },
    { from: 'b', event: 'end', to: 'c', who: ['staff'], reason: true },
  ],
};

describe('a lifecycle table', () => {
  it('is accepted when every state is named, reached and left or final', () => {
    expect(lifecycleFaults(good)).toEqual([]);
    expect(soundLifecycle(good)).toBe(good);
  });

  it.each<[string, Partial<Table>, RegExp]>([
    ['an unreachable state', { moves: good.moves.slice(0, 1), final: ['b', 'c'], events: { go: words } }, /c is never reached/],
    ['a dead end', { final: [] }, /c is a dead end/],
    ['a final state that goes on', { final: ['b', 'c'] }, /b is final and yet goes on/],
    ['a state without words', { states: { a: named, b: named } }, /c has no wording/],
    ['a language left out', { states: { ...good.states, b: { staff: words, person: { ...words, fr: ' ' } } } }, /b lacks words/],
    ['an event without words', { events: { go: words } }, /end lacks words/],
    ['an event that nothing uses', { moves: good.moves.slice(0, 1), states: { a: named, b: named }, final: ['b'] }, /end is never used/],
    ['a step stated twice', { moves: [...good.moves, { from: 'a', event: 'go', to: 'c', who: ['staff'] }] }, /a go is stated twice/],
    ['a step for no one', { moves: [{ from: 'a', event: 'go', to: 'b', who: [] }, good.moves[1]!] }, /a go is open to no one/],
  ])('stops the boot with %s', (_name, change, message) => {
    expect(() => soundLifecycle({ ...good, ...change })).toThrow(message);
  });

  it('finds steps by state, event and part', () => {
    expect(moveOf(good, 'a', 'go')?.to).toBe('b');
    expect(moveOf(good, 'a', 'end')).toBeUndefined();
    expect(movesFor(good, 'b', new Set(['staff'])).map((move) => move.event)).toEqual(['end']);
    expect(movesFor(good, 'b', new Set(['owner']))).toEqual([]);
  });
});
