import type { ByteSource } from '@/ingest/decode';
import { presets, type SimulatedFile, simulateCourse } from '@/simulate';

function sourceOf(file: SimulatedFile): ByteSource {
  const blob = new Blob([...file.chunks()], { type: 'text/csv' });
  return { path: file.name, size: blob.size, lastModified: 0, stream: () => blob.stream() };
}

/** The files of the simulated course that the page offers, to be read like any other files. */
export function sampleSources(): ByteSource[] {
  return simulateCourse(presets.small).map(sourceOf);
}
