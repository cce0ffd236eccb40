import type { DatasetId } from '@/formats/format';
import type { Card } from './definition';

/** The exports that a card needs besides those of its analysis, and that are not among these. */
export function lackedBy({ needs = [] }: Pick<Card, 'needs'>, datasets: readonly DatasetId[]): DatasetId[] {
  return needs.filter((dataset) => !datasets.includes(dataset));
}
