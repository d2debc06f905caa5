// Between "the database answers" and "the api starts": migrations, classification, demo. Each part is skipped when done before.
import 'reflect-metadata';
import { migrate } from '../db/migrate.js';
import { loadEsco } from '../esco/load.js';

const ownerUrl = process.env.DATABASE_OWNER_URL;
if (!ownerUrl) throw new Error('DATABASE_OWNER_URL must be set.');
const began = Date.now();
const step = (text: string): void => console.log(`          ${text} (${((Date.now() - began) / 1000).toFixed(1)} s)`);

const ran = await migrate(ownerUrl);
step(ran.length > 0 ? `${ran.length} migrations ran` : 'The database is up to date');
const loaded = await loadEsco(ownerUrl, (text) => step(text));
if (loaded) step('ESCO v1.2 is loaded');
if (process.env.MODE === 'demo') {
  // Loaded only here: nothing but the demo needs the rooms' use cases before the api starts.
  const { seedDemo } = await import('../seed/seed-demo.js');
  const seeded = await seedDemo((text) => step(text));
  if (seeded) step('The demo’s people and needs are there');
}
