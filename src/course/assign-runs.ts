import { slugify } from '@/formats';

/** What is known of a file's run before all files are looked at together. */
export interface NamedFile {
  readonly id: string;
  readonly path: string;
  readonly slug: string | null;
  readonly run: number | null;
  /** The user's word, which overrides the name. */
  readonly assigned: { readonly slug: string; readonly run: number } | null;
}

/** Which run a file belongs to. */
export interface RunName {
  readonly slug: string;
  readonly run: number;
  /** True where neither the name nor the user says it. */
  readonly guessed: boolean;
}

const folderOf = (path: string) => path.split(/[\\/]/).slice(0, -1).join('/');

/** What a course is called where nothing says it. */
export const NAMELESS = 'course';

/** The one run that all these files name, if there is just one. */
function onlyRun(files: readonly NamedFile[]): { slug: string; run: number } | null {
  const names = new Map<string, { slug: string; run: number }>();
  for (const { slug, run } of files) {
    if (slug !== null && run !== null) names.set(`${slug}-${run}`, { slug, run });
  }
  return names.size === 1 ? [...names.values()][0] : null;
}

function nameRun(file: NamedFile, files: readonly NamedFile[]): RunName {
  if (file.assigned) return { ...file.assigned, guessed: false };
  const { slug, run } = file;
  if (slug !== null && run !== null) return { slug, run, guessed: false };
  const folder = folderOf(file.path);
  const neighbour = onlyRun(files.filter(({ path }) => folderOf(path) === folder)) ?? onlyRun(files);
  if (neighbour && (slug === null || slug === neighbour.slug)) return { ...neighbour, guessed: true };
  const folderName = (folder.split('/').at(-1) ?? '').replace(/\.zip$/i, '');
  const folderSlug = slugify(folderName.replace(/[-_ ]?\d{1,6}$/, ''));
  const folderRun = /(\d{1,6})$/.exec(folderName)?.[1] ?? 1;
  return { slug: slug ?? (folderSlug || NAMELESS), run: run ?? Number(folderRun), guessed: true };
}

/**
 * The run each file belongs to, by file id: what the user says, else what its name says, else the one run that the
 * other files of its folder name, else the one run that all files name, else a guess from the folder's name.
 * Courses whose names differ only in case are the same.
 */
export function assignRuns(files: readonly NamedFile[]): ReadonlyMap<string, RunName> {
  const lowered = files.map((file) => ({ ...file, slug: file.slug?.toLowerCase() ?? null }));
  return new Map(lowered.map((file) => [file.id, nameRun(file, lowered)]));
}
