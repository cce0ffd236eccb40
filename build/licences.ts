import type { Plugin } from 'vite';
import { type Modules, noticesOf, packageFolders } from './licence-notices.ts';

/** What the pages write for the notices, which are known only once all else is bundled. */
export const PLACEHOLDER = '__LICENCE_NOTICES__';

/** Puts the notices of all that is bundled into the page; `inWorker` is for the workers' bundles, which are made first. */
export function licences(): { readonly inPage: Plugin; readonly inWorker: Plugin } {
  const inWorkers: Modules[] = [];
  const inWorker: Plugin = {
    name: 'licences-in-worker',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) if (file.type === 'chunk') inWorkers.push(file.modules);
    },
  };
  const inPage: Plugin = {
    name: 'licences',
    apply: 'build',
    // Before the chunks are named by what is in them.
    renderChunk(code, _chunk, _options, { chunks }) {
      if (!code.includes(PLACEHOLDER)) return null;
      const all = [...inWorkers, ...Object.values(chunks).map(({ modules }) => modules)];
      const notices = JSON.stringify(noticesOf(packageFolders(all)));
      return { code: code.replaceAll(PLACEHOLDER, () => notices), map: null };
    },
  };
  return { inPage, inWorker };
}
