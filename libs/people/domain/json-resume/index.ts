export { exportJsonResume, type LabelOf } from './export.js';
export { importJsonResume, wordsOf, type ImportOptions } from './import.js';
export { mergeImported } from './merge.js';
export { parseJsonResume, readJsonResume, type ReadResume } from './read.js';
export { peopleJsonResumeTexts } from './texts.js';
export type {
  Candidate,
  Concepts,
  Loss,
  Proposal,
  ReasonCode,
  ResumeExport,
  ResumeImport,
  ResumePerson,
  ResumeSections,
  StoredLine,
} from './types.js';
