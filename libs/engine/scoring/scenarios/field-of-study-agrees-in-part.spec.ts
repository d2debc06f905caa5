import { reasonOf } from '../examples.fixture.js';
import type { Requirement } from '../need.js';
import { employerSees } from './views.fixture.js';

describe("MATCH, view of the need. Given an employer that asks for a master's degree in software development (ISCED-F 0613)", () => {
  const asked = (field: string): Requirement[] => [{ id: 'degree', kind: 'education', eqf: 7, field, essential: true, importance: 3 }];
  const credit = (field: string | null, of = '0613'): number =>
    reasonOf(employerSees({ requirements: asked(of) }, { education: [{ eqf: 7, field }] }), 'degree').credit;

  it('when a candidate studied databases and networks (0612), then 8,500 of 10,000 count', () => {
    expect([credit('0613'), credit('0612')]).toEqual([10_000, 8500]);
  });

  it('when she studied something else of information technology (0688), then 6,000 count', () => {
    expect(credit('0688')).toBe(6000);
  });

  it('when she studied economics (0311), or does not say what, then 3,000 count', () => {
    expect([credit('0311'), credit(null)]).toEqual([3000, 3000]);
  });

  it('when the employer asks for any information technology (06), then software development is met in full', () => {
    expect(credit('0613', '06')).toBe(10_000);
  });
});
