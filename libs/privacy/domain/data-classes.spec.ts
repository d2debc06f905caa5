import { dataClassFaults, mergeDataClasses, type DataClasses } from './data-classes.js';

const declared: DataClasses = { person: { id: ['S1', 'operate'], name: ['S2', 'identify'] } };

describe('data classes', () => {
  it('are complete when each column of each table has one', () => {
    expect(dataClassFaults([{ table: 'person', columns: ['id', 'name'] }], declared)).toEqual([]);
  });

  it('name a new column, a column that is gone, a new table and a table that is gone', () => {
    expect(
      dataClassFaults(
        [
          { table: 'person', columns: ['id', 'phone'] },
          { table: 'letter', columns: ['id'] },
        ],
        { ...declared, visit: {} },
      ),
    ).toEqual([
      'column person.name has a data class and does not exist',
      'column person.phone has no data class',
      'table letter has no data classes',
      'table visit has data classes and does not exist',
    ]);
  });

  it('refuse a table that two rooms declare', () => {
    expect(() => mergeDataClasses([declared, { person: { id: ['S0', 'reference'] } }])).toThrow(/two rooms/);
  });
});
