import { countryOf, dutchTowns } from './countries.js';
import { type HostKind, hostKinds } from './hosts.js';
import { companyName, hostName } from './institutions.js';
import type { OrganisationLine } from './lines.js';
import { Random, fromDeck } from './random.js';
import { type Sector, sectors } from './tracks.js';

/** Needs come in fives: the first organisation of a pair has two of them, the second three. */
export const needsPerPair = 5;

/** The organisations that a number of needs belongs to. */
export const organisationsFor = (needs: number): number => Math.floor(needs / needsPerPair) * 2 + Math.min(Math.ceil((needs % needsPerPair) / 2), 2);

/** Which organisation has the need at a place, and the how-manieth of that organisation's needs it is. */
export function ownerOf(need: number): { readonly organisation: number; readonly place: number } {
  const inPair = need % needsPerPair;
  const pair = Math.floor(need / needsPerPair) * 2;
  return inPair < 2 ? { organisation: pair, place: inPair } : { organisation: pair + 1, place: inPair - 2 };
}

const hostCountries = [
  ['NG', 5],
  ['SO', 4],
  ['IQ', 4],
  ['MA', 2],
  ['ET', 2],
  ['GH', 2],
  ['AF', 1],
  ['SL', 1],
] as const;
const hostSectors = sectors.map((sector) => [sector, sector === 'health' ? 2 : 1] as const);

/** What an organisation is. `turn` counts the hosts, or the employers, before it. */
export interface Standing {
  readonly sector: Sector;
  readonly country: string;
  readonly turn: number;
  /** Null for an employer. */
  readonly host: HostKind | null;
}

/** Where an organisation stands: host institutions and employers take turns by a shuffled deck, as do sectors, kinds and countries. */
export function standing(seed: number, index: number): Standing {
  const round = Math.floor(index / 5);
  const hosts = new Random(`${seed}/turns/${round}`).sample([true, true, true, false, false], 5);
  const place = index % 5;
  const host = hosts[place] as boolean;
  const before = hosts.slice(0, place).filter((other) => other === host).length;
  const turn = round * (host ? 3 : 2) + before;
  if (!host)
    return {
      host: null,
      turn,
      sector: fromDeck(
        `${seed}/employer-sector`,
        [
          ['ict', 3],
          ['engineering', 2],
        ] as const,
        turn,
      ),
      country: 'NL',
    };
  const sector = fromDeck(`${seed}/host-sector`, hostSectors, turn);
  const kinds = hostKinds[sector].map((kind) => [kind, 1] as const);
  // A deck of sectors takes turns with the kinds of each: the second hospital is another kind than the first.
  const kind = fromDeck(`${seed}/host-kind/${sector}`, kinds, Math.floor((turn * 2) / sectors.length));
  return { host: kind, turn, sector, country: fromDeck(`${seed}/host-country`, hostCountries, turn) };
}

/** The organisation at a place in the file. */
export function drawOrganisation(seed: number, index: number): OrganisationLine {
  const random = new Random(`${seed}/organisation/${index}`);
  const { host, sector, country } = standing(seed, index);
  const ref = `organisation-${String(index + 1).padStart(5, '0')}`;
  const common = { ref, id: organisationId(seed, index), country, sector };
  if (!host) {
    const [city, region] = random.pick(dutchTowns);
    return { ...common, name: companyName(random, sector === 'ict' ? 'ict' : 'engineering'), kind: 'EMPLOYER', region, city, readiness: null };
  }
  const origin = countryOf(country);
  const [city, region] = random.pick(origin.cities);
  return {
    ...common,
    name: hostName(random, host, origin.officeLanguage === 'fr' ? 'fr' : 'en', origin.places),
    kind: 'HOST_INSTITUTION',
    region,
    city,
    readiness: { workplace: random.int(2, 4), internet: random.int(1, 4), counterpart: random.int(1, 4), staffContinuity: random.int(1, 4) },
  };
}

/** A UUID of version 8 (RFC 9562) made from the seed and the place. */
function organisationId(seed: number, index: number): string {
  const random = new Random(`${seed}/organisation-id/${index}`);
  const hex = Array.from({ length: 32 }, () => random.int(0, 15).toString(16)).join('');
  const variant = '89ab'.charAt(random.int(0, 3));
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
}
