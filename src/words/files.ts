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

/** That some of what a page answers is not there yet: `Still to come, while the step activity file (…) is being read:` */
export function stillBeingRead(datasets: readonly DatasetId[]): string {
  return `Still to come, while ${named(datasets)} ${datasets.length === 1 ? 'is' : 'are'} being read:`;
}

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

/** What a figure waits for or lacks: files that are being read, or else those that are not loaded and where to get them. */
export function awaitedFiles(lacking: readonly DatasetId[], reading: readonly DatasetId[]): string {
  return lacking.every((dataset) => reading.includes(dataset))
    ? `This comes with ${named(lacking)}, which ${lacking.length === 1 ? 'is' : 'are'} still being read.`
    : missingFiles(lacking);
}
