import type { CardView } from '@/analyses/definition';
import { groupSources } from '@/course/group-sources';
import type { SessionSummaryResult, SessionSummaryRow } from './tables';

/** A group's row as the card shows it: null learners where nobody can know who is in the group. */
export type KnownRow = Omit<SessionSummaryRow, 'learners'> & { readonly learners: number | null };

/** The groups' rows; those of a missing file are not known. */
export function knownRows(
  { session_summary }: SessionSummaryResult,
  { datasets }: CardView,
): readonly KnownRow[] {
  return session_summary.map((row) =>
    datasets.includes(groupSources[row.group].dataset) ? row : { ...row, learners: null },
  );
}
