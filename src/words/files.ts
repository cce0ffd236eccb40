import { type DatasetId, formatOf } from '@/formats';
import { inWords } from './list';

/** The file as FutureLearn names it: `…_step-activity.csv`. */
export function fileNameOf(dataset: DatasetId): string {
  return `…_${dataset}.csv`;
}

const place = 'FutureLearn offers it on the course run’s Stats Dashboard, under the dataset downloads.';
const places = 'FutureLearn offers them on the course run’s Stats Dashboard, under the dataset downloads.';

/** That some figures are not known: `Comments are not known: the comments file (…_comments.csv) is not loaded.` */
export function notLoaded(figures: string, dataset: DatasetId): string {
  return `${figures} are not known: the ${formatOf(dataset).label.toLowerCase()} file (${fileNameOf(dataset)}) is not loaded.`;
}

/** What to fetch where an analysis lacks its files. */
export function missingFiles(datasets: readonly DatasetId[]): string {
  const names = datasets.map((id) => `the ${formatOf(id).label.toLowerCase()} file (${fileNameOf(id)})`);
  return `This needs ${inWords(names)}. ${datasets.length === 1 ? place : places}`;
}
