import type { Locale } from '#kernel';
import type { Career, Job } from './career.js';
import type { Country } from './countries.js';
import { firstDay, lastDay } from './dates.js';
import { degreeTitle } from './education.js';
import { dutchEmployer, originEmployer, schoolName } from './institutions.js';
import type { EducationLine, OccupationLine } from './lines.js';
import { fill } from './prose/fill.js';
import { numberWord } from './prose/numbers.js';
import { jobOpenings, jobResults, jobTasks } from './prose/people.js';
import { subjectsOf } from './prose/subjects.js';
import type { Random } from './random.js';
import { titleIn } from './world.js';

interface Writer {
  readonly writes: Locale;
  readonly origin: Country;
  readonly brief: boolean;
}

/** The jobs as the person writes them down, the latest first. */
export function drawOccupations(random: Random, career: Career, writer: Writer & { readonly feminine: boolean }): OccupationLine[] {
  return career.jobs
    .map((job) => ({
      conceptId: job.occupation.id,
      title: jobTitle(random, job, writer.writes, writer.feminine),
      employer:
        job.country === 'NL' || job.country === 'BE'
          ? dutchEmployer(random, job.track.sector)
          : originEmployer(random, job.track.sector, writer.origin.officeLanguage, writer.origin.places),
      country: job.country,
      from: firstDay(job.start),
      to: job.end === null ? null : lastDay(job.end),
      description: writer.brief || random.chance(0.08) ? null : describe(random, job, writer.writes),
    }))
    .reverse();
}

/** ESCO's title, or in English now and then one of the other names the job goes by. */
function jobTitle(random: Random, job: Job, writes: Locale, feminine: boolean): string {
  const others = job.occupation.alts.filter((alt) => alt.length < 40);
  if (writes === 'en' && others.length > 0 && random.chance(0.25)) return titleIn({ en: random.pick(others), nl: '', fr: '' }, 'en', feminine);
  return titleIn(job.occupation.labels, writes, feminine);
}

function describe(random: Random, job: Job, writes: Locale): string {
  const [one = '', two = ''] = random.sample(subjectsOf(job.track.key, writes), 2);
  const values = { one, two, n: random.int(3, 14), few: numberWord(random.int(2, 4), writes), percent: random.int(2, 8) * 5 };
  const parts = [fill(random.pick(jobOpenings[writes]), values)];
  const tasks = random
    .sample(job.occupation.essential, 12)
    .filter((skill) => !skill.knowledge && skill.spread <= 120 && skill.labels[writes] !== '' && skill.labels[writes].length < 70)
    .slice(0, random.int(2, 4))
    .map((skill) => skill.labels[writes]);
  if (tasks.length > 1 && random.chance(0.75)) parts.push(fill(random.pick(jobTasks[writes]), { tasks: tasks.join(writes === 'fr' ? ' ; ' : '; ') }));
  if (random.chance(0.6)) parts.push(fill(random.pick(jobResults[writes]), values));
  return parts.join(' ');
}

/** The main study, often a first degree before a second, sometimes a short course after. The latest comes first. */
export function drawEducation(
  random: Random,
  career: Career,
  writer: Writer & { readonly migrated: boolean; readonly residence: string },
): EducationLine[] {
  const athome = writer.migrated || writer.residence === writer.origin.code;
  const line = (eqf: number, month: number, country: string): EducationLine => {
    const language = country === 'NL' || country === 'BE' ? 'nl' : writer.origin.officeLanguage;
    return {
      eqf,
      field: career.field,
      title: degreeTitle(eqf, career.field, writer.writes),
      institution: schoolName(random, language, eqf, writer.origin.places),
      country,
      completedOn: lastDay(month),
    };
  };
  const home = athome ? writer.origin.code : writer.residence;
  const lines = [line(career.eqf, career.graduated, home)];
  if (!writer.brief && career.eqf >= 7 && random.chance(0.8)) lines.push(line(6, career.graduated - random.int(22, 40), home));
  const arrived = career.arrived;
  const last = career.jobs[career.jobs.length - 1];
  if (!writer.brief && arrived !== null && last && last.start > arrived && career.eqf < 7 && random.chance(0.35)) {
    const again = Math.min(arrived + random.int(10, 30), last.start);
    if (again > career.graduated) lines.unshift(line(Math.max(career.eqf + 1, 6), again, 'NL'));
  }
  return lines;
}
