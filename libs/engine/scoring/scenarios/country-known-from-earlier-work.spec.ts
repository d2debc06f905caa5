import { fieldOf, hostSees } from './views.fixture.js';

describe('CD4D2, view of the need. Given a host institution in Nigeria', () => {
  const reason = (...countries: { country: string; months: number }[]) => fieldOf(hostSees({ country: 'NG' }, { countries }), 'country');

  it('when an expert has worked in Nigeria for a year and in the Netherlands for eight, then half counts: two years are the whole', () => {
    expect(reason({ country: 'NG', months: 12 }, { country: 'NL', months: 96 })).toMatchObject({ credit: 5000, months: 12, askedMonths: 24 });
  });

  it('when she has never worked there, then nothing counts, whatever her origin: the engine does not know it', () => {
    expect(reason({ country: 'NL', months: 96 })).toMatchObject({ credit: 0, fulfilment: 'missing' });
  });
});
