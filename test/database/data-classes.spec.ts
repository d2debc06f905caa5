import { makeDataSource } from '#platform/db';
import { checkDataClasses, declaredDataClasses, loadDataClasses } from '#privacy';
import { makeDatabase, type TestDatabase } from '../support/database.js';

let database: TestDatabase;

beforeAll(async () => {
  database = await makeDatabase();
  await loadDataClasses();
});

afterAll(async () => database?.drop());

describe('the register of data classes', () => {
  it('has class and purpose of every column of every entity, and of nothing that is gone', async () => {
    const source = await (await makeDataSource(database.appUrl)).initialize();
    try {
      expect(source.entityMetadatas.length).toBeGreaterThan(10);
      expect(checkDataClasses(source.entityMetadatas)).toEqual([]);
    } finally {
      await source.destroy();
    }
  });

  it('covers the tables as they stand in the database, apart from the bookkeeping of tools', async () => {
    const source = await (await makeDataSource(database.ownerUrl)).initialize();
    try {
      const rows: { table: string; column: string }[] = await source.query(
        `select table_name as "table", column_name as "column" from information_schema.columns where table_schema = 'public' and table_name not in ('migration', 'typeorm_metadata')`,
      );
      const declared = declaredDataClasses();
      expect(rows.filter(({ table, column }) => !declared[table]?.[column]).map(({ table, column }) => `${table}.${column}`)).toEqual([]);
    } finally {
      await source.destroy();
    }
  });

  it('names what is missing', () => {
    const entity = { tableName: 'person', columns: [{ databaseName: 'shoe_size' }] };
    expect(checkDataClasses([entity])).toEqual(
      expect.arrayContaining(['column person.shoe_size has no data class', 'table audit_event has data classes and does not exist']),
    );
  });
});
