// Serves the product's own tables by PostGraphile 4, as the same login and with the same row-level security as the product.
import { createServer } from 'node:http';
import pg from 'pg';
import { postgraphile } from 'postgraphile';

const { DATABASE_URL, SETTINGS, PORT } = process.env;
const settings = JSON.parse(SETTINGS ?? '{}');
const pool = new pg.Pool({ connectionString: DATABASE_URL, max: 10, application_name: 'postgraphile' });
const handler = postgraphile(pool, 'public', {
  graphqlRoute: '/graphql',
  graphiql: false,
  watchPg: false,
  dynamicJson: true,
  disableDefaultMutations: true,
  disableQueryLog: true,
  ignoreRBAC: true,
  legacyRelations: 'omit',
  pgSettings: settings,
});
createServer(handler).listen(Number(PORT), '127.0.0.1', () => process.send?.('ready'));
