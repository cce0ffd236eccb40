import type { StateCreator } from 'zustand';
import type { DatasetSummary } from '@/engine/protocol';
import type { ImportProgress } from '@/ingest/report';
import type { Store } from '../index';
import { type ChangesSlice, changesSlice } from './changes';
import type { ImportResult } from './import-result';
import { type ImportsSlice, importsSlice } from './imports';
import { loader, nothing } from './loader';
import { loadAfterStops } from './restart';
import { restore } from './restore';
import { type WorkspacesSlice, workspacesSlice } from './workspaces';

type DatasetStatus = 'empty' | 'loading' | 'ready' | 'error';

export interface DatasetSlice extends ImportsSlice, ChangesSlice, WorkspacesSlice {
  readonly summary: DatasetSummary;
  readonly status: DatasetStatus;
  /** Of the import under way; null where none is, or it has not said anything yet. */
  readonly progress: ImportProgress | null;
  /** The last import, until it is dismissed. */
  readonly lastImport: ImportResult | null;
  /** Loads what is kept on the device, as the page does when it opens. */
  restoreKept(): Promise<void>;
}

/**
 * The loaded data as the page knows it, and what changes it. Changes wait for each other. Only imports take long enough
 * to be shown as under way, and only they can be cancelled.
 */
export const datasetSlice: StateCreator<Store, [], [], DatasetSlice> = (set, get) => {
  const load = loader(set, get);
  loadAfterStops(load);
  return {
    summary: nothing,
    status: 'empty',
    progress: null,
    lastImport: null,
    restoreKept: () => restore(load),
    ...importsSlice(load),
    ...changesSlice(load),
    ...workspacesSlice(load),
  };
};
