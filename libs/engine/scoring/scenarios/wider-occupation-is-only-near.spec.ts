import { reasonOf } from '../examples.fixture.js';
import { asksFor, esco, workedAs } from './esco.fixture.js';
import { hostSees } from './views.fixture.js';

describe('CD4D2, view of the need. Given a water company that asks for a water engineer', () => {
  const credit = (label: string): number =>
    reasonOf(hostSees({ requirements: [asksFor('water engineer')] }, { occupations: [workedAs(label, 120)] }, esco), 'occupation').credit;

  it('when a drainage engineer applies, the nearest of all 3,038 others, then the first place in the order of nearness counts', () => {
    // 1 − ln(1 + 3) ÷ ln(3,038 + 3) = 0.82714, no step between ISCO's skill levels.
    expect(credit('drainage engineer')).toBe(8271);
  });

  it('when a civil engineer applies, then it counts in part, though ESCO puts water engineers below civil engineers', () => {
    expect(credit('civil engineer')).toBeGreaterThan(5000);
    expect(credit('civil engineer')).toBeLessThan(8271);
  });

  it('when a specialist nurse applies, then next to nothing counts', () => {
    expect(credit('specialist nurse')).toBeLessThan(500);
  });
});
