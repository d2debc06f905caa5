import { reasonOf } from '../examples.fixture.js';
import { asksFor, esco, escoOccupation, workedAs } from './esco.fixture.js';
import { employerSees } from './views.fixture.js';

describe('MATCH, view of the need. Given an employer that asks for a software developer', () => {
  const reason = (...occupations: ReturnType<typeof workedAs>[]) =>
    reasonOf(employerSees({ requirements: [asksFor('software developer')] }, { occupations }, esco), 'occupation');

  it('when a candidate has worked as one for six months, then half counts', () => {
    expect(reason(workedAs('software developer', 6))).toMatchObject({ credit: 5000, fulfilment: 'partly', months: 6 });
  });

  it('when she gives the occupation without any time, then nothing counts', () => {
    expect(reason(workedAs('software developer', 0))).toMatchObject({ credit: 0, fulfilment: 'missing', claim: null });
  });

  it('when she was a developer for three months and an ICT application developer for ten years, then the better of the two counts', () => {
    // The nearest of all others has 8,271, as for every asked occupation; three of twelve months in the asked one would be 2,500.
    expect(reason(workedAs('software developer', 3), workedAs('ICT application developer', 120))).toMatchObject({
      credit: 8271,
      relation: 'near',
      claim: escoOccupation('ICT application developer'),
    });
  });
});
