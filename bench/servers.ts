import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type PreviewServer, preview } from 'vite';
import type { Options } from './options';

const COMPARISON = 'bench/page/vite.config.ts';

export interface Servers {
  /** The addresses of the built app and of the page of the comparison. */
  readonly app: string;
  readonly comparison: string;
  close(): Promise<void>;
}

const HOST = '127.0.0.1';

const run = promisify(execFile);

/** Builds for production, in a process of its own: this one has been told that it is for development. */
async function build(...options: readonly string[]): Promise<void> {
  const vite = join(process.cwd(), 'node_modules/vite/bin/vite.js');
  const env = { ...process.env, NODE_ENV: 'production' };
  await run(process.execPath, [vite, 'build', '--logLevel', 'error', ...options], { env });
}

/** Builds and serves the pages that are needed. */
export async function serve({ build: wanted, port, part }: Options): Promise<Servers> {
  const quiet = { logLevel: 'error' } as const;
  const at = (port: number) => ({ preview: { host: HOST, port, strictPort: true } });
  const servers: PreviewServer[] = [];
  if (part !== 'duckdb') {
    if (wanted) await build();
    servers.push(await preview({ ...quiet, ...at(port) }));
  }
  if (part === 'all' || part === 'duckdb') {
    await build('--config', COMPARISON);
    servers.push(await preview({ ...quiet, ...at(port + 1), configFile: COMPARISON }));
  }
  return {
    app: `http://${HOST}:${port}/`,
    comparison: `http://${HOST}:${port + 1}/`,
    close: async () => void (await Promise.all(servers.map((server) => server.close()))),
  };
}
