import type { RunSummary } from '@/engine/protocol';
import type { FileReport } from '@/ingest/report';

/** The files that a run is made of. */
export function filesOf(
  { slug, number }: Pick<RunSummary, 'slug' | 'number'>,
  files: readonly FileReport[],
): readonly FileReport[] {
  return files.filter((file) => file.state === 'loaded' && file.slug === slug && file.run === number);
}
