/// <reference types="vitest/config" />
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { checksum } from './build/checksum.ts';
import { licences, PLACEHOLDER } from './build/licences.ts';
import { strictPolicy } from './build/policy.ts';
import { serviceWorker } from './build/service-worker.ts';
import { singleFile } from './build/single-file.ts';
import { testFiles } from './build/test-files.ts';
import manifest from './package.json' with { type: 'json' };

const inProject = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** `--mode single` builds the page as one file to open from a disk, else it is for a web server. */
export default defineConfig(({ command, mode }) => {
  const single = mode === 'single';
  const { inPage, inWorker } = licences();
  const tests = process.env.VITEST ? testFiles(import.meta.dirname) : null;
  return {
    base: './',
    publicDir: single ? false : 'public',
    define: {
      __VERSION__: JSON.stringify(manifest.version),
      __HOSTED__: JSON.stringify(command === 'build' && !single),
      // What is bundled is known only to a build.
      ...(command === 'serve' && { [PLACEHOLDER]: '[]' }),
    },
    resolve: {
      alias: {
        '@': inProject('src'),
        // The report needs React's still markup alone: the whole entry would bring the renderer of streams as well.
        ...(command === 'build' && {
          'react-dom/server.browser': inProject(
            'node_modules/react-dom/cjs/react-dom-server-legacy.browser.production.js',
          ),
        }),
      },
      // Where the libraries lie must not tell in the build: the check of it links to them from another folder.
      preserveSymlinks: true,
    },
    plugins: [react(), inPage, ...(single ? [singleFile()] : [strictPolicy(), serviceWorker()]), checksum()],
    worker: { format: 'iife', plugins: () => [inWorker] },
    build: {
      target: 'es2023',
      // What all of it may weigh is checked by itself.
      chunkSizeWarningLimit: 4_000,
      modulePreload: { polyfill: false },
      assetsInlineLimit: single ? Number.POSITIVE_INFINITY : 0,
      ...(single && {
        outDir: 'dist-single',
        cssCodeSplit: false,
        rolldownOptions: { output: { codeSplitting: false } },
      }),
    },
    ...(tests && {
      test: {
        environment: 'node',
        testTimeout: 30_000,
        projects: [
          { extends: true, test: { name: 'pure', isolate: false, include: tests.pure } },
          { extends: true, test: { name: 'with stand-ins', include: tests.withStandIns } },
        ],
      },
    }),
  };
});
