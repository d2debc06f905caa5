import type { Locale, Mode } from '#kernel';
import { countryOf } from './countries.js';
import { addDays, nextMonday } from './dates.js';
import type { NeedLine, OrganisationLine } from './lines.js';
import { drawOrganisation, ownerOf, standing } from './organisation.js';
import { capital, fill } from './prose/fill.js';
import { arrangements, counterparts, followUps, transfers } from './prose/needs.js';
import { numberWord } from './prose/numbers.js';
import { type Role, rolesOf } from './prose/roles.js';
import { type Topic, topicOf } from './prose/topics.js';
import { offers, shortages, workForms } from './prose/vacancies.js';
import { Random, fromDeck } from './random.js';
import { drawRequirements, niceLanguage } from './requirements.js';
import type { World } from './world.js';

const modesOf = [
  ['PHYSICAL', 4],
  ['VIRTUAL', 3],
  ['BLENDED', 3],
] as const;

/** The need at a place in the file, with its organisation's id. */
export function drawNeed(world: World, seed: number, asOf: string, index: number): NeedLine {
  const { organisation, place } = ownerOf(index);
  const owner = drawOrganisation(seed, organisation);
  const random = new Random(`${seed}/need/${index}`);
  const { host, sector, turn } = standing(seed, organisation);
  const id = String(index + 1).padStart(5, '0');
  const common = {
    ref: `need-${id}`,
    organisationRef: owner.ref,
    idempotencyKey: `generated-${seed}-need-${id}`,
    organisationId: owner.id,
    country: owner.country,
    region: owner.region,
    mode: random.weighted<Mode>(modesOf),
  };
  if (host) {
    const order = new Random(`${seed}/topics/${host.name.en}`).sample(host.topics, host.topics.length);
    return { ...common, ...termsOfReference(world, random, asOf, owner, common.mode, topicOf(order[(turn + place) % order.length] as string)) };
  }
  // Posts are dealt like cards: an employer's vacancies differ, and so do those of the next employer in its sector.
  const posts = rolesOf(sector === 'ict' ? 'ict' : 'engineering').map((role) => [role, 1] as const);
  const language = fromDeck<Locale>(
    `${seed}/vacancy-language`,
    [
      ['nl', 11],
      ['en', 6],
      ['fr', 3],
    ],
    turn * 3 + place,
  );
  return { ...common, ...vacancy(world, random, asOf, owner, common.mode, language, fromDeck(`${seed}/${sector}`, posts, turn * 3 + place)) };
}

type Rest = Omit<NeedLine, 'ref' | 'organisationRef' | 'idempotencyKey' | 'organisationId' | 'country' | 'region' | 'mode'>;

function termsOfReference(world: World, random: Random, asOf: string, owner: OrganisationLine, mode: Mode, topic: Topic): Rest {
  const country = countryOf(owner.country);
  const language = country.officeLanguage === 'fr' ? 'fr' : 'en';
  const words = topic[language];
  const figures = {
    city: owner.city,
    n: random.int(4, 30) * 5,
    small: random.int(6, 14),
    percent: random.int(14, 19) * 5,
    few: numberWord(random.int(2, 4), language),
  };
  const unit = fill(words.unit, figures);
  const values = { ...figures, unit, Unit: capital(unit) };
  const say = (template: string): string => fill(template, values);
  const startDate = nextMonday(addDays(asOf, random.int(14, 220)));
  const weeks = mode === 'PHYSICAL' ? random.int(2, 8) : random.int(6, 20);
  return {
    kind: 'TERMS_OF_REFERENCE',
    programme: 'CD4D2',
    language,
    title: say(words.title),
    summary: `${say(random.pick(words.situation))} ${say(random.pick(arrangements[language][mode]))}`,
    startDate,
    endDate: addDays(startDate, weeks * 7 - 3),
    hoursPerWeek: mode === 'PHYSICAL' ? random.pick([32, 36, 40]) : mode === 'BLENDED' ? random.pick([8, 16, 24]) : random.pick([3, 4, 6, 8]),
    positions: random.chance(0.85) ? 1 : 2,
    termsOfReference: {
      aim: say(words.aim),
      counterpart: say(random.pick(counterparts[language])),
      tools: `${capital(words.tools.map(say).join(language === 'fr' ? ' ; ' : '; '))}.`,
      outputs: numbered(language, random.sample(words.outputs, random.int(3, words.outputs.length)).map(say)),
      indicators: numbered(language, random.sample(words.indicators, random.int(2, words.indicators.length)).map(say)),
      knowledgeTransfer: [random.pick(transfers[language]), ...(random.chance(0.5) ? [random.pick(followUps[language])] : [])].map(say).join(' '),
    },
    vacancy: null,
    requirements: drawRequirements(random, world, {
      occupations: topic.occupations,
      fields: topic.fields,
      eqf: topic.eqf,
      loose: random.chance(0.18) ? topic.loose[language] : null,
      workLanguage: language,
      niceLanguage: niceLanguage(random, country.homeLanguages, language),
      seniority: random.pick([3, 5, 5, 7, 10]),
      demanding: random.chance(0.04),
    }),
  };
}

function vacancy(world: World, random: Random, asOf: string, owner: OrganisationLine, mode: Mode, language: Locale, role: Role): Rest {
  const words = role.texts[language];
  const say = (template: string): string =>
    fill(template, { town: owner.city, n: random.int(4, 30), few: numberWord(random.int(3, 6), language), months: random.int(4, 11) });
  const seniority = random.pick([2, 2, 3, 4, 5, 7]);
  const startDate = nextMonday(addDays(asOf, random.int(40, 200)));
  const [low, high] = role.salary;
  const pay = low + (high - low) * (seniority / 7) + random.int(-3, 3) * 50;
  return {
    kind: 'VACANCY',
    programme: 'MATCH',
    language,
    title: words.title,
    summary: [
      say(random.pick(words.company)),
      say(random.pick(words.work)),
      say(random.pick(workForms[language][mode])),
      say(random.pick(offers[language])),
    ].join(' '),
    startDate,
    endDate: null,
    hoursPerWeek: random.pick([40, 40, 40, 36, 32]),
    positions: random.weighted([
      [1, 7],
      [2, 2],
      [3, 1],
    ] as const),
    termsOfReference: null,
    vacancy: {
      salaryMonthEur: Math.round(pay / 10) * 10,
      contractMonths: random.pick([6, 12, 12, 18, 24, 24]),
      shortageEvidence: say(random.pick(shortages[language])),
    },
    requirements: drawRequirements(random, world, {
      occupations: role.occupations,
      fields: role.fields,
      eqf: role.eqf,
      loose: random.chance(0.18) ? role.loose[language] : null,
      workLanguage: language === 'fr' && random.chance(0.3) ? 'fr' : 'en',
      niceLanguage: random.chance(0.5) ? 'nl' : null,
      seniority,
      demanding: random.chance(0.04),
    }),
  };
}

/** "(1) …; (2) …." on one line, as people list things in a form field. */
const numbered = (language: 'en' | 'fr', items: readonly string[]): string =>
  `${items.map((item, index) => `(${index + 1}) ${item}`).join(language === 'fr' ? ' ; ' : '; ')}.`;
