import { onEngineStopped } from '@/engine/client';
import type { ImportProgress } from '@/ingest/report';
import { loadAgain } from '../recovery';
import type { ImportResult } from './import-result';
import { type Loader, nothing } from './loader';
import { restore } from './restore';

const gone: ImportResult = { files: [], failure: { ok: false, code: 'stopped' } };

/** Whenever the engine has died: loads what is kept on the device, else what the page still holds, else says what is gone. */
export function loadAfterStops(load: Loader): void {
  const { set, get, held, settle, long } = load;
  let recovering = false;

  onEngineStopped(() => {
    const { summary, keeping, filter, against } = get();
    if (keeping === 'restoring') return;
    if (keeping === 'on' && summary.files.length > 0) {
      // Else the nothing that is loaded now would be kept in place of what is kept.
      set({ keeping: 'restoring' });
      settle(nothing, null);
      void restore(load, { filter, against });
      return;
    }
    const drops = held.splice(0);
    const hopeful = drops.length > 0 && !recovering;
    if (hopeful) {
      void long(async () => {
        recovering = true;
        const onProgress = (progress: ImportProgress) => recovering && set({ progress });
        const recovered = await loadAgain(drops, summary.files, { onProgress });
        recovering = false;
        return () => {
          if (!recovered) return settle(nothing, gone);
          held.push(...drops);
          settle(recovered.summary, { files: recovered.summary.files, failure: null, lost: recovered.lost });
          set({ filter, against });
        };
      });
    }
    if (summary.files.length > 0) settle(nothing, hopeful ? null : gone);
  });
}
