import { keysOf } from './live';

const told = (topic: string) => keysOf(JSON.stringify({ topic, id: 'x' }));

describe('a live message', () => {
  it('makes old what speaks of the need', () =>
    expect(told('need:n1')).toEqual(expect.arrayContaining([['need', 'n1'], ['matches', 'n1'], ['nominations', 'n1'], ['needs']])));
  it('makes old what a run or a rescored person changes', () =>
    expect(told('run:n1')).toEqual(expect.arrayContaining([['run', 'n1'], ['run', 'whole'], ['matches', 'n1'], ['match']])));
  it('makes old what speaks of the person', () => expect(told('person:p1')).toEqual([['person', 'p1'], ['people'], ['own-matches']]));
  it('is passed over when its topic is not known', () => expect(told('weather:x')).toEqual([]));
});
