import { skillReasonOf } from '../examples.fixture.js';
import { asks, can, esco } from './esco.fixture.js';
import { hostSees } from './views.fixture.js';

describe('CD4D2, view of the need. Given an essential and a desirable skill of the same importance', () => {
  const requirements = [asks('infection control'), { ...asks('provide palliative care'), essential: false }];

  it('then the essential one has three quarters of the weight', () => {
    const result = hostSees({ requirements }, {}, esco);
    expect([skillReasonOf(result, 'infection control').weight, skillReasonOf(result, 'provide palliative care').weight]).toEqual([7500, 2500]);
  });

  it('when one nurse has the essential and another the desirable one, then the first stands at three times the second', () => {
    expect(hostSees({ requirements }, { skills: can(['infection control']) }, esco).score).toBe(75_000_000);
    expect(hostSees({ requirements }, { skills: can(['provide palliative care']) }, esco).score).toBe(25_000_000);
  });
});
