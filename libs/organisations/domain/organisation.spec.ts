import { readinessScore } from './organisation.js';

describe('readiness', () => {
  it('is one figure of 10,000', () => {
    expect(readinessScore({ workplace: 4, internet: 4, counterpart: 4, staffContinuity: 4 })).toBe(10_000);
    expect(readinessScore({ workplace: 0, internet: 0, counterpart: 0, staffContinuity: 0 })).toBe(0);
    expect(readinessScore({ workplace: 4, internet: 1, counterpart: 3, staffContinuity: 3 })).toBe(6875);
  });

  it('is unknown until the host has said', () => expect(readinessScore(null)).toBeNull());
});
