import { skillReasonOf } from '../examples.fixture.js';
import { asks, can, esco } from './esco.fixture.js';
import { hostSees } from './views.fixture.js';

describe('CD4D2, view of the need. Given a hospital in Hargeisa that asks for infection control at expert level', () => {
  const reason = (level: number, asked: number | null = 4) =>
    skillReasonOf(
      hostSees({ requirements: [asks('infection control', asked)] }, { skills: can(['infection control'], level) }, esco),
      'infection control',
    );

  it('when a nurse states it at level 3 of 4, then three quarters count', () => {
    expect(reason(3)).toMatchObject({ fulfilment: 'partly', credit: 7500, level: 3, askedLevel: 4 });
  });

  it('when she states level 1, then one quarter counts', () => {
    expect(reason(1).credit).toBe(2500);
  });

  it('when she is above the asked level, or none is asked, then nothing more than the whole counts', () => {
    expect(reason(4, 2).credit).toBe(10_000);
    expect(reason(1, null)).toMatchObject({ credit: 10_000, fulfilment: 'met', askedLevel: null });
  });
});
