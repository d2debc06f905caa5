import { QueryFailedError, QueryRunnerProviderAlreadyReleasedError } from 'typeorm';
import { databaseAway } from './away.js';

const coded = (code: string, message = 'x'): Error => Object.assign(new Error(message), { code });

describe('a database that is away', () => {
  it.each(['08006', '57P01', '57P03', '53300', '40P01', 'ECONNREFUSED', 'ECONNRESET'])('is told by the code %s', (code) => {
    expect(databaseAway(coded(code))).toBe(true);
    expect(databaseAway(new QueryFailedError('select 1', [], coded(code)))).toBe(true);
    expect(databaseAway(new Error('wrapped', { cause: coded(code) }))).toBe(true);
    expect(databaseAway(Object.assign(new Error('wrapped'), { originalError: coded(code) }))).toBe(true);
  });

  it.each([
    'Connection terminated unexpectedly',
    'timeout exceeded when trying to connect',
    'Client has encountered a connection error and is not queryable',
  ])('is told by the words "%s"', (message) => expect(databaseAway(new Error(message))).toBe(true));

  it('is told by a connection that was given back in the middle of a transaction', () => {
    expect(databaseAway(new QueryRunnerProviderAlreadyReleasedError())).toBe(true);
  });

  it('is not blamed for a mistake of ours', () => {
    for (const code of ['23505', '42601', '42501', '22P02', '57014', 'ERR_INVALID_ARG_TYPE'])
      expect([code, databaseAway(coded(code))]).toEqual([code, false]);
    for (const other of [new Error('Cannot read properties of undefined'), 'ECONNREFUSED', null, undefined]) expect(databaseAway(other)).toBe(false);
  });
});
