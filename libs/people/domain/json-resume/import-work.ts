import { isCountry } from '#kernel';
import { personLimits, type PersonOccupation } from '../person.js';
import { earliest, isExact, latest } from './dates.js';
import { type Importing, longest } from './importing.js';
import { type OccupationDraft, type ReasonCode, type WorkItem, extensionKey } from './types.js';

/** Jobs. One without a confirmed occupation is proposed with all it says; it is not stored and not scored. */
export function importWork(importing: Importing): PersonOccupation[] {
  const jobs: PersonOccupation[] = [];
  (importing.read.resume.work ?? []).forEach((item, index) => {
    const path = `work.${index}`;
    if (Object.keys(item).length === 0) return;
    const whole = [item.position, item.name, item.startDate].filter(Boolean).join(' · ');
    const stated = item[extensionKey]?.concept;
    if (item.startDate === undefined) return importing.lose(path, 'people.json_resume.start_date_missing', whole);
    if (earliest(item.startDate) > importing.options.asOf) return importing.lose(path, 'people.json_resume.in_future', whole);
    if (jobs.length === personLimits.occupations) return importing.lose(path, 'people.json_resume.more', whole);
    if (item.position === undefined && stated === undefined) return importing.lose(path, 'people.json_resume.title_missing', whole);
    const concept = importing.concept('occupation', path, stated, `${path}.${extensionKey}`);
    if (concept === null && item.position === undefined) return importing.lose(path, 'people.json_resume.title_missing', whole);
    const { draft, notes, covers } = describe(importing, item, path);
    if (concept === null) {
      const words = item.position as string;
      return importing.propose({ kind: 'occupation', path, words, candidates: importing.options.concepts.find('occupation', words), draft });
    }
    if (jobs.some((job) => job.conceptId === concept && job.from === draft.from && job.employer === draft.employer)) {
      return importing.lose(path, 'people.json_resume.repeated', whole);
    }
    jobs.push({ conceptId: concept, ...draft });
    importing.keep(
      path,
      'occupations',
      `${[draft.title, draft.employer].filter(Boolean).join(', ')} (${draft.from} – ${draft.to ?? ''})`,
      notes,
      covers,
    );
  });
  return jobs;
}

function describe(importing: Importing, item: WorkItem, path: string): { draft: OccupationDraft; notes: ReasonCode[]; covers: string[] } {
  const notes: ReasonCode[] = [];
  const extension = item[extensionKey];
  const covers = [`${path}.startDate`, `${path}.endDate`, `${path}.${extensionKey}`];
  const take = (field: 'position' | 'name', most: number): string | null => {
    const value = item[field];
    if (value === undefined || !importing.fits(`${path}.${field}`, value, most)) return null;
    covers.push(`${path}.${field}`);
    return value;
  };
  const start = item.startDate as string;
  const end = item.endDate;
  if (!isExact(start) || (end !== undefined && !isExact(end))) notes.push('people.json_resume.date_made_exact');
  const until = end === undefined ? null : isExact(end) ? end : least(latest(end), most(importing.options.asOf, earliest(end)));
  const highlights = (item.highlights ?? []).filter((line) => line !== '');
  const description = [item.summary, ...highlights].filter(Boolean).join('\n');
  let told: string | null = null;
  if (description !== '' && description.length <= longest.text) {
    told = description;
    covers.push(`${path}.summary`, `${path}.highlights`);
    if (highlights.length > 0) notes.push('people.json_resume.highlights_joined');
  } else if (description !== '') importing.lose(`${path}.summary`, 'people.json_resume.too_long', description);
  const country = extension?.country;
  const known = isCountry(country);
  if (known && item.location === country) covers.push(`${path}.location`);
  const position = take('position', longest.line);
  return {
    draft: {
      title: extension?.wording === 'taxonomy' ? null : position,
      employer: take('name', longest.line),
      country: known ? country : null,
      from: earliest(start),
      to: until,
      description: told,
    },
    notes,
    covers,
  };
}

const least = (a: string, b: string): string => (a < b ? a : b);
const most = (a: string, b: string): string => (a > b ? a : b);
