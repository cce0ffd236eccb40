import { expect, it, vi } from 'vitest';
import type { DatasetSummary } from '@/engine/protocol';
import type { FileReport } from '@/ingest/report';
import { loadAgain } from './recovery';

const done = vi.hoisted((): string[] => []);
const again = vi.hoisted((): { files: FileReport[] } => ({ files: [] }));

vi.mock('@/engine/client', () => {
  const value = () => ({ ok: true, value: { version: 1, runs: [], files: again.files } as DatasetSummary });
  return {
    engine: {
      importFiles: value,
      removeFile: (id: string) => {
        done.push(`remove ${id}`);
        return value();
      },
      assignRun: (id: string, slug: string, run: number) => {
        done.push(`${id} to ${slug} ${run}`);
        return value();
      },
    },
  };
});

const file = (id: string, path: string, bytes: number, part: Partial<FileReport> = {}): FileReport => ({
  id,
  path,
  bytes,
  state: 'loaded',
  rowsRead: 1,
  rowsKept: 1,
  notes: [],
  issues: [],
  slug: 'a',
  run: 1,
  ...part,
});

it('does again what was done to each file, and takes one of the same name for another', async () => {
  again.files = [
    file('1', 'x.csv', 10),
    file('2', 'x.csv', 20),
    file('3', 'y.csv', 7),
    file('4', 'gone.csv', 3),
  ];
  const before = [file('b', 'x.csv', 20), file('c', 'y.csv', 5, { slug: 'other', run: 3 })];
  const recovered = await loadAgain([[]], [...before, file('d', 'lost.csv', 1)], {});
  expect(done).toEqual(['remove 1', '3 to other 3', 'remove 4']);
  expect(recovered?.lost).toEqual(['lost.csv']);
});
