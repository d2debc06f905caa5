import { reasonOf } from '../examples.fixture.js';
import { asksLanguage, employerSees, speaks } from './views.fixture.js';

describe('MATCH, view of the need. Given a vacancy that asks for English at B2', () => {
  it('when a candidate entered English twice, once from a test of speaking and once from one of writing, then the best of each counts', () => {
    const languages = [
      { ...speaks('en', 'B2'), writing: 'A1' as const },
      { ...speaks('en', 'A2'), writing: 'B2' as const },
    ];
    expect(reasonOf(employerSees({ requirements: [asksLanguage('en', 'B2')] }, { languages }), 'en')).toMatchObject({ credit: 10_000 });
  });

  it('when a candidate speaks Dutch only, then English is missing', () => {
    expect(reasonOf(employerSees({ requirements: [asksLanguage('en', 'B2')] }, { languages: [speaks('nl', 'C2')] }), 'en')).toMatchObject({
      credit: 0,
      fulfilment: 'missing',
    });
  });
});
