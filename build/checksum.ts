import type { Plugin, ResolvedConfig } from 'vite';
import { type BuiltFile, filesIn } from './files-in.ts';
import { sha256 } from './sha256.ts';
import { zipOf } from './zip-of.ts';

/** What a build is published as: its one file, or a ZIP of all of them. */
export function publishedAs(files: readonly BuiltFile[]): Promise<Uint8Array> | Uint8Array {
  return files.length === 1 ? files[0].bytes : zipOf(files);
}

/** Says at the end of a build by which SHA-256 anyone can tell that they have built the same. */
export function checksum(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'checksum',
    apply: 'build',
    enforce: 'post',
    configResolved: (resolved) => {
      config = resolved;
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        const { outDir } = config.build;
        const files = filesIn(outDir);
        const hash = sha256(await publishedAs(files));
        const what = files.length === 1 ? `${outDir}/${files[0].path}` : `${outDir} as a ZIP`;
        config.logger.info(`SHA-256 of ${what}: ${hash}`);
      },
    },
  };
}
