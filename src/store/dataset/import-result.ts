import type { Failure } from '@/engine/protocol';
import type { FileReport } from '@/ingest/report';

/** What a workspace held. */
export interface OpenedWorkspace {
  readonly withData: boolean;
  readonly groups: number;
  readonly rules: number;
  /** Exports in the log of interventions; 0 where it came without one. */
  readonly exports: number;
}

/** What became of the files of one import. */
export interface ImportResult {
  readonly files: readonly FileReport[];
  readonly failure: Failure | null;
  /** Where the engine had died and everything was loaded once more: the files that could not be read again. */
  readonly lost?: readonly string[];
  /** What a workspace file has put in place of what was set, where one was opened. */
  readonly opened?: OpenedWorkspace;
  /** The names of workspace files that came with that one and were not opened. */
  readonly passedOver?: readonly string[];
}

/** Whether nothing came of an import because it was cancelled, and for no other reason. */
export function cancelledOnly({ files, failure }: ImportResult): boolean {
  if (failure) return failure.code === 'cancelled';
  return files.length === 0 || files.every(({ refusal }) => refusal === 'cancelled');
}
