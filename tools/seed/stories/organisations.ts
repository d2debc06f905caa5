import type { OrganisationLine } from '../../generate/index.js';

const id = (last: string): string => `5eed0000-0000-8000-8000-0000000000${last}`;

/** The organisation of the demo's host institution member. */
export const host: OrganisationLine = {
  ref: 'demo-host',
  id: id('01'),
  name: 'Oluwatedo Teaching Hospital',
  kind: 'HOST_INSTITUTION',
  country: 'NG',
  region: 'Oyo State',
  city: 'Ibadan',
  sector: 'health',
  readiness: { workplace: 4, internet: 2, counterpart: 4, staffContinuity: 3 },
};

/** The organisation of the demo's employer member. */
export const employer: OrganisationLine = {
  ref: 'demo-employer',
  id: id('02'),
  name: 'Lingewijzer Software B.V.',
  kind: 'EMPLOYER',
  country: 'NL',
  region: 'Gelderland',
  city: 'Arnhem',
  sector: 'ict',
  readiness: null,
};

/** Those that have hand-written needs too. */
export const waterAgency: OrganisationLine = {
  ref: 'demo-water',
  id: id('03'),
  name: 'Laascaano Water Agency',
  kind: 'HOST_INSTITUTION',
  country: 'SO',
  region: 'Somaliland',
  city: 'Hargeisa',
  sector: 'water',
  readiness: { workplace: 3, internet: 3, counterpart: 3, staffContinuity: 2 },
};
export const college: OrganisationLine = {
  ref: 'demo-college',
  id: id('04'),
  name: 'Tel Nahar Technical College',
  kind: 'HOST_INSTITUTION',
  country: 'IQ',
  region: 'Basra',
  city: 'Basra',
  sector: 'education',
  readiness: { workplace: 4, internet: 3, counterpart: 3, staffContinuity: 4 },
};
export const farmOffice: OrganisationLine = {
  ref: 'demo-farm-office',
  id: id('05'),
  name: 'Office agricole de l’Oued Asrir',
  kind: 'HOST_INSTITUTION',
  country: 'MA',
  region: 'Souss-Massa',
  city: 'Agadir',
  sector: 'agriculture',
  readiness: { workplace: 3, internet: 3, counterpart: 4, staffContinuity: 3 },
};
export const court: OrganisationLine = {
  ref: 'demo-court',
  id: id('06'),
  name: 'Rokelle Court Administration Office',
  kind: 'HOST_INSTITUTION',
  country: 'SL',
  region: 'Western Area',
  city: 'Freetown',
  sector: 'rule_of_law',
  readiness: { workplace: 2, internet: 2, counterpart: 3, staffContinuity: 2 },
};
export const controlsFirm: OrganisationLine = {
  ref: 'demo-controls',
  id: id('07'),
  name: 'Kernraster Automatisering B.V.',
  kind: 'EMPLOYER',
  country: 'NL',
  region: 'Noord-Brabant',
  city: 'Veldhoven',
  sector: 'engineering',
  readiness: null,
};
export const gridFirm: OrganisationLine = {
  ref: 'demo-grid',
  id: id('08'),
  name: 'Noordstroom Netwerken B.V.',
  kind: 'EMPLOYER',
  country: 'NL',
  region: 'Groningen',
  city: 'Groningen',
  sector: 'engineering',
  readiness: null,
};
