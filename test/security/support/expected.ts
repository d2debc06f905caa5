import { readFileSync } from 'node:fs';
import type { CanarySignIn } from '../../../tools/canary/file.js';

/** How someone stands to what they ask for; the nearest one that holds. */
export type Relation = 'self' | 'case' | 'organisation' | 'programme' | 'other';

/** What is expected of a cell. `may`: both answers are sound, and no more than that is said. */
export type Verdict = 'must' | 'may' | 'no';

const outside = new Set(['visitor', 'suspended']);

interface Row {
  readonly relation: string;
  readonly must: ReadonlySet<string>;
  readonly may: ReadonlySet<string>;
}

function rowsOf(path: string): string[][] {
  const [, ...lines] = readFileSync(path, 'utf8').trim().split('\n');
  return lines.map((line) => line.split(','));
}

const names = (cell: string | undefined): ReadonlySet<string> => new Set((cell ?? '').split(' ').filter((name) => name !== ''));

/** The expectation written by hand (`test/expected-access.csv`, `test/expected-fields.csv`): never the policy table. */
export class Expected {
  private readonly access = new Map<string, Row[]>();
  private readonly fields = new Map<string, string>();

  constructor() {
    for (const [data = '', relation = '', must, may] of rowsOf('test/expected-access.csv')) {
      const rows = this.access.get(data) ?? [];
      rows.push({ relation, must: names(must), may: names(may) });
      this.access.set(data, rows);
    }
    for (const [type = '', list = '', data = ''] of rowsOf('test/expected-fields.csv'))
      for (const field of list.split(' ')) this.fields.set(`${type}.${field}`, data);
  }

  /** The kind of data that a field holds; undefined for a field that nobody has thought about. */
  dataOf(field: string): string | undefined {
    return this.fields.get(field);
  }

  /** Fields that the expectation speaks of. */
  known(): readonly string[] {
    return [...this.fields.keys()];
  }

  /** True when the expectation says something of this kind of data. */
  speaksOf(data: string): boolean {
    return data === 'part' || this.access.has(data);
  }

  /** What someone with this role may have of this kind of data. Nothing is said: no. */
  verdict(data: string, role: CanarySignIn['role'], relation: Relation): Verdict {
    if (data === 'part') return 'must';
    let verdict: Verdict = 'no';
    for (const row of this.access.get(data) ?? []) {
      if (row.relation !== '*' && row.relation !== relation) continue;
      const holds = (set: ReadonlySet<string>): boolean => set.has('everyone') || (set.has('signed_in') && !outside.has(role)) || set.has(role);
      if (holds(row.must)) return 'must';
      if (holds(row.may)) verdict = 'may';
    }
    return verdict;
  }
}
