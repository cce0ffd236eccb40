import { type DatasetId, formatOf } from '@/formats';
import { inWords } from './list';

/** The file as FutureLearn names it: `…_step-activity.csv`. */
export function fileNameOf(dataset: DatasetId): string {
  return `…_${dataset}.csv`;
}

const place = 'FutureLearn offers it on the course run’s Stats Dashboard, under the dataset downloads.';
const places = 'FutureLearn offers them on the course run’s Stats Dashboard, under the dataset downloads.';

/** What to fetch where an analysis lacks its files. */
export function missingFiles(datasets: readonly DatasetId[]): string {
  const names = datasets.map((id) => `the ${formatOf(id).label.toLowerCase()} file (${fileNameOf(id)})`);
  return `This needs ${inWords(names)}. ${datasets.length === 1 ? place : places}`;
}
