import type { CodegenConfig } from '@graphql-codegen/cli';

const here = import.meta.dirname;

const config: CodegenConfig = {
  schema: `${here}/../../schema.graphql`,
  documents: `${here}/src/**/*.graphql`,
  generates: {
    [`${here}/src/graphql/schema-types.gen.ts`]: {
      plugins: ['typescript'],
      config: { enumsAsTypes: true, onlyOperationTypes: true, useTypeImports: true, skipTypename: true },
    },
    [`${here}/src/`]: {
      preset: 'near-operation-file',
      presetConfig: { extension: '.gen.ts', baseTypesPath: 'graphql/schema-types.gen.ts' },
      plugins: ['typescript-operations', `${here}/codegen/operations.mjs`],
      config: { enumsAsTypes: true, useTypeImports: true, skipTypename: true, skipTypeNameForRoot: true },
    },
    [`${here}/../../persisted-documents.json`]: { plugins: [`${here}/codegen/persisted-documents.mjs`] },
  },
};

export default config;
