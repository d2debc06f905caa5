/**
 * How much harm a value can do in wrong hands. S0 public; S1 pseudonymous (codes, ids, figures without a direct
 * identifier); S2 personal; S3 can endanger a person.
 */
export const dataClassCodes = ['S0', 'S1', 'S2', 'S3'] as const;
export type DataClass = (typeof dataClassCodes)[number];

/** Why a column is kept. A column whose purpose is not among these has none, and must not be there. */
export const dataPurposes = [
  'reference', // code lists and rules that anyone may know
  'operate', // keys, versions, states and times that the service itself needs
  'audit', // to prove who did what
  'sign_in', // to know who asks
  'identify', // to tell who a person is
  'contact', // to reach a person
  'eligibility', // to apply a programme's legal rules
  'match', // to score people against needs
  'consent', // to prove what a person agreed to
  'need', // to describe what an organisation asks for
  'decide', // to carry and explain decisions
] as const;
export type DataPurpose = (typeof dataPurposes)[number];

/** Class and purpose of one column. */
export type ColumnClass = readonly [dataClass: DataClass, purpose: DataPurpose];

/** Tables of a room → columns, by their names in the database → class and purpose. */
export type DataClasses = Readonly<Record<string, Readonly<Record<string, ColumnClass>>>>;

/** A table as the database knows it. */
export interface TableShape {
  readonly table: string;
  readonly columns: readonly string[];
}

/** Everything that does not fit: tables and columns without a class, and classes of what is gone. Empty when all is well. */
export function dataClassFaults(tables: readonly TableShape[], declared: DataClasses): string[] {
  const faults: string[] = [];
  for (const { table, columns } of tables) {
    const classes = declared[table];
    if (!classes) {
      faults.push(`table ${table} has no data classes`);
      continue;
    }
    for (const column of columns) if (!classes[column]) faults.push(`column ${table}.${column} has no data class`);
    for (const column of Object.keys(classes))
      if (!columns.includes(column)) faults.push(`column ${table}.${column} has a data class and does not exist`);
  }
  const known = new Set(tables.map(({ table }) => table));
  for (const table of Object.keys(declared)) if (!known.has(table)) faults.push(`table ${table} has data classes and does not exist`);
  return faults.sort();
}

/** Joins the declarations of all rooms; a table that two rooms declare is refused. */
export function mergeDataClasses(parts: readonly DataClasses[]): DataClasses {
  const merged: Record<string, Readonly<Record<string, ColumnClass>>> = {};
  for (const part of parts)
    for (const [table, columns] of Object.entries(part)) {
      if (merged[table] && merged[table] !== columns) throw new Error(`The table ${table} has data classes from two rooms.`);
      merged[table] = columns;
    }
  return merged;
}
