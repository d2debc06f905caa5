import { isAmount, isNumeric, isWhole, numberOrNull, orNull } from './answers';

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

describe('a whole number as typed', () => {
  it.each(['36', ' 36 ', '0', '-4', ''])('can be sent: %j', (text) => expect(isWhole(text)).toBe(true));
  it.each(['2,5', '4.200', '1e3', '0x10', '99999999999', 'ten'])('is asked again: %j', (text) => expect(isWhole(text)).toBe(false));
});

describe('an amount as typed', () => {
  it.each(['4200', '4200,50', '4200.5', ''])('can be sent: %j', (text) => expect(isAmount(text)).toBe(true));
  it.each(['4.200', '4,200', '4 200', '-1', '€ 4200'])('is asked again: %j', (text) => expect(isAmount(text)).toBe(false));
});

describe('an empty text', () => {
  it('is an answer not given', () => expect([orNull('  '), orNull(' a ')]).toEqual([null, 'a']));
});
