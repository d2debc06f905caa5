import type { NeedKind, View, WeightSheet } from '#engine/scoring';
import type { IsoDate, ProgrammeCode, Text } from '#kernel';
import type { EntityManager } from 'typeorm';
import { rulesOn, type DatedRule, type ProgrammeWindow } from '../domain/rules.js';

/** A programme as it is named. */
export interface ProgrammeRow {
  readonly code: ProgrammeCode;
  readonly name: Text;
}

/** A window with where it is written. */
export type WindowRow = ProgrammeWindow & { readonly source: string };

/** A weight sheet with the day from which it counts. */
export type DatedSheet = WeightSheet & { readonly validFrom: IsoDate };

/** Both programmes. */
export const allProgrammes = (manager: EntityManager): Promise<ProgrammeRow[]> => manager.query(`select code, name from programme order by code`);

/** Every rule of these programmes, whatever its dates: gates pick the row in force on their own day. One statement. */
export async function allRules(manager: EntityManager, programmes: readonly string[]): Promise<Map<string, DatedRule[]>> {
  const rows: (DatedRule & { programme: string })[] = await manager.query(
    `select programme, code, params, valid_from::text as "validFrom", valid_to::text as "validTo", source
       from programme_rule where programme = any ($1) order by programme, code, valid_from`,
    [programmes],
  );
  return byProgramme(programmes, rows);
}

/** Every window of these programmes. One statement. */
export async function allWindows(manager: EntityManager, programmes: readonly string[]): Promise<Map<string, WindowRow[]>> {
  const rows: (WindowRow & { programme: string })[] = await manager.query(
    `select programme, country, sector, mode, from_date::text as "from", to_date::text as "to", source
       from programme_window where programme = any ($1) order by programme, country, from_date`,
    [programmes],
  );
  return byProgramme(programmes, rows);
}

function byProgramme<T extends { programme: string }>(programmes: readonly string[], rows: readonly T[]): Map<string, T[]> {
  const found = new Map<string, T[]>(programmes.map((code) => [code, []]));
  for (const row of rows) found.get(row.programme)?.push(row);
  return found;
}

/** The rules of a programme in force on a day. */
export const rulesAt = async (manager: EntityManager, programme: string, day: IsoDate): Promise<DatedRule[]> =>
  rulesOn((await allRules(manager, [programme])).get(programme) ?? [], day);

/** The windows of a programme that are open on a day. */
export async function windowsAt(manager: EntityManager, programme: string, day: IsoDate): Promise<WindowRow[]> {
  return ((await allWindows(manager, [programme])).get(programme) ?? []).filter(
    (window) => window.from <= day && (window.to === null || day <= window.to),
  );
}

/** What the gates need beside the need and the person: all dated rules and windows of the programme. Two statements. */
export async function ruleBook(manager: EntityManager, programme: string): Promise<{ rules: DatedRule[]; windows: ProgrammeWindow[] }> {
  return {
    rules: (await allRules(manager, [programme])).get(programme) ?? [],
    windows: (await allWindows(manager, [programme])).get(programme) ?? [],
  };
}

const sheetColumns = `id, version, programme, need_kind as "needKind", view, weights, parameters, valid_from::text as "validFrom"`;

/** Every weight sheet of a programme, newest first. */
export const sheetsOf = (manager: EntityManager, programme: string): Promise<DatedSheet[]> =>
  manager.query(`select ${sheetColumns} from weight_sheet where programme = $1 order by need_kind, view, version desc`, [programme]);

/** The sheet in force on a day: the newest version whose day has come. Null when there is none. */
export async function currentSheet(
  manager: EntityManager,
  programme: string,
  needKind: NeedKind,
  view: View,
  day: IsoDate,
): Promise<DatedSheet | null> {
  const [sheet]: DatedSheet[] = await manager.query(
    `select ${sheetColumns} from weight_sheet where programme = $1 and need_kind = $2 and view = $3 and valid_from <= $4 order by valid_from desc, version desc limit 1`,
    [programme, needKind, view, day],
  );
  return sheet ?? null;
}

/** A sheet by its id, for a run that is done again. Null when there is none. */
export async function sheetById(manager: EntityManager, id: string): Promise<DatedSheet | null> {
  const [sheet]: DatedSheet[] = await manager.query(`select ${sheetColumns} from weight_sheet where id = $1`, [id]);
  return sheet ?? null;
}
