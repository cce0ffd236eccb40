import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, relative } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

export type Files = ReadonlyMap<string, Buffer>;

/** The built page's files by their paths. */
export function builtFiles(folder = process.env.E2E_DIST ?? 'dist'): Files {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(paths.map((path) => [relative(folder, path).replaceAll('\\', '/'), readFileSync(path)]));
}

/** A plain static host that has the page in a folder of it. */
export interface Host {
  /** The address of the folder. */
  readonly url: string;
  /** Every path asked for so far, within the folder, with its query; one outside of it begins with a slash. */
  readonly requests: readonly string[];
  put(files: Files): void;
  /** Takes the host off the network. */
  stop(): Promise<void>;
}

export async function hostUnder(folder: string, built: Files): Promise<Host> {
  let files = built;
  const requests: string[] = [];
  const server = createServer(({ url = '/' }, response) => {
    const path = url.startsWith(folder) ? url.slice(folder.length) : url;
    requests.push(path);
    const name = path.split('?')[0] || 'index.html';
    const file = files.get(name);
    response.writeHead(file ? 200 : 404, {
      'content-type': types[extname(name)] ?? 'text/plain',
      'cache-control': 'no-cache',
    });
    response.end(file);
  });
  // A failed test must not keep the runner waiting for it.
  server.unref();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const at = server.address();
  if (typeof at !== 'object' || !at) throw new Error('no server');
  return {
    url: `http://127.0.0.1:${at.port}${folder}`,
    requests,
    put: (newer) => {
      files = newer;
    },
    stop: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}
