import { readinessScore } from './readiness.js';

describe('the readiness of an organisation', () => {
  it('is the mean of its answers, of 10,000', () => {
    expect(readinessScore({ workplace: 4, internet: 4, counterpart: 4, staffContinuity: 4 })).toBe(10_000);
    expect(readinessScore({ workplace: 0, internet: 0, counterpart: 0, staffContinuity: 0 })).toBe(0);
    expect(readinessScore({ workplace: 3, internet: 1, counterpart: 2, staffContinuity: 1 })).toBe(4375);
  });

  it('is unknown while nothing is said, so that it does not count against a host', () => {
    expect(readinessScore(null)).toBeNull();
  });
});
