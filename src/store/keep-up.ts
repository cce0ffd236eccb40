import type { StoreApi } from 'zustand';
import { engine } from '@/engine/client';
import type { Failure } from '@/engine/protocol';
import { keepState } from '@/workspace/kept-state';
import type { Store } from './index';
import { onKeepingEnded } from './storage';
import { workspaceChanged, workspaceState } from './workspace-state';

/** So long after a change it is written, in milliseconds, with those that came meanwhile; at once where the page is left. */
const PAUSE = 300;

const full: Failure = { ok: false, code: 'storage-full' };
const closed: Failure = { ok: false, code: 'not-kept' };

/** While the page is told to keep, writes what is loaded and set whenever it changes. */
export function keepUp(store: StoreApi<Store>): void {
  /** Counts as a write under way while it waits; null where none does. */
  let waiting: ReturnType<typeof setTimeout> | null = null;
  const failures: Record<'files' | 'state', Failure | null> = { files: null, state: null };

  const count = (more: 1 | -1) => store.setState(({ keepWrites }) => ({ keepWrites: keepWrites + more }));

  const writing = async (what: 'files' | 'state', write: Promise<Failure | null>) => {
    count(1);
    failures[what] = await write;
    if (store.getState().keeping === 'on') store.setState({ keepFailure: failures.files ?? failures.state });
    count(-1);
  };

  const stopWaiting = () => {
    if (waiting === null) return false;
    clearTimeout(waiting);
    waiting = null;
    count(-1);
    return true;
  };

  const writeFiles = () =>
    writing(
      'files',
      engine.keepFiles().then((outcome) => (outcome.ok ? null : outcome)),
    );

  const writeState = () =>
    writing(
      'state',
      keepState(workspaceState(store.getState())).then(
        () => null,
        (error) => (error instanceof DOMException && error.name === 'QuotaExceededError' ? full : closed),
      ),
    );

  const flush = () => {
    if (stopWaiting()) void writeState();
  };

  const wait = () => {
    stopWaiting();
    waiting = setTimeout(flush, PAUSE);
    count(1);
  };

  store.subscribe((now, before) => {
    if (now.keeping !== 'on') {
      stopWaiting();
      return;
    }
    const begun = before.keeping !== 'on';
    // What is shown before an import ends may be taken back.
    const written = !now.summary.reading && now.summary !== before.summary;
    if (begun || written) void writeFiles();
    if (begun) void writeState();
    else if (workspaceChanged(now, before)) wait();
  });

  globalThis.addEventListener?.('pagehide', flush);
  globalThis.document?.addEventListener('visibilitychange', flush);
  onKeepingEnded(() => {
    if (store.getState().keeping !== 'off') store.setState({ keeping: 'off', keepFailure: null });
  });
}
