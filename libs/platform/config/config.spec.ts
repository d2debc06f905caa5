import { ConfigError, loadConfig } from './index.js';

const base = { DATABASE_URL: 'postgres://app@127.0.0.1:5432/match' };

describe('the configuration', () => {
  it('has sensible defaults', () => {
    expect(loadConfig(base)).toMatchObject({ MODE: 'demo', PORT: 3000, GRAPHQL_MODE: 'open', TASK_LEASE_MS: 10_000 });
  });

  it('names every variable that breaks its rule', () => {
    const load = () => loadConfig({ MODE: 'play', PORT: 'eighty', REDIS_URL: 'http://x' });
    expect(load).toThrow(ConfigError);
    expect(load).toThrow(
      /MODE must be demo, test or production[\s\S]*PORT must be a port number[\s\S]*DATABASE_URL[\s\S]*REDIS_URL must begin with redis/,
    );
  });

  it('refuses free documents in production', () => {
    expect(() => loadConfig({ ...base, MODE: 'production', GRAPHQL_MODE: 'open' })).toThrow(/GRAPHQL_MODE must be trusted/);
    expect(loadConfig({ ...base, MODE: 'production' }).GRAPHQL_MODE).toBe('trusted');
  });
});
