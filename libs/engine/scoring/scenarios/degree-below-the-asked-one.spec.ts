import { reasonOf } from '../examples.fixture.js';
import type { Requirement } from '../need.js';
import { hostSees } from './views.fixture.js';

describe("CD4D2, view of the need. Given a university in Kaduna that asks for a master's degree (EQF 7)", () => {
  const requirements: Requirement[] = [{ id: 'degree', kind: 'education', eqf: 7, essential: true, importance: 3 }];
  const credit = (eqf: number): number => reasonOf(hostSees({ requirements }, { education: [{ eqf }] }), 'degree').credit;

  it("when an expert has a bachelor's degree, one level below, then half counts", () => {
    expect(credit(6)).toBe(5000);
  });

  it('when an expert is two levels below, then a fifth counts; three below, nothing', () => {
    expect([credit(5), credit(4)]).toEqual([2000, 0]);
  });

  it('when an expert has a doctorate, then it is met, and no more than met', () => {
    expect([credit(7), credit(8)]).toEqual([10_000, 10_000]);
  });
});
