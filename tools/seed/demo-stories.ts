import type { NeedLine, OrganisationLine, PersonLine } from '../generate/index.js';
import { college, controlsFirm, court, employer, farmOffice, gridFirm, host, waterAgency } from './stories/organisations.js';
import { candidate, expert } from './stories/people.js';
import { termsOfReference } from './stories/terms-of-reference.js';
import { vacancies } from './stories/vacancies.js';

/** The organisations of the demo's members, and the others that have hand-written needs: they must exist before `demoNeeds`. */
export const demoOrganisations: {
  readonly host: OrganisationLine;
  readonly employer: OrganisationLine;
  readonly others: readonly OrganisationLine[];
} = {
  host,
  employer,
  others: [waterAgency, college, farmOffice, court, controlsFirm, gridFirm],
};

/** Who sits behind the accounts of the demo's roles. Invented, like everyone in the demo. */
export const demoNames: Readonly<Record<string, string>> = {
  expert: 'Adunni Ezitunbi',
  candidate: 'Cheikh Ndilakhe',
  host_member: 'Folake Oluwatedo',
  employer_member: 'Marit Lingewijzer',
  programme_officer_cd4d2: 'Samira Zekhirat',
  programme_officer_match: 'Joris Vaartbron',
  partner_officer: 'Anouk Havenzicht',
  approver: 'Ikenna Balakoya',
  administrator: 'Willem Duinspoor',
};

/** The people behind the demo's expert and candidate, complete to the last field. */
export const demoPeople = (asOf: string): { readonly expert: PersonLine; readonly candidate: PersonLine } => ({
  expert: expert(asOf),
  candidate: candidate(asOf),
});

/** Twelve needs written by hand, six of each kind, in English, French and Dutch. */
export const demoNeeds = (asOf: string): readonly NeedLine[] => [...termsOfReference(asOf), ...vacancies(asOf)];
