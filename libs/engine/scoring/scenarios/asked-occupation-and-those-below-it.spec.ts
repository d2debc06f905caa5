import { reasonOf } from '../examples.fixture.js';
import { asksFor, esco, escoOccupation, workedAs } from './esco.fixture.js';
import { hostSees } from './views.fixture.js';

describe('CD4D2, view of the need. Given a road authority that asks for a civil engineer', () => {
  const reason = (label: string) =>
    reasonOf(hostSees({ requirements: [asksFor('civil engineer')] }, { occupations: [workedAs(label, 12)] }, esco), 'occupation');

  it('when a civil engineer of one year applies, then the occupation counts in full', () => {
    expect(reason('civil engineer')).toMatchObject({ credit: 10_000, relation: 'same', fulfilment: 'met' });
  });

  it('when a water engineer does, whom ESCO puts below civil engineers, then it counts in full as well', () => {
    expect(reason('water engineer')).toMatchObject({ credit: 10_000, relation: 'narrower', claim: escoOccupation('water engineer') });
  });
});
