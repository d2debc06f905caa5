import { standardOffset } from './time-zones.js';

describe('standard time of a zone', () => {
  it.each([
    ['Africa/Lagos', 60],
    ['Africa/Dakar', 0],
    ['Africa/Mogadishu', 180],
    ['Asia/Kabul', 270],
    ['Europe/Amsterdam', 60],
    ['America/Argentina/Buenos_Aires', -180],
    ['UTC', 0],
  ])('should be that of %s', (zone, minutes) => expect(standardOffset(zone)).toBe(minutes));

  it('should be unknown for what is no zone', () => {
    expect([standardOffset('Nowhere/At_All'), standardOffset(null), standardOffset('UTC:')]).toEqual([null, null, null]);
  });
});
