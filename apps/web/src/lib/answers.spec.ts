import { isNumeric, numberOrNull, orNull } from './answers';

describe('a number as typed', () => {
  it.each([
    ['4.5', 4.5],
    [' 4,5 ', 4.5],
    ['40', 40],
    ['', null],
    ['  ', null],
  ])('reads %j as %j', (text, value) => {
    expect(isNumeric(text)).toBe(true);
    expect(numberOrNull(text)).toBe(value);
  });

  it.each(['abc', '4.5.6', '1.000,50', 'twelve'])('does not take %j for a number', (text) => expect(isNumeric(text)).toBe(false));
});

describe('an empty text', () => {
  it('is an answer not given', () => expect([orNull('  '), orNull(' a ')]).toEqual([null, 'a']));
});
