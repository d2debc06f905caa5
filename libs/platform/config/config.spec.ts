import { ConfigError, loadConfig } from './index.js';

const base = { DATABASE_URL: 'postgres://app@127.0.0.1:5432/match' };
const production = {
  ...base,
  MODE: 'production',
  MASTER_KEY: 'Qm9vIGhvbyEg-spec-only-8f3a1c5e7d90',
  SMTP_URL: 'smtp://mail:25',
  MAIL_FROM: 'no-reply@match.example',
  PUBLIC_URL: 'https://match.example',
};

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
    expect(() => loadConfig({ ...production, GRAPHQL_MODE: 'open' })).toThrow(/GRAPHQL_MODE must be trusted/);
    expect(loadConfig(production).GRAPHQL_MODE).toBe('trusted');
  });

  it.each([
    ['MASTER_KEY', undefined, /MASTER_KEY must be set in production/],
    ['MASTER_KEY', 'not-a-secret-key-of-development-0', /MASTER_KEY must be set in production/],
    ['MASTER_KEY', 'short', /MASTER_KEY must have at least 32 characters/],
    ['MASTER_KEY', 'a'.repeat(40), /MASTER_KEY must be drawn at random/],
    ['SMTP_URL', undefined, /SMTP_URL must be set in production/],
    ['SMTP_URL', 'http://mail', /SMTP_URL must begin with smtp/],
    ['MAIL_FROM', undefined, /MAIL_FROM must be set in production/],
    ['MAIL_FROM', 'A <a@example.org>\r\nBcc: b@example.org', /MAIL_FROM must be one plain address/],
    ['PUBLIC_URL', 'http://match.example', /PUBLIC_URL must be set to an https/],
    ['MAIL_CATCHER_PORT', '1025', /MAIL_CATCHER_PORT must not be set in production/],
  ])('refuses production with %s = %s', (name, value, words) => {
    const environment = { ...production, [name]: value };
    expect(() => loadConfig(environment)).toThrow(words);
  });

  it('needs none of it in the demo', () => {
    expect(loadConfig(base)).toMatchObject({ PUBLIC_URL: 'http://localhost:3000', MAIL_CATCHER_PORT: 0 });
    expect(loadConfig({ ...base, PUBLIC_URL: 'https://match.example/' }).PUBLIC_URL).toBe('https://match.example');
  });
});
