import type { Locale } from '#kernel';
import { candidateAvailability, expertAvailability } from './availability.js';
import { type Career, drawCareer } from './career.js';
import { type Country, countryOf } from './countries.js';
import { monthOf } from './dates.js';
import { drawLanguages } from './languages.js';
import type { ConsentPurpose, PersonLine } from './lines.js';
import { candidateMotivation, expertMotivation } from './motivation.js';
import { Random, fromDeck } from './random.js';
import { drawEducation, drawOccupations } from './resume.js';
import { drawSkills } from './skills.js';
import { candidateTracks, expertTracks } from './tracks.js';
import type { World } from './world.js';

/** Real life beside the plain cases, at fixed places in every hundred people, so that a small demo has each of them. */
const cases: Readonly<Record<number, string>> = {
  11: 'lives_elsewhere',
  17: 'long',
  23: 'short',
  29: 'beginner',
  34: 'no_matching_consent',
  41: 'twin',
  47: 'inactive',
  53: 'career_changer',
  58: 'no_link',
  67: 'career_changer',
  73: 'short',
  79: 'no_sharing',
  83: 'no_matching_consent',
  91: 'inactive',
  96: 'veteran',
};
const caseOf = (index: number): string => cases[index % 100] ?? 'plain';

const expertCountries = [
  ['NG', 5],
  ['SO', 4],
  ['IQ', 4],
  ['AF', 2],
  ['ET', 2],
  ['GH', 2],
  ['MA', 2],
  ['SL', 1],
] as const;
const candidateCountries = [
  ['NG', 3],
  ['SN', 2],
] as const;

/** The person at a place in the file. The same seed, date and place give the same person, however many are asked for. */
export function drawPerson(world: World, seed: number, asOf: string, index: number): PersonLine {
  const kind = caseOf(index);
  // A twin leads the life of the person before: two profiles with the same skills, so that a ranking has a tie.
  const life = kind === 'twin' ? index - 1 : index;
  const random = new Random(`${seed}/life/${life}`);
  const own = new Random(`${seed}/person/${index}`);
  const expert = fromDeck(
    `${seed}/programme`,
    [
      [true, 11],
      [false, 9],
    ] as const,
    life,
  );
  const country = countryOf(
    expert ? fromDeck(`${seed}/expert-country`, expertCountries, life) : fromDeck(`${seed}/candidate-country`, candidateCountries, life),
  );
  const now = monthOf(asOf);
  const migrated = expert && random.chance(0.72);
  const residence = kind === 'lives_elsewhere' ? (expert ? 'BE' : 'GH') : expert ? 'NL' : country.code;
  const career = drawCareer(random, world, {
    tracks: expert ? expertTracks : candidateTracks,
    now,
    origin: country.code,
    residence,
    migrated,
    years:
      kind === 'beginner'
        ? random.int(0, 1)
        : kind === 'veteran'
          ? random.int(26, 34)
          : Math.max(expert ? random.around(13, 11) : random.around(6, 6), expert ? 2 : 1),
    changesCareer: kind === 'career_changer' || random.chance(0.03),
    mostJobs: kind === 'short' ? 1 : 5,
  });
  const feminine = own.chance(0.46);
  const writes = writingLanguage(own, expert, country);
  const dutch = residence === 'NL' ? { years: career.arrived === null ? 30 : (now - career.arrived) / 12, born: career.arrived === null } : null;
  const relocation = random.chance(0.78);
  const availability = expert ? expertAvailability(random, asOf) : candidateAvailability(random, asOf, relocation);
  const jobs = drawOccupations(own, career, { writes, feminine, brief: kind === 'short', origin: country });
  const skills = drawSkills(random, world, career, now, skillCount(random, kind, career));
  const languages = drawLanguages(random, country, dutch);
  const words = { random: own, track: career.track.key, country, career, now, feminine, writes };
  const active = kind !== 'inactive';
  const id = String(index + 1).padStart(6, '0');
  const name = drawName(own, country, feminine);
  return {
    ref: `person-${id}`,
    idempotencyKey: `generated-${seed}-person-${id}`,
    name: name.join(' '),
    email: `${plainLetters(name[0])}.${plainLetters(name[name.length - 1] as string)}.${index + 1}@people.example.org`,
    birthDate: birthDate(own, career.born),
    residenceCountry: residence,
    linkCountries: kind === 'no_link' ? [] : [country.code],
    timeZone: residence === 'NL' ? 'Europe/Amsterdam' : residence === 'BE' ? 'Europe/Brussels' : countryOf(residence).timeZone,
    skills,
    occupations: jobs,
    languages,
    education: drawEducation(own, career, { writes, origin: country, migrated, residence, brief: kind === 'short' }),
    availability: availability.lines,
    expertProfile: expert
      ? {
          active,
          motivation: kind === 'short' ? null : expertMotivation(words, availability.modes),
          preferredCountries: preferredCountries(own, country),
          preferredModes: availability.modes,
        }
      : null,
    candidateProfile: expert
      ? null
      : {
          active,
          motivation: kind === 'short' ? null : candidateMotivation(words, relocation),
          relocation,
          preferredModes: availability.modes,
          minimumSalaryMonthEur: own.chance(0.7) ? 100 * own.int(26, 42) + 100 * Math.min(career.jobs.length * 3, 14) : null,
        },
    consents: consents(own, kind),
  };
}

/** Most people enter twenty to forty skills; a few nearly all they have, a few hardly any. */
function skillCount(random: Random, kind: string, career: Career): number {
  if (kind === 'long') return random.int(180, 290);
  if (kind === 'short') return random.int(1, 4);
  return Math.max(random.around(22 + career.jobs.length * 3, 18), 6);
}

function writingLanguage(random: Random, expert: boolean, country: Country): Locale {
  if (!expert) return country.officeLanguage;
  return country.code === 'MA'
    ? random.weighted([
        ['nl', 5],
        ['fr', 4],
        ['en', 1],
      ] as const)
    : random.weighted([
        ['nl', 5],
        ['en', 5],
      ] as const);
}

function preferredCountries(random: Random, country: Country): string[] {
  if (random.chance(0.12)) return [];
  return random.chance(0.8) ? [country.code] : [country.code, random.weighted(expertCountries.filter(([code]) => code !== country.code))];
}

function consents(random: Random, kind: string): ConsentPurpose[] {
  const given: ConsentPurpose[] = [];
  if (kind !== 'no_matching_consent') given.push('MATCHING');
  if (kind !== 'no_sharing' && kind !== 'no_matching_consent' && random.chance(0.94)) given.push('SHARE_WITH_ORGANISATIONS');
  if (random.chance(0.7)) given.push('STATISTICS');
  return given;
}

/** A common given name and an invented family name. */
function drawName(random: Random, country: Country, feminine: boolean): [string, ...string[]] {
  const { women, men, starts, ends } = country.names;
  const family = `${random.pick(starts)}${random.pick(ends)}`;
  const given = random.pick(feminine ? women : men);
  return random.chance(0.12) ? [given, random.pick(feminine ? women : men), family] : [given, family];
}

/** A name as the local part of an address: no accents, no spaces. */
const plainLetters = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[^A-Za-z]/g, '')
    .toLowerCase();

function birthDate(random: Random, born: number): string {
  const month = (born % 12) + 1;
  return `${Math.floor(born / 12)}-${String(month).padStart(2, '0')}-${String(random.int(1, 28)).padStart(2, '0')}`;
}
