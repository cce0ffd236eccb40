import { afterEach, expect, it, vi } from 'vitest';
import { noFilter } from '@/course/filter';

const compute = vi.fn(async () => ({ ok: true, value: {} }));
vi.mock('@/engine/client', () => ({ engine: { compute }, onEngineStopped: () => {} }));

const { useStore } = await import('./index');
const { computing } = await import('./computing');

const selection = { run: 'a-1', settings: {}, filter: noFilter };
const load = (version: number) => useStore.setState(({ summary }) => ({ summary: { ...summary, version } }));

afterEach(() => compute.mockClear());

it('computes of the selection it began with, whatever is chosen meanwhile', async () => {
  load(1);
  const computed = computing(selection);
  useStore.getState().choose({ hours: { from: 9, to: 12 } });
  useStore.getState().chooseRun('b-2');
  expect(await computed('groups')).toMatchObject({ ok: true });
  expect(compute).toHaveBeenCalledWith('groups', selection, undefined);
});

it('stops once other data is loaded, before or while it computes', async () => {
  load(1);
  const computed = computing(selection);
  compute.mockImplementationOnce(async () => {
    load(2);
    return { ok: true, value: {} };
  });
  expect(await computed('groups')).toEqual({ ok: false, code: 'cancelled' });
  expect(await computed('groups')).toEqual({ ok: false, code: 'cancelled' });
  expect(compute).toHaveBeenCalledTimes(1);
});
