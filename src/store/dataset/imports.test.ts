import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readState } from '@/workspace/read-state';

const read: (readonly string[])[] = [];
const opened: string[] = [];
let state: unknown = null;

vi.mock('@/engine/client', () => ({
  engine: {
    importFiles: async (files: readonly File[]) => {
      read.push(files.map(({ name }) => name));
      return { ok: true, value: { version: read.length, runs: [], files: [] } };
    },
    openWorkspace: async ({ name }: File) => {
      opened.push(name);
      return { ok: true, value: { state, summary: null } };
    },
  },
  onEngineStopped: () => {},
}));

const GIGABYTE = 2 ** 30;
const file = (name: string, size = 1) => Object.defineProperty(new File([], name), 'size', { value: size });

async function store() {
  vi.resetModules();
  const { useStore } = await import('../index');
  return useStore.getState;
}

beforeEach(() => {
  read.length = 0;
  opened.length = 0;
  state = readState({});
});

describe('workspaces that are dropped together', () => {
  const [one, two, three] = ['one', 'two', 'three'].map((name) => file(`${name}.coursetrace`));
  const passedOver = ['two.coursetrace', 'three.coursetrace'];

  it('are passed over but for the first, and named', async () => {
    const now = await store();
    await now().importFiles([one, two, three]);
    expect(opened).toEqual(['one.coursetrace']);
    expect(now().lastImport).toMatchObject({ opened: { withData: false }, passedOver });
  });

  it('are named too where other files come with them', async () => {
    const now = await store();
    await now().importFiles([one, file('a.csv'), two]);
    expect(read).toEqual([['a.csv']]);
    expect(now().lastImport).toMatchObject({ files: [], passedOver: ['two.coursetrace'] });
  });

  it('are named in the question, and after it', async () => {
    const now = await store();
    now().changeSettings('a-1', { name: 'Clouds' });
    await now().importFiles([one, two, three]);
    expect(opened).toEqual([]);
    expect(now().offered).toEqual({ file: one, passedOver });
    await now().openOffered();
    expect(opened).toEqual(['one.coursetrace']);
    expect(now()).toMatchObject({ offered: null, lastImport: { passedOver } });
  });

  it('are no matter where there is one', async () => {
    const now = await store();
    await now().importFiles([one]);
    expect(now().lastImport?.passedOver ?? []).toEqual([]);
  });
});

describe('files that may be too large', () => {
  const large = file('large.csv', 2 * GIGABYTE);

  it('wait together with what is dropped after them', async () => {
    const now = await store();
    await now().importFiles([large]);
    const first = now().waiting;
    await now().importFiles([file('other.csv', GIGABYTE)]);
    await now().importFiles([file('small.csv')]);
    expect(read).toEqual([]);
    expect(now().waiting?.needed).toBe((first?.needed ?? 0) + 3 * (GIGABYTE + 1));
    await now().importWaiting();
    expect(read).toEqual([['large.csv', 'other.csv', 'small.csv']]);
    expect(now().waiting).toBeNull();
  });

  it('are not read once they are dismissed', async () => {
    const now = await store();
    await now().importFiles([large]);
    now().dismissWaiting();
    await now().importFiles([file('small.csv')]);
    expect(read).toEqual([['small.csv']]);
  });
});
