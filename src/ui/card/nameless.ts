import type { Analysis } from '@/analyses/definition';
import type { Filter } from '@/course/filter';
import { formatOf } from '@/formats';

/** Whether nobody can be told from anybody else in the data of an analysis. */
export function isNameless({ needs }: Pick<Analysis, 'needs'>): boolean {
  return needs.length > 0 && needs.every((dataset) => formatOf(dataset).person === undefined);
}

/** Whether times are chosen that the data of an analysis know nothing of. */
export function isWholeRun({ needs }: Pick<Analysis, 'needs'>, { period, hours }: Filter): boolean {
  const timeless = needs.every((dataset) => formatOf(dataset).columns.every(({ type }) => type !== 'time'));
  return timeless && (period !== null || hours !== null);
}

/** What of the selection has no bearing on an analysis whose data name nobody, in a sentence; null where all of it has. */
export function beyondSelection(analysis: Pick<Analysis, 'needs'>, filter: Filter): string | null {
  if (!isNameless(analysis)) return null;
  if (isWholeRun(analysis, filter)) {
    return 'These figures are of everyone and the whole run: the file names nobody and no times.';
  }
  return filter.group.length > 0 ? 'These figures are of everyone: the file names nobody.' : null;
}
