import type { KnipConfig } from 'knip';
import manifest from './package.json' with { type: 'json' };

/** Scripts that `scripts/run.mjs` loads by the names that package.json calls them. */
const scripts = Object.values(manifest.scripts).flatMap((command) =>
  [...command.matchAll(/run\.mjs ([\w-]+)/g)].map(([, name]) => `scripts/${name}.ts`),
);

/** Where the code begins that no other code imports. What none of these needs is unused. */
export default {
  entry: [
    ...scripts,
    'src/service-worker/service-worker.ts',
    'build/size-budget.mjs',
    'bench/page/index.html',
  ],
  vite: { config: ['vite.config.ts', 'bench/page/vite.config.ts'] },
} satisfies KnipConfig;
