import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Plugin, type ResolvedConfig, transformWithOxc } from 'vite';
import { type BuiltFile, filesIn } from './files-in.ts';
import { sha256 } from './sha256.ts';

const SOURCE = 'src/service-worker/service-worker.ts';
const NAME = 'service-worker.js';

/** The page's own files by their addresses, each with the hash that it must have; the page itself is `./`. */
export function precached(files: readonly BuiltFile[]): Record<string, string> {
  const served = files.filter(({ path }) => path !== NAME && !path.startsWith('.'));
  return Object.fromEntries(
    served.map(({ path, bytes }) => [
      path === 'index.html' ? './' : path,
      `sha256-${sha256(bytes, 'base64')}`,
    ]),
  );
}

const manifest = { tag: 'link', attrs: { rel: 'manifest', href: './manifest.webmanifest' } } as const;

/** Makes the page installable, and writes the service worker beside it, with the list of all that it keeps. It stays readable. */
export function serviceWorker(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'service-worker',
    apply: 'build',
    transformIndexHtml: () => [{ ...manifest, injectTo: 'head' }],
    configResolved: (resolved) => {
      config = resolved;
    },
    closeBundle: {
      sequential: true,
      async handler() {
        const outDir = resolve(config.root, config.build.outDir);
        const source = resolve(config.root, SOURCE);
        const files = precached(filesIn(outDir));
        const version = sha256(JSON.stringify(files)).slice(0, 16);
        const { code } = await transformWithOxc(readFileSync(source, 'utf8'), source);
        const build = JSON.stringify({ version, files }, null, 2);
        writeFileSync(join(outDir, NAME), `const BUILD = ${build};\n\n${code}`);
      },
    },
  };
}
