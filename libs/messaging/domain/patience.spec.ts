import { nextTry } from './patience.js';

const at = (time: string) => new Date(`2027-03-01T${time}Z`);

describe('the patience with a mail server', () => {
  it('grows from seconds to an hour', () => {
    const after = (attempts: number) =>
      ((nextTry(attempts, at('12:00:00'), at('11:00:00'), null)?.getTime() ?? 0) - at('12:00:00').getTime()) / 1_000;
    expect([1, 2, 3, 8, 9, 30].map(after)).toEqual([10, 30, 60, 3_600, 3_600, 3_600]);
  });

  it('ends when the letter helps nobody any more, and after three days', () => {
    expect(nextTry(3, at('12:00:00'), at('11:59:00'), at('12:00:59'))).toBeNull();
    expect(nextTry(3, at('12:00:00'), at('11:59:00'), at('12:01:01'))).toEqual(at('12:01:00'));
    expect(nextTry(40, at('12:00:00'), new Date('2027-02-26T12:30:00Z'), null)).toBeNull();
  });
});
