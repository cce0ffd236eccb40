import type { DatasetId } from './format';
import { futurelearnFormats } from './futurelearn';

/** What a file's name says of it; null where it does not. */
export interface FileNameParts {
  readonly slug: string | null;
  readonly run: number | null;
  readonly dataset: DatasetId | null;
}

/** What browsers and file managers add to the name of a second copy. */
const COPY = /( ?\(\d+\)| - copy| copy( \d+)?)+$/i;
/** Only so much of a name's end is searched for that: to search a long name would take as long as its square. */
const LONGEST_COPY = 200;

/**
 * Reads `<course-slug>-<run>_<dataset>.csv`, the name FutureLearn gives an export.
 * Every part that the name does not hold is null.
 */
export function parseFileName(path: string): FileNameParts {
  const file = path.split(/[\\/]/).at(-1) ?? '';
  const name = file.replace(/\.(csv|tsv|txt)$/i, '');
  const stem = name.slice(0, -LONGEST_COPY) + name.slice(-LONGEST_COPY).replace(COPY, '');
  const dataset =
    futurelearnFormats.find(({ id }) => new RegExp(`(^|[_ ])${id}$`, 'i').test(stem))?.id ?? null;
  const course = dataset ? stem.slice(0, -dataset.length).replace(/[_ ]$/, '') : '';
  const match = /^(.+?)-(\d{1,6})$/.exec(course);
  if (match) return { slug: match[1], run: Number(match[2]), dataset };
  return { slug: course || null, run: null, dataset };
}

/** A text as FutureLearn writes courses' names in file names: `Safety Online` is `safety-online`. */
export function slugify(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
