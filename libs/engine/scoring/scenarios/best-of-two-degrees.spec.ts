import { reasonOf } from '../examples.fixture.js';
import type { Requirement } from '../need.js';
import { hostSees } from './views.fixture.js';

describe('CD4D2, view of the need. Given terms of reference that ask for EQF 7 in agriculture (ISCED-F 0811)', () => {
  const requirements: Requirement[] = [{ id: 'degree', kind: 'education', eqf: 7, field: '0811', essential: true, importance: 3 }];

  it("when an expert has a doctorate in economics and a bachelor's degree in agriculture, then the better of the two counts, never parts of both", () => {
    const result = hostSees(
      { requirements },
      {
        education: [
          { eqf: 8, field: '0311' },
          { eqf: 6, field: '0811' },
        ],
      },
    );
    // The doctorate: level met, field 0.3. The bachelor's: one level below 0.5, field met.
    expect(reasonOf(result, 'degree')).toMatchObject({ credit: 5000, eqf: 6, field: '0811' });
  });
});
