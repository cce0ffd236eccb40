import { releaseProxy, transfer } from 'comlink';
import { type RangeContent, type RangeRequest, readRange } from '@/ingest/read-range';

/** How far a stretch is read. */
interface RangeReport {
  (bytesRead: number, rows: number): void;
  [releaseProxy]?: () => void;
}

/** What a parse worker offers the engine's worker. */
export interface PartParser {
  /** Reads a stretch of a file, or `null` where it was stopped. */
  read(id: number, request: RangeRequest, onProgress: RangeReport): Promise<RangeContent | null>;
  stop(id: number): void;
}

const PROGRESS_INTERVAL = 50;

/** The buffers of a content's columns, which are handed over instead of being copied. */
function buffersOf(content: RangeContent): Transferable[] {
  if (!content.ok || !content.part) return [];
  return [...content.part.columns.values()].flatMap((column) => {
    const values = 'codes' in column ? column.codes : column.values;
    return ArrayBuffer.isView(values) ? [values.buffer] : [];
  });
}

/** Reads stretches of files for the engine, in a worker of its own. */
export function partParser(): PartParser {
  const running = new Map<number, AbortController>();
  return {
    async read(id, request, onProgress) {
      const controller = new AbortController();
      running.set(id, controller);
      let reported = 0;
      try {
        const content = await readRange(request, {
          signal: controller.signal,
          onProgress: (bytesRead, rows) => {
            const now = performance.now();
            if (now - reported < PROGRESS_INTERVAL) return;
            reported = now;
            onProgress(bytesRead, rows);
          },
        });
        return transfer(content, buffersOf(content));
      } catch (error) {
        if (controller.signal.aborted) return null;
        throw error;
      } finally {
        running.delete(id);
        onProgress[releaseProxy]?.();
      }
    },
    stop: (id) => running.get(id)?.abort(),
  };
}
