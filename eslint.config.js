// House rules that need types or a syntax tree. oxlint (.oxlintrc.json) has the fast ones, .dependency-cruiser.cjs the imports.
import hooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const written = [
  '**/dist/**',
  '**/dist-web/**',
  '**/.cache/**',
  '**/.data/**',
  '**/coverage/**',
  '**/*.gen.ts',
  'apps/web/src/graphql/schema-types.ts',
];
const specs = ['**/*.spec.ts', '**/*.spec.tsx', 'test/**'];

/** Syntax that is refused, with the reason a reader gets. */
const refuse = {
  dataSource: {
    selector: 'Identifier[name=/^(dataSource|DataSource|createQueryRunner)$/]',
    message: 'Transactions are opened by #platform/db alone: db.read or db.write (row-level security and the audit row depend on it).',
  },
  getRepository: {
    selector: "MemberExpression[property.name='getRepository']",
    message: 'Statements live in data/ folders: write a narrow method there and hand it the manager.',
  },
  html: {
    selector:
      ":matches(JSXAttribute[name.name='dangerouslySetInnerHTML'], Property[key.name='dangerouslySetInnerHTML'], MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/])",
    message: 'Text is shown as text: no markup from strings.',
  },
  env: {
    selector: "MemberExpression[object.name='process'][property.name='env']",
    message: 'Variables are read and checked once, in #platform/config.',
  },
  clock: {
    selector:
      ":matches(CallExpression[callee.object.name='Date'][callee.property.name='now'], NewExpression[callee.name='Date'][arguments.length=0], CallExpression[callee.object.name='Math'][callee.property.name='random'], CallExpression[callee.object.name='performance'])",
    message: 'Pure code has no clock and no chance: take the date or the seed as an argument.',
  },
  locale: {
    selector: 'CallExpression[callee.property.name=/^(localeCompare|toLocaleString|toLocaleDateString|toLocaleTimeString)$/]',
    message: 'Depends on the machine it runs on: compare code points, and let the edge format for the reader.',
  },
  skipped: {
    selector:
      'CallExpression[callee.object.name=/^(it|test|describe)$/][callee.property.name=/^(only|skip|todo|failing)$/], CallExpression[callee.name=/^(xit|xtest|xdescribe|fit|fdescribe)$/]',
    message: 'A test runs, or it is not there.',
  },
};
const syntax = (...names) => ['error', ...names.map((name) => refuse[name])];

export default tseslint.config(
  { ignores: written },
  // A rule is argued about in this file, not silenced beside the line it is about.
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx,js,mjs,cjs}'],
    rules: {
      'max-lines': ['error', { max: 300, skipBlankLines: false, skipComments: false }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-param-reassign': 'error',
      'no-restricted-syntax': syntax('skipped'),
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommended],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true }],
      // Leaves files with decorators alone, where an injected class must stay a value import.
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports', disallowTypeAnnotations: false }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      // The router's way to leave a loader is to throw what is no error.
      '@typescript-eslint/only-throw-error': [
        'error',
        { allow: [{ from: 'package', package: '@tanstack/router-core', name: ['Redirect', 'NotFoundError'] }] },
      ],
      '@typescript-eslint/prefer-promise-reject-errors': 'error',
      '@typescript-eslint/return-await': ['error', 'error-handling-correctness-only'],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      'no-restricted-syntax': syntax('skipped', 'dataSource', 'getRepository', 'html'),
    },
  },
  {
    files: ['apps/**/*.{ts,tsx}', 'libs/**/*.ts'],
    rules: { 'no-console': 'error', 'no-restricted-syntax': syntax('skipped', 'dataSource', 'getRepository', 'html', 'env') },
  },
  { files: ['libs/*/data/**/*.ts'], rules: { 'no-restricted-syntax': syntax('skipped', 'dataSource', 'html', 'env') } },
  {
    files: ['libs/kernel/**/*.ts', 'libs/engine/**/*.ts', 'libs/*/domain/**/*.ts'],
    ignores: specs,
    rules: { 'no-restricted-syntax': syntax('skipped', 'dataSource', 'getRepository', 'html', 'env', 'clock', 'locale') },
  },
  // The platform's own adapters of the database: the transaction, and the task table.
  { files: ['libs/platform/{db,tasks}/**/*.ts'], rules: { 'no-restricted-syntax': syntax('skipped', 'html', 'env') } },
  { files: ['libs/platform/config/**/*.ts'], rules: { 'no-restricted-syntax': syntax('skipped', 'dataSource', 'getRepository', 'html') } },
  // A process that cannot be configured has no log yet.
  { files: ['apps/*/src/main.ts'], rules: { 'no-console': 'off', 'no-restricted-syntax': syntax('skipped', 'dataSource', 'getRepository', 'html') } },
  // Tests, tools and migrations open connections of their own and print.
  {
    files: ['tools/**/*.ts', 'migrations/**/*.ts', 'bench/**/*.ts', 'test/**/*.ts', 'apps/web/*.ts'],
    rules: { 'no-restricted-syntax': syntax('skipped', 'html'), 'no-console': 'off' },
  },
  { files: ['migrations/**/*.ts'], rules: { 'max-lines': 'off' } },
  // Tables and stories: one thing told at length, read as a list.
  { files: ['tools/generate/{countries,tracks-*}.ts', '**/json-resume.spec.ts'], rules: { 'max-lines': ['error', { max: 500 }] } },
  {
    files: ['apps/web/src/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': hooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error', 'no-restricted-syntax': syntax('skipped', 'html') },
  },
);
