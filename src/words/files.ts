import { type DatasetId, formatOf } from '@/formats';
import { inWords } from './list';

/** The file as FutureLearn names it: `…_step-activity.csv`. */
export function fileNameOf(dataset: DatasetId): string {
  return `…_${dataset}.csv`;
}

/** Where a number of files are to be had. */
export function whereFiles(number: number): string {
  return `FutureLearn offers ${number === 1 ? 'it' : 'them'} on the course run’s Stats Dashboard, under the dataset downloads.`;
}

const named = (datasets: readonly DatasetId[]) =>
  inWords(datasets.map((id) => `the ${formatOf(id).label.toLowerCase()} file (${fileNameOf(id)})`));

/** What files would answer, before the questions: `With the comments file (…_comments.csv):` */
export function wantedFiles(datasets: readonly DatasetId[]): string {
  return `With ${named(datasets)}:`;
}

/** That some figures are not known: `Comments are not known: the comments file (…_comments.csv) is not loaded.` */
export function notLoaded(figures: string, dataset: DatasetId): string {
  return `${figures} are not known: the ${formatOf(dataset).label.toLowerCase()} file (${fileNameOf(dataset)}) is not loaded.`;
}

/** That something is not known for lack of whichever of these files: `How many enrolled is not known without the enrolments or …` */
export function unknownWithout(figure: string, datasets: readonly DatasetId[]): string {
  const files = datasets.map((id) => `the ${formatOf(id).label.toLowerCase()} file`);
  return `${figure} is not known without ${files.join(' or ')}.`;
}

/** What to fetch where an analysis lacks its files. */
export function missingFiles(datasets: readonly DatasetId[]): string {
  return `This needs ${named(datasets)}. ${whereFiles(datasets.length)}`;
}
