import { skillReasonOf } from '../examples.fixture.js';
import { asks, can, esco } from './esco.fixture.js';
import { hostSees } from './views.fixture.js';

describe('CD4D2, view of the need. Given skills that ESCO ties by a relation, none above the other', () => {
  const reason = (asked: string, claim: string) => skillReasonOf(hostSees({ requirements: [asks(asked)] }, { skills: can([claim]) }, esco), asked);

  it('when the ministry asks for curriculum standards and an expert advises on curriculum development, then half counts', () => {
    // Both have nothing below them: each says as much as the other, so the share is the whole of 0.5.
    expect(reason('curriculum standards', 'advise on curriculum development')).toMatchObject({
      relation: 'related',
      fulfilment: 'partly',
      credit: 5000,
    });
  });

  it('when it is asked the other way round, then half counts as well', () => {
    expect(reason('advise on curriculum development', 'curriculum standards').credit).toBe(5000);
  });

  it('when the claim says less than the requirement, then it counts by what it says', () => {
    // Pedagogy has 2 concepts below it: 1 − ln 3 ÷ ln 14,579 = 0.8854. 0.5 × 0.8854 = 0.4427.
    expect(reason('advise on teaching methods', 'pedagogy').credit).toBe(4427);
    expect(reason('pedagogy', 'advise on teaching methods').credit).toBe(5000);
  });
});
