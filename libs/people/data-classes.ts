import { dataClasses } from '#privacy';

/** Who a person is can endanger a family (S3: the full birth date); what a person can do is pseudonymous without the name. */
export const peopleDataClasses = dataClasses({
  person: {
    id: ['S1', 'operate'], code: ['S1', 'match'], version: ['S1', 'operate'], change_seq: ['S1', 'operate'], account_id: ['S1', 'operate'], programmes: ['S1', 'eligibility'],
    name: ['S2', 'identify'], email: ['S2', 'contact'], birth_date: ['S3', 'eligibility'], residence_country: ['S2', 'eligibility'], link_countries: ['S2', 'eligibility'],
    time_zone: ['S1', 'match'], created_at: ['S1', 'operate'], updated_at: ['S1', 'operate'],
  },
  person_skill: { person_id: ['S1', 'operate'], position: ['S1', 'operate'], concept_id: ['S1', 'match'], level: ['S1', 'match'], years: ['S1', 'match'] },
  person_occupation: {
    person_id: ['S1', 'operate'], position: ['S1', 'operate'], concept_id: ['S1', 'match'], title: ['S2', 'match'], employer: ['S2', 'match'], country: ['S2', 'match'],
    from_date: ['S2', 'match'], to_date: ['S2', 'match'], description: ['S2', 'match'],
  },
  person_language: {
    person_id: ['S1', 'operate'], position: ['S1', 'operate'], language: ['S1', 'match'], listening: ['S1', 'match'], reading: ['S1', 'match'], speaking: ['S1', 'match'],
    writing: ['S1', 'match'],
  },
  person_education: {
    person_id: ['S1', 'operate'], position: ['S1', 'operate'], eqf: ['S1', 'match'], field: ['S1', 'match'], title: ['S2', 'match'], institution: ['S2', 'match'], country: ['S2', 'match'],
    completed_on: ['S2', 'match'],
  },
  person_availability: {
    person_id: ['S1', 'operate'], position: ['S1', 'operate'], from_date: ['S1', 'match'], to_date: ['S1', 'match'], modes: ['S1', 'match'], hours_per_week: ['S1', 'match'],
  },
  expert_profile: { person_id: ['S1', 'operate'], active: ['S1', 'eligibility'], motivation: ['S2', 'decide'], preferred_countries: ['S2', 'match'], preferred_modes: ['S1', 'match'] },
  candidate_profile: {
    person_id: ['S1', 'operate'], active: ['S1', 'eligibility'], motivation: ['S2', 'decide'], relocation: ['S1', 'match'], preferred_modes: ['S1', 'match'],
    minimum_salary_month_eur: ['S2', 'match'],
  },
});
