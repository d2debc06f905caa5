import { type Problem, type Result, hasControlCharacters, invalid, ok } from '#kernel';
import { earliest, isOngoing, isResumeDate, latest } from './dates.js';
import { type Shape, jsonResumeShape, mostEntries } from './schema.js';
import { shorten } from './shorten.js';
import type { JsonResume, Loss } from './types.js';

/** A document that was understood: its content, every value with its path, and the keys that nobody knows. */
export interface ReadResume {
  readonly resume: JsonResume;
  readonly leaves: ReadonlyMap<string, string>;
  readonly unknown: readonly Loss[];
}

/** More problems than this add nothing for the reader. */
const mostProblems = 100;

/** Reads the text of a JSON Resume document. The caller limits its size. */
export function parseJsonResume(text: string): Result<ReadResume> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // Broken JSON and nesting beyond the parser's stack end here alike.
    return invalid([{ field: 'json', rule: 'people.json_resume.not_json' }]);
  }
  return readJsonResume(value);
}

/** Checks a parsed document against JSON Resume v1.0.0. All problems come at once; unknown keys are losses, not problems. */
export function readJsonResume(value: unknown): Result<ReadResume> {
  const reading = new Reading();
  const resume = reading.read(value, jsonResumeShape, '');
  reading.checkOrder();
  if (reading.problems.length > 0) return invalid(reading.problems.slice(0, mostProblems));
  return ok({ resume: (resume ?? {}) as JsonResume, leaves: reading.leaves, unknown: reading.unknown });
}

/** Follows the shape, never the document: what the shape does not name is not walked into, however deep it is. */
class Reading {
  readonly problems: Problem[] = [];
  readonly leaves = new Map<string, string>();
  readonly unknown: Loss[] = [];

  read(value: unknown, shape: Shape, path: string): unknown {
    if (value === null || value === undefined) return undefined;
    if (shape.kind === 'object') return this.object(value, shape.fields, path);
    if (shape.kind === 'list') return this.list(value, shape.item, path);
    if (shape.kind === 'number') return this.number(value, path);
    return this.words(value, shape.kind, path);
  }

  /** Nothing ends before it begins, as far as the dates tell. */
  checkOrder(): void {
    for (const [path, end] of this.leaves) {
      if (!path.endsWith('.endDate')) continue;
      const start = this.leaves.get(path.replace(/endDate$/, 'startDate'));
      if (start !== undefined && earliest(start) > latest(end)) this.problems.push({ field: path, rule: 'people.json_resume.ends_before_start' });
    }
  }

  private object(value: unknown, fields: ReadonlyMap<string, Shape>, path: string): unknown {
    if (typeof value !== 'object' || Array.isArray(value)) return this.wrong(path, 'object');
    const entries: [string, unknown][] = [];
    for (const [key, item] of Object.entries(value as object)) {
      const place = path === '' ? key : `${path}.${key}`;
      const shape = fields.get(key);
      if (shape) {
        const known = this.read(item, shape, place);
        if (known !== undefined) entries.push([key, known]);
      } else this.unknown.push({ path: shorten(place, 120), code: 'people.json_resume.unknown_key', value: shorten(item) });
    }
    return entries.length > 0 || path === '' ? Object.fromEntries(entries) : undefined;
  }

  private list(value: unknown, item: Shape, path: string): unknown {
    if (!Array.isArray(value)) return this.wrong(path, 'list');
    if (value.length > mostEntries) {
      this.problems.push({ field: path, rule: 'people.json_resume.too_many', params: { max: mostEntries } });
      return undefined;
    }
    // Places stay as in the file, so that a path leads back to what the person sees there.
    const items = value.map((one, index) => this.read(one, item, `${path}.${index}`) ?? (item.kind === 'object' ? {} : ''));
    return items.length > 0 ? items : undefined;
  }

  private number(value: unknown, path: string): unknown {
    if (typeof value !== 'number' || !Number.isFinite(value)) return this.wrong(path, 'number');
    this.leaves.set(path, String(value));
    return value;
  }

  private words(value: unknown, kind: 'line' | 'text' | 'date', path: string): unknown {
    if (typeof value !== 'string') return this.wrong(path, 'text');
    const told = value.normalize('NFC');
    const clean = kind === 'text' ? told.replace(/\r\n?/g, '\n').replace(/\t/g, ' ').trim() : told.replace(/\s+/g, ' ').trim();
    if (hasControlCharacters(clean)) {
      this.problems.push({ field: path, rule: 'people.json_resume.control_characters' });
      return undefined;
    }
    if (clean === '') return undefined;
    if (kind === 'date') {
      if (path.endsWith('endDate') && isOngoing(clean)) return undefined;
      if (!isResumeDate(clean)) {
        this.problems.push({ field: path, rule: 'people.json_resume.date_shape' });
        return undefined;
      }
    }
    this.leaves.set(path, clean);
    return clean;
  }

  private wrong(path: string, expected: 'object' | 'list' | 'number' | 'text'): undefined {
    this.problems.push({ field: path === '' ? 'json' : path, rule: `people.json_resume.expected_${expected}` });
    return undefined;
  }
}
