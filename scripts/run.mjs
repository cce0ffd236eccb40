import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

/** Runs `main` of a TypeScript file of this folder in Node, with the app's own path alias: `node run.mjs NAME ARGS`. */
const [name, ...args] = process.argv.slice(2);
const root = fileURLToPath(new URL('..', import.meta.url));
const { module } = await runnerImport(`${root}scripts/${name}.ts`, {
  root,
  configFile: false,
  logLevel: 'error',
  resolve: { alias: { '@': `${root}src` } },
});
process.exitCode = await module.main(args);
