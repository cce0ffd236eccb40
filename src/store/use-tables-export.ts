import { useEffect, useRef, useState } from 'react';
import { engine } from '@/engine/client';
import type { Failure, RunId } from '@/engine/protocol';
import { useStore } from './index';

export interface TablesExport {
  readonly busy: boolean;
  readonly failure: Failure | null;
  /** The ZIP of the runs' tables for other tools; null where it could not be made, or was cancelled. */
  make(runs: readonly RunId[]): Promise<Blob | null>;
  cancel(): void;
}

/** Writes run tables for other tools, under the settings in force. */
export function useTablesExport(): TablesExport {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const controller = useRef<AbortController>(null);
  useEffect(() => () => controller.current?.abort(), []);
  const make = async (runs: readonly RunId[]) => {
    const own = new AbortController();
    controller.current = own;
    setBusy(true);
    setFailure(null);
    const { changes: settings, hideLearners, withhold } = useStore.getState();
    const request = { runs, settings, hideLearners, withhold };
    const outcome = await engine.exportTables(request, { signal: own.signal });
    setBusy(false);
    if (outcome.ok) return own.signal.aborted ? null : outcome.value;
    if (outcome.code !== 'cancelled') setFailure(outcome);
    return null;
  };
  return { busy, failure, make, cancel: () => controller.current?.abort() };
}
