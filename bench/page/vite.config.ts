import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** The page on which the engine and DuckDB stand side by side. The engine is built as it is in the app. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './',
  publicDir: false,
  resolve: { alias: { '@': fileURLToPath(new URL('../../src', import.meta.url)) } },
  worker: { format: 'iife' },
  build: {
    target: 'es2023',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 2000,
    outDir: '../.cache/page',
    emptyOutDir: true,
  },
});
