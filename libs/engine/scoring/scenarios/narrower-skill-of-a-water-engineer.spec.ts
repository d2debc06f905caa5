import { skillReasonOf } from '../examples.fixture.js';
import { asks, can, esco, escoSkill } from './esco.fixture.js';
import { hostSees } from './views.fixture.js';

describe('CD4D2, view of the need. Given the water company of Kumasi, which asks for managing water quality testing', () => {
  it('when a Ghanaian engineer in Delft states that she performs water testing procedures, then the narrower skill meets it in full', () => {
    const result = hostSees({ requirements: [asks('manage water quality testing')] }, { skills: can(['perform water testing procedures']) }, esco);
    expect(skillReasonOf(result, 'manage water quality testing')).toMatchObject({
      relation: 'narrower',
      fulfilment: 'met',
      credit: 10_000,
      path: [escoSkill('perform water testing procedures'), escoSkill('manage water quality testing')],
    });
    expect(result.score).toBe(100_000_000);
  });

  it('when an aquaculture expert assesses the water of fish cages, two steps below, then the way through ESCO is shown step by step', () => {
    const result = hostSees({ requirements: [asks('manage water quality testing')] }, { skills: can(['assess cage water quality']) }, esco);
    expect(skillReasonOf(result, 'manage water quality testing')).toMatchObject({
      relation: 'narrower',
      credit: 10_000,
      path: ['assess cage water quality', 'interpret scientific data to assess water quality', 'manage water quality testing'].map(escoSkill),
    });
  });
});
