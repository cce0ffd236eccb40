import { buildLibrary, type Library } from '@/course/library';
import type { Run } from '@/course/run';
import { importFiles } from '@/ingest/import-files';
import { textSource } from './sources';

/** Reads files, given by path, and sorts them into runs. The order given is the order of arrival. */
export async function loadLibrary(files: Readonly<Record<string, string>>): Promise<Library> {
  const imported = await importFiles(Object.entries(files).map(([path, text]) => textSource(path, text)));
  return buildLibrary(imported.map((file) => ({ ...file, id: file.path, assigned: null })));
}

/** The one run that these files make. */
export async function loadRun(files: Readonly<Record<string, string>>): Promise<Run> {
  const { runs, reports } = await loadLibrary(files);
  if (runs.length !== 1) throw new Error(`${runs.length} runs: ${JSON.stringify(reports)}`);
  return runs[0];
}
