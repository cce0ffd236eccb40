import { engine } from '@/engine/client';
import type { RestoredWorkspace } from '@/engine/protocol';
import type { Store } from '../index';
import { heldBy, takeAppearance } from '../workspace-state';
import type { Loader } from './loader';

/** What the shown figures are of. */
type Chosen = Pick<Store, 'filter' | 'against'>;

/**
 * Loads what is kept on the device.
 * @param chosen What was selected when the engine stopped; absent where the page has just opened.
 */
export function restore({ set, get, settle, long }: Loader, chosen?: Chosen): Promise<void> {
  const show = ({ summary, state }: RestoredWorkspace) => {
    // With the files at once: what is chosen is taken back where no run can answer it.
    // Another tab may have ended the keeping meanwhile.
    const keeping = get().keeping === 'restoring' ? 'on' : get().keeping;
    set({ keeping, summary, ...(chosen ?? (state && heldBy(state))), placed: get().placed + 1 });
    if (chosen) return settle(summary, { files: [], failure: { ok: false, code: 'restarted' } });
    if (state) takeAppearance(state, get());
    settle(summary, null);
  };

  set({ keeping: 'restoring' });
  return long(async (signal) => {
    const outcome = await engine.restore({ signal });
    return () => {
      if (outcome.ok) return show(outcome.value);
      set({ keeping: 'paused', keepFailure: outcome });
      settle(get().summary, { files: [], failure: outcome });
    };
  });
}
