import babel from '@rolldown/plugin-babel';
import { lingui } from '@lingui/vite-plugin';
import tailwindcss from '@tailwindcss/vite';
import { tanstackRouter } from '@tanstack/router-plugin/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// Read by Lingui's plugin and its macro alike, wherever the build is started.
process.env.LINGUI_CONFIG = `${import.meta.dirname}/lingui.config.ts`;

// The Host header is kept: the API's cross-site guard compares it with the Origin.
const api = { target: `http://127.0.0.1:${process.env.PORT ?? 3000}`, changeOrigin: false };

export default defineConfig({
  root: import.meta.dirname,
  plugins: [
    tanstackRouter({ target: 'react', autoCodeSplitting: true, routesDirectory: 'src/routes', generatedRouteTree: 'src/routeTree.gen.ts' }),
    react(),
    babel({ plugins: ['@lingui/babel-plugin-lingui-macro'] }),
    lingui({ failOnMissing: process.env.CI === 'true' }),
    tailwindcss(),
  ],
  resolve: {
    alias: { '~': `${import.meta.dirname}/src` },
    // The rooms' TypeScript sources, as everywhere else in the house.
    conditions: ['source', 'module', 'browser', 'development|production'],
  },
  build: {
    outDir: '../../dist-web',
    emptyOutDir: true,
    target: 'es2022',
    manifest: true,
    // Inlined assets would need data: in the content policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // The kernel is pure by rule: what a page does not use of it is left out.
      treeshake: { moduleSideEffects: (id) => !id.includes('/libs/kernel/') },
      output: {
        codeSplitting: {
          // Few chunks: on a slow HTTP/1.1 link each further round costs the full delay.
          groups: [
            {
              name: 'base',
              test: /node_modules[\\/](react|react-dom|scheduler|@tanstack|@lingui|seroval|seroval-plugins|use-sync-external-store)[\\/]/,
              priority: 4,
            },
            {
              name: 'kit',
              test: /src[\\/](components[\\/](?!form|entries|need-list)|lib[\\/]|graphql[\\/])|libs[\\/]kernel[\\/]|(queries|words|tasks|\.gen)\.ts$/,
              priority: 3,
            },
            {
              name: 'forms',
              test: /node_modules[\\/](react-hook-form|@hookform|valibot)[\\/]|src[\\/]components[\\/](form|entries)[\\/]/,
              priority: 2,
            },
            { name: 'picker', test: /src[\\/]features[\\/]taxonomy[\\/]/, priority: 1 },
          ],
        },
      },
    },
  },
  server: { proxy: { '/graphql': api, '/live': api } },
});
