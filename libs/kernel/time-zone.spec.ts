import { educationFields, isEducationField, isTimeZone } from './index.js';

describe('time zones', () => {
  it.each(['Europe/Amsterdam', 'Africa/Mogadishu', 'Africa/Dakar', 'UTC', 'America/Argentina/Buenos_Aires'])('know %s', (zone) =>
    expect(isTimeZone(zone)).toBe(true),
  );
  it.each(['+01:00', 'CET', 'europe/amsterdam', 'Europe/Nowhere', 'GMT+1', '', null])('refuse %s', (zone) => expect(isTimeZone(zone)).toBe(false));
});

describe('fields of education', () => {
  it('are complete and stated once', () => expect([educationFields.length, new Set(educationFields).size]).toEqual([220, 220]));
  it.each(['06', '061', '0613', '0912'])('know %s', (code) => expect(isEducationField(code)).toBe(true));
  it.each(['6', '0999x', '1234', null])('refuse %s', (code) => expect(isEducationField(code)).toBe(false));
});
