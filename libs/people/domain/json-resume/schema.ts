import { extensionKey } from './types.js';

/** The shape of a value: a line, a text of several lines, a date, a number, a list or an object with known keys. */
export type Shape =
  | { readonly kind: 'line' | 'text' | 'date' | 'number' }
  | { readonly kind: 'list'; readonly item: Shape }
  | { readonly kind: 'object'; readonly fields: ReadonlyMap<string, Shape> };

const line: Shape = { kind: 'line' };
const text: Shape = { kind: 'text' };
const date: Shape = { kind: 'date' };
const number: Shape = { kind: 'number' };
const list = (item: Shape): Shape => ({ kind: 'list', item });
// A Map, because a hostile key such as "constructor" must not find anything.
const object = (fields: Readonly<Record<string, Shape>>): Shape => ({ kind: 'object', fields: new Map(Object.entries(fields)) });

const extension = object({
  concept: line,
  level: number,
  years: number,
  country: line,
  language: line,
  listening: line,
  reading: line,
  speaking: line,
  writing: line,
  eqf: number,
  field: line,
  wording: line,
});

/** JSON Resume v1.0.0 (the published schema of 2020-11-25), and the one property of ours. */
export const jsonResumeShape: Shape = object({
  $schema: line,
  basics: object({
    name: line,
    label: line,
    image: line,
    email: line,
    phone: line,
    url: line,
    summary: text,
    location: object({ address: text, postalCode: line, city: line, countryCode: line, region: line }),
    profiles: list(object({ network: line, username: line, url: line })),
  }),
  work: list(
    object({
      name: line,
      location: line,
      description: text,
      position: line,
      url: line,
      startDate: date,
      endDate: date,
      summary: text,
      highlights: list(text),
      [extensionKey]: extension,
    }),
  ),
  volunteer: list(object({ organization: line, position: line, url: line, startDate: date, endDate: date, summary: text, highlights: list(text) })),
  education: list(
    object({
      institution: line,
      url: line,
      area: line,
      studyType: line,
      startDate: date,
      endDate: date,
      score: line,
      courses: list(text),
      [extensionKey]: extension,
    }),
  ),
  awards: list(object({ title: line, date, awarder: line, summary: text })),
  certificates: list(object({ name: line, date, url: line, issuer: line })),
  publications: list(object({ name: line, publisher: line, releaseDate: date, url: line, summary: text })),
  skills: list(object({ name: line, level: line, keywords: list(line), [extensionKey]: extension })),
  languages: list(object({ language: line, fluency: line, [extensionKey]: extension })),
  interests: list(object({ name: line, keywords: list(line) })),
  references: list(object({ name: line, reference: text })),
  projects: list(
    object({
      name: line,
      description: text,
      highlights: list(text),
      keywords: list(line),
      startDate: date,
      endDate: date,
      url: line,
      roles: list(line),
      entity: line,
      type: line,
    }),
  ),
  meta: object({ canonical: line, version: line, lastModified: line }),
});

/** More entries than this in one list are refused: no one has lived that much. */
export const mostEntries = 1000;
