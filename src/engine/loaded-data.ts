import { estimatedZones } from '@/course/clocks';
import { buildLibrary, type Library, type LibraryFile, libraryInPieces } from '@/course/library';
import type { Run } from '@/course/run';
import { parseFileName } from '@/formats';
import type { ByteSource } from '@/ingest/decode';
import { type ImportedFile, importFiles } from '@/ingest/import-files';
import type { RangeReaders } from '@/ingest/read-in-ranges';
import type { ImportProgress } from '@/ingest/report';
import { breathing } from '@/pace/pieces';
import type { RestoredFile } from '@/workspace/keeper';
import { done } from './outcome';
import type { CallOptions, DatasetSummary, ImportReport, Outcome, RunId, RunSummary } from './protocol';

function summariseRun(run: Run, unnamed: boolean): RunSummary {
  const { id, slug, number, tables, people, defaults, withoutEnrolments, dataEnd } = run;
  const { learners, staff } = people;
  const datasets = [...tables.keys()];
  const located = estimatedZones(run).learners;
  return {
    id,
    slug,
    number,
    unnamed,
    datasets,
    learners,
    located,
    staff,
    defaults,
    withoutEnrolments,
    dataEnd,
  };
}

export interface SourceOptions extends CallOptions<ImportReport> {
  /** Who reads large files several stretches at once; absent where nobody does. */
  readonly readers?: RangeReaders;
}

/** The files that are loaded and the runs that they make, in versions that the page tells apart. */
export class LoadedData {
  files: readonly LibraryFile[] = [];
  /** Whether what can be asked is part of an import that has not ended. */
  early = false;
  private loaded: Library = buildLibrary([]);
  private version: number;
  private lastId = 0;

  /**
   * @param since The last version before the first of these.
   * @param onChange Called whenever other runs have taken the place of those before.
   */
  constructor(
    private readonly since: number,
    private readonly onChange: () => void,
  ) {
    this.version = since;
  }

  get runs(): readonly Run[] {
    return this.loaded.runs;
  }

  readonly run = (id: RunId): Run | undefined => this.runs.find((run) => run.id === id);

  /** Adds files to what is loaded. Nothing has changed where it is cancelled, up to the last moment. */
  async import(
    sources: readonly ByteSource[],
    { signal, readers, onProgress }: SourceOptions = {},
  ): Promise<Outcome<DatasetSummary>> {
    let last: ImportProgress | null = null;
    try {
      const imported = await importFiles(sources, {
        ...(signal && { signal }),
        ...(readers && { readers }),
        onProgress: (progress) => {
          // A stretch that is being read when it is cancelled still tells how far it is.
          if (signal?.aborted) return;
          last = progress;
          onProgress?.(progress);
        },
        onSmaller: async (read, toCome) => {
          const early = await this.showEarly(read, toCome, signal);
          if (early && last) onProgress?.({ ...last, early });
        },
      });
      const added = this.withIds(imported.map((file) => ({ ...file, assigned: null })));
      for (;;) {
        const before = this.files;
        const files = [...before, ...added];
        const library = await breathing(libraryInPieces(files, this.loaded), signal);
        // Another call may have changed the files meanwhile.
        if (this.files === before) return done(this.adopt(library));
      }
    } catch (error) {
      this.forgetEarly();
      throw error;
    }
  }

  /** Lets what has been read be asked while nothing else is loaded, once it says who is enrolled. Null where it is not shown. */
  private async showEarly(
    read: readonly ImportedFile[],
    toCome: readonly string[],
    signal?: AbortSignal,
  ): Promise<DatasetSummary | null> {
    const files = this.withIds(read.map((file) => ({ ...file, assigned: null })));
    const library = this.files.length > 0 ? null : await breathing(libraryInPieces(files), signal);
    // Another call may have loaded files meanwhile.
    if (!library || this.files.length > 0) return null;
    if (!library.runs.some(({ withoutEnrolments }) => !withoutEnrolments)) return null;
    this.early = true;
    const reading = toCome.flatMap((path) => parseFileName(path).dataset ?? []);
    return { ...this.show(library), reading: [...new Set(reading)] };
  }

  private forgetEarly(): void {
    if (this.early) this.adopt(buildLibrary(this.files));
  }

  private withIds(files: readonly RestoredFile[]): readonly LibraryFile[] {
    return files.map((file) => ({ ...file, id: `file-${this.since}-${++this.lastId}` }));
  }

  /** Puts these files in place of what is loaded, each with the rows that it has. */
  replace(files: readonly LibraryFile[]): DatasetSummary {
    return this.adopt(buildLibrary(files, this.loaded));
  }

  /** Puts files that have no id yet in place of what is loaded. */
  replaceBy(restored: readonly RestoredFile[]): DatasetSummary {
    const files = this.withIds(restored);
    return this.adopt(buildLibrary(files));
  }

  private adopt(library: Library): DatasetSummary {
    this.files = library.files;
    this.early = false;
    return this.show(library);
  }

  private show(library: Library): DatasetSummary {
    this.loaded = library;
    this.version++;
    this.onChange();
    const runs = library.runs.map((run) => summariseRun(run, library.unnamed.has(run.id)));
    return { version: this.version, runs, files: library.reports };
  }
}
