import type { Store } from '../index';

type Loaded = Pick<Store, 'summary' | 'sampleFiles'>;

/** The files of the simulated course that are still loaded. */
export function loadedSample({ summary, sampleFiles }: Loaded): readonly string[] {
  return summary.files.filter(({ id }) => sampleFiles.includes(id)).map(({ id }) => id);
}

/** Whether the simulated course is loaded: alone, beside other files, or not at all. */
export function selectSample(store: Loaded): 'alone' | 'beside' | 'none' {
  const sample = loadedSample(store).length;
  if (sample === 0) return 'none';
  const loaded = store.summary.files.filter(({ state }) => state === 'loaded');
  return loaded.length > sample ? 'beside' : 'alone';
}
