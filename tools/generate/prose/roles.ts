import type { Locale } from '#kernel';
import { dataRoles } from './roles-data.js';
import { energyRoles } from './roles-energy.js';
import { engineeringRoles } from './roles-engineering.js';
import { infrastructureRoles } from './roles-infrastructure.js';
import { softwareRoles } from './roles-software.js';

/** The words of a vacancy in one language. Slots: {town}, {n}, {few}. */
export interface RoleText {
  readonly title: string;
  /** What the firm does and why it looks for someone; "we" is the firm. */
  readonly company: readonly string[];
  readonly work: readonly string[];
}

/** A post that Dutch employers find hard to fill. */
export interface Role {
  readonly key: string;
  readonly sector: 'ict' | 'engineering';
  /** ESCO codes; the first is the occupation that is asked. */
  readonly occupations: readonly string[];
  readonly fields: readonly string[];
  readonly eqf: number;
  /** Gross euros a month: from, to. */
  readonly salary: readonly [number, number];
  readonly loose: Readonly<Record<Locale, string>>;
  readonly texts: Readonly<Record<Locale, RoleText>>;
}

const all: readonly Role[] = [...softwareRoles, ...dataRoles, ...infrastructureRoles, ...engineeringRoles, ...energyRoles];

/** The posts of a sector. */
export function rolesOf(sector: 'ict' | 'engineering'): readonly Role[] {
  return all.filter((role) => role.sector === sector);
}
