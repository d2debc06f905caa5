import type { Locale, Mode } from '#kernel';
import type { Career } from './career.js';
import type { Country } from './countries.js';
import { fill } from './prose/fill.js';
import {
  candidateClosings,
  candidateOpenings,
  candidateRemoteClosings,
  expertClosings,
  expertOffers,
  expertOnlineClosings,
  expertOpenings,
} from './prose/people.js';
import { subjectsOf } from './prose/subjects.js';
import type { Random } from './random.js';

interface Words {
  readonly random: Random;
  readonly track: string;
  readonly country: Country;
  readonly career: Career;
  readonly now: number;
  readonly feminine: boolean;
  readonly writes: Locale;
}

/** Why an expert wants to help, in the language the person writes. */
export function expertMotivation(words: Words, modes: readonly Mode[]): string {
  const { random, writes, career, country } = words;
  const past = career.arrived === null ? 'born' : career.jobs.some((job) => job.country === country.code) ? 'worked' : 'studied';
  const closings = modes.length === 1 && modes[0] === 'VIRTUAL' ? expertOnlineClosings : expertClosings;
  return sentences(words, [random.pick(expertOpenings[past][writes]), random.pick(expertOffers[writes]), random.pick(closings[writes])]);
}

/** What a candidate looks for, in the language the person writes. */
export function candidateMotivation(words: Words, relocation: boolean): string {
  const { random, writes } = words;
  return sentences(words, [random.pick(candidateOpenings[writes]), random.pick((relocation ? candidateClosings : candidateRemoteClosings)[writes])]);
}

function sentences(words: Words, templates: readonly string[]): string {
  const { random, country, writes, career, now } = words;
  const [one = '', two = ''] = random.sample(subjectsOf(words.track, writes), 2);
  const years = Math.max(Math.floor((now - (career.jobs[0]?.start ?? now)) / 12), 2);
  const values = {
    one,
    two,
    years,
    weeks: random.pick([4, 6, 8, 10]),
    e: words.feminine ? 'e' : '',
    city: random.pick(country.cities)[0],
    country: country.name[writes],
    in: country.inCountry[writes],
    of: country.ofCountryFr,
  };
  return templates
    .filter((template) => template !== '')
    .map((template) => fill(template, values))
    .join(' ');
}
