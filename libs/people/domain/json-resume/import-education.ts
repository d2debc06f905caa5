import { isCountry, isEducationField } from '#kernel';
import { personLimits, type PersonEducation } from '../person.js';
import { earliest, isExact, latest } from './dates.js';
import { type Importing, longest } from './importing.js';
import { type ReasonCode, extensionKey } from './types.js';
import { degreeLevel } from './words.js';

/** Studies. The level comes from the document's code or from the degree's name; where neither says it, the study is left behind. */
export function importEducation(importing: Importing): PersonEducation[] {
  const studies: PersonEducation[] = [];
  (importing.read.resume.education ?? []).forEach((item, index) => {
    const path = `education.${index}`;
    if (Object.keys(item).length === 0) return;
    const extension = item[extensionKey];
    const words = [item.studyType, item.area, item.institution].filter(Boolean).join(' · ');
    const stated = extension?.eqf;
    const eqf =
      stated !== undefined && Number.isInteger(stated) && stated >= 1 && stated <= 8
        ? stated
        : item.studyType === undefined
          ? null
          : degreeLevel(item.studyType);
    if (eqf === null) return importing.lose(path, 'people.json_resume.level_of_study_unknown', words);
    const title = [item.studyType, item.area].filter(Boolean).join(', ') || null;
    if (title !== null && title.length > longest.line) return importing.lose(path, 'people.json_resume.too_long', title);
    if (item.endDate !== undefined && earliest(item.endDate) > importing.options.asOf)
      return importing.lose(path, 'people.json_resume.in_future', words);
    if (studies.length === personLimits.education) return importing.lose(path, 'people.json_resume.more', words);
    const covers = ['studyType', 'area', 'endDate', `${extensionKey}`].map((field) => `${path}.${field}`);
    const notes: ReasonCode[] = [];
    const field = isEducationField(extension?.field) ? extension.field : null;
    if (field === null && item.area !== undefined) notes.push('people.json_resume.field_of_study_without_code');
    if (item.endDate !== undefined && !isExact(item.endDate)) notes.push('people.json_resume.date_made_exact');
    const institution =
      item.institution !== undefined && importing.fits(`${path}.institution`, item.institution, longest.line) ? item.institution : null;
    if (institution !== null) covers.push(`${path}.institution`);
    const country = isCountry(extension?.country) ? extension.country : null;
    const { asOf } = importing.options;
    const last = item.endDate === undefined ? null : latest(item.endDate);
    const completedOn = last !== null && last > asOf ? asOf : last;
    const same = (study: PersonEducation): boolean =>
      study.eqf === eqf && study.title === title && study.institution === institution && study.completedOn === completedOn;
    if (studies.some(same)) return importing.lose(path, 'people.json_resume.repeated', words);
    studies.push({ eqf, field, title, institution, country, completedOn });
    importing.keep(path, 'education', [title, institution, completedOn].filter(Boolean).join(', '), notes, covers);
  });
  return studies;
}
