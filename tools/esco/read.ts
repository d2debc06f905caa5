import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A label in each language; empty where ESCO has none (English is never put in its place). */
export interface EscoLabels {
  readonly en: string;
  readonly fr: string;
  readonly nl: string;
}

/** Alternative labels in each language. */
export interface EscoAlternatives {
  readonly en: readonly string[];
  readonly fr: readonly string[];
  readonly nl: readonly string[];
}

export interface EscoSkill {
  readonly uri: string;
  readonly type: string;
  readonly reuse: string;
  readonly labels: EscoLabels;
  readonly alts: EscoAlternatives;
  readonly tags: readonly string[];
}

export interface EscoGroup {
  readonly id: string;
  readonly code: string;
  readonly labels: EscoLabels;
}

export interface EscoOccupation {
  readonly uri: string;
  readonly code: string;
  readonly isco: string;
  readonly labels: EscoLabels;
  readonly alts: EscoAlternatives;
  /** An occupation or, at the top, a 4-digit ISCO code. */
  readonly parent: string;
  readonly nace: readonly string[];
  readonly research: boolean;
}

/** The tables of ESCO v1.2 as plain rows, in the order of the files. */
export interface EscoTables {
  readonly skills: readonly EscoSkill[];
  readonly groups: readonly EscoGroup[];
  readonly broader: readonly { readonly child: string; readonly parent: string }[];
  readonly relations: readonly { readonly skill: string; readonly related: string; readonly essential: boolean }[];
  readonly occupations: readonly EscoOccupation[];
  readonly occupationSkills: readonly { readonly occupation: string; readonly skill: string; readonly essential: boolean }[];
  readonly iscoGroups: readonly { readonly code: string; readonly labels: EscoLabels }[];
}

type Cell = (column: string) => string;

/** Reads every ESCO table from the `.tsv.gz` files of a folder. */
export function loadEscoTables(dir: string): EscoTables {
  return {
    skills: readTable(dir, 'skills', (cell) => ({
      uri: cell('uri'),
      type: cell('type'),
      reuse: cell('reuse'),
      labels: labels(cell),
      alts: alternatives(cell),
      tags: list(cell('tags'), ','),
    })),
    groups: readTable(dir, 'skill-groups', (cell) => ({ id: cell('id'), code: cell('code'), labels: labels(cell) })),
    broader: readTable(dir, 'skill-broader', (cell) => ({ child: cell('child'), parent: cell('parent') })),
    relations: readTable(dir, 'skill-relations', (cell) => ({
      skill: cell('skill'),
      related: cell('related'),
      essential: cell('relation') === 'essential',
    })),
    occupations: readTable(dir, 'occupations', (cell) => ({
      uri: cell('uri'),
      code: cell('code'),
      isco: cell('isco'),
      labels: labels(cell),
      alts: alternatives(cell),
      parent: cell('parent'),
      nace: list(cell('nace'), ','),
      research: cell('research') === '1',
    })),
    occupationSkills: readTable(dir, 'occupation-skills', (cell) => ({
      occupation: cell('occupation'),
      skill: cell('skill'),
      essential: cell('relation') === 'essential',
    })),
    iscoGroups: readTable(dir, 'isco-groups', (cell) => ({ code: cell('code'), labels: labels(cell) })),
  };
}

const labels = (cell: Cell): EscoLabels => ({ en: cell('label_en'), fr: cell('label_fr'), nl: cell('label_nl') });

const alternatives = (cell: Cell): EscoAlternatives => ({
  en: list(cell('alts_en'), '|'),
  fr: list(cell('alts_fr'), '|'),
  nl: list(cell('alts_nl'), '|'),
});

const list = (text: string, separator: string): string[] => (text === '' ? [] : text.split(separator));

/** One table: columns are found by the header's names, so a file may gain columns. */
function readTable<T>(dir: string, name: string, row: (cell: Cell) => T): T[] {
  const file = join(dir, `${name}.tsv.gz`);
  const lines = gunzipSync(readFileSync(file)).toString('utf8').split('\n');
  const header = (lines[0] ?? '').split('\t');
  const place = new Map(header.map((column, index) => [column, index]));
  const rows: T[] = [];
  for (const line of lines.slice(1)) {
    if (line === '') continue;
    const cells = line.split('\t');
    rows.push(
      row((column) => {
        const index = place.get(column);
        if (index === undefined) throw new Error(`${file} has no column ${column}`);
        return cells[index] ?? '';
      }),
    );
  }
  return rows;
}
