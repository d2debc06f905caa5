import { copyText } from './copy.js';

describe('a value in COPY text', () => {
  it('escapes what would end a field or a row', () => {
    expect(copyText('a\tb\\c\nd')).toBe('a\\tb\\\\c\\nd');
  });

  it('tells nothing from empty', () => {
    expect(copyText(null)).toBe('\\N');
    expect(copyText('')).toBe('');
    expect(copyText([])).toBe('{}');
    expect(copyText([''])).toBe('{""}');
  });

  it('writes truth values and arrays as PostgreSQL reads them', () => {
    expect([copyText(true), copyText(false)]).toEqual(['t', 'f']);
    expect(copyText(['plain', 'with "quotes", commas', 'back\\slash'])).toBe('{"plain","with \\\\"quotes\\\\", commas","back\\\\\\\\slash"}');
  });
});
