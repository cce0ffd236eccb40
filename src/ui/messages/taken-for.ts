import { formatOf } from '@/formats';
import type { FileReport } from '@/ingest/report';

/** What a loaded file was taken for: `Enrolments, safety-online, run 6`. */
export function takenFor({ dataset, slug, run }: FileReport): string {
  const parts = [dataset && formatOf(dataset).label, slug, run !== undefined && `run ${run}`];
  return parts.filter(Boolean).join(', ');
}
