import { defineConfig } from '@lingui/cli';
import { formatter } from '@lingui/format-po';

const componentsOf = (...features: string[]): string[] => features.map((feature) => `<rootDir>/src/features/${feature}/**/*.tsx`);

/** As in src/lib/i18n.ts, which fetches them. */
const areas: Record<string, string[]> = {
  people: componentsOf('people'),
  needs: componentsOf('needs', 'matching', 'own-matches'),
  weights: componentsOf('weights', 'programmes', 'guide'),
};

export default defineConfig({
  sourceLocale: 'en',
  locales: ['en', 'nl', 'fr'],
  // What every page may say, and what only the pages of an area say: a first visit on a slow line fetches no more than it needs.
  // The components of these folders are an area; their other files (words, tasks) are used everywhere.
  catalogs: [
    { path: '<rootDir>/src/locales/{locale}/messages', include: ['<rootDir>/src'], exclude: Object.values(areas).flat() },
    ...Object.entries(areas).map(([area, include]) => ({ path: `<rootDir>/src/locales/{locale}/${area}`, include })),
  ],
  // Without line numbers a moved line is no difference for the drift check.
  format: formatter({ lineNumbers: false }),
});
