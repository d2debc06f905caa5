// "pure" needs no database and runs anywhere in milliseconds; "start" tries the set-up itself; "real" runs the product's
// processes against an embedded PostgreSQL.
const shared = {
  rootDir: import.meta.dirname,
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': ['@swc/jest'] },
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
};

export default {
  cacheDirectory: '.cache/jest',
  maxWorkers: 2,
  // Real processes on a busy machine: the time of a test says nothing of the product.
  testTimeout: 60_000,
  reporters: ['default', '<rootDir>/test/support/reporter.mjs'],
  projects: [
    { ...shared, displayName: 'pure', testMatch: ['<rootDir>/{apps,libs,tools}/**/*.spec.ts'] },
    { ...shared, displayName: 'start', testMatch: ['<rootDir>/test/start/**/*.spec.ts'] },
    {
      ...shared,
      displayName: 'real',
      testMatch: ['<rootDir>/test/**/*.spec.ts'],
      testPathIgnorePatterns: [
        '/node_modules/',
        '<rootDir>/test/start/',
        ...(process.env.BROWSER_SPECS === 'off' ? ['<rootDir>/test/browser/'] : []),
        ...(process.env.REDIS_SPECS === 'off' ? ['\\.redis\\.spec\\.ts$'] : []),
      ],
      globalSetup: '<rootDir>/test/support/global-setup.mjs',
      globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
    },
  ],
};
