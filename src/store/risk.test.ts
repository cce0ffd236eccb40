import { beforeEach, describe, expect, it, vi } from 'vitest';
import type {
  CallOptions,
  DatasetSummary,
  Outcome,
  RiskAnswer,
  RiskProgress,
  RiskRequest,
  RunSummary,
} from '@/engine/protocol';

interface Call {
  readonly request: RiskRequest;
  readonly options: CallOptions<RiskProgress>;
  readonly finish: (outcome: Outcome<RiskAnswer>) => void;
}

const calls: Call[] = [];
const exported: unknown[] = [];

vi.mock('@/engine/client', () => ({
  engine: {
    assessRisk: (request: RiskRequest, options: CallOptions<RiskProgress>) =>
      new Promise<Outcome<RiskAnswer>>((resolve) => {
        calls.push({ request, options, finish: resolve });
        options.signal?.addEventListener('abort', () => resolve({ ok: false, code: 'cancelled' }));
      }),
    exportRisk: async (...given: unknown[]) => {
      exported.push(given);
      return { ok: true, value: new Blob() };
    },
    removeAll: async () => ({ ok: true, value: { version: 9, runs: [], files: [] } }),
  },
  onEngineStopped: () => {},
}));

const course = { startDate: '2024-09-02', endDate: '2024-09-29', weeks: 4, steps: {} };
const run = (number: number, startDate: string, endDate: string, dataEnd: string | null) =>
  ({
    id: `a-${number}`,
    slug: 'a',
    number,
    dataEnd,
    defaults: { ...course, startDate, endDate },
  }) as unknown as RunSummary;

const first = run(1, '2024-02-05', '2024-03-03', '2024-03-20');
const second = run(2, '2024-09-02', '2024-09-29', '2024-10-15');
/** Under way: two weeks and three days of it are in the data. */
const third = run(3, '2025-02-03', '2025-03-02', '2025-02-19');
const answer = (code = 'no-runs') => ({ ok: false, refusal: { code } }) as RiskAnswer;
const done = (code?: string): Outcome<RiskAnswer> => ({ ok: true, value: answer(code) });

async function storeOf(runs: readonly RunSummary[]) {
  vi.resetModules();
  const { useStore } = await import('./index');
  const { selectRiskExport, selectRiskKey } = await import('./risk');
  const { selectRiskRequest } = await import('./risk-defaults');
  useStore.setState({ summary: { version: 1, runs, files: [] } as DatasetSummary });
  const state = useStore.getState;
  return {
    state,
    key: () => selectRiskKey(state()),
    request: () => selectRiskRequest(state()),
    selectRiskExport,
  };
}

beforeEach(() => {
  calls.length = 0;
  exported.length = 0;
});

describe('what is usual', () => {
  it('is the last whole week of a run under way, learnt from all that ended before it', async () => {
    const { request } = await storeOf([first, second, third]);
    expect(request()).toMatchObject({
      run: 'a-3',
      cut: { kind: 'week', week: 2 },
      outcome: 'under_half',
      source: { kind: 'runs', runs: ['a-1', 'a-2'] },
      penalty: 1,
      balanced: false,
    });
  });

  it('is week 2 of a run that has ended, learnt from itself where none ended before it', async () => {
    const { request, state } = await storeOf([first, second]);
    expect(request()).toMatchObject({ run: 'a-2', cut: { week: 2 }, source: { runs: ['a-1'] } });
    state().chooseRun('a-1');
    expect(request()).toMatchObject({ run: 'a-1', source: { kind: 'itself' } });
  });

  it('is nothing to learn from where nothing has ended', async () => {
    const { request } = await storeOf([third]);
    expect(request()?.source).toEqual({ kind: 'runs', runs: [] });
  });

  it('is week 1 where the data says nothing, and no week that the course lacks', async () => {
    const { usualWeek } = await import('./risk-defaults');
    const week = (dataEnd: string | null, part: Partial<typeof course> | { startDate: null }) =>
      usualWeek({ run: { ...third, dataEnd }, course: { ...third.defaults, ...part } });
    expect(week(null, {})).toBe(1);
    expect(week('2025-02-19', { startDate: null })).toBe(1);
    expect(week('2025-01-01', {})).toBe(1);
    expect(week('2025-02-16', {})).toBe(2);
    expect(week('2025-02-15', {})).toBe(1);
    expect(week('2025-03-02', { weeks: 1 })).toBe(1);
  });
});

describe('choices', () => {
  it('are of one run, and what is not chosen stays as usual', async () => {
    const { request, state } = await storeOf([first, second]);
    state().chooseRisk('a-2', { outcome: 'quiet_next_week' });
    state().chooseRisk('a-2', { penalty: 3 });
    expect(request()).toMatchObject({ outcome: 'quiet_next_week', penalty: 3, source: { runs: ['a-1'] } });
    state().chooseRun('a-1');
    expect(request()).toMatchObject({ outcome: 'under_half', penalty: 1 });
  });

  it('hang on the settings of the run and of those that it learns from, and on no others', async () => {
    const { key, state } = await storeOf([first, second, third]);
    state().chooseRisk('a-3', { source: { kind: 'runs', runs: ['a-1'] } });
    const before = key();
    state().changeSettings('a-2', { sessionGapMinutes: 5 });
    expect(key()).toBe(before);
    state().changeSettings('a-1', { sessionGapMinutes: 5 });
    expect(key()).not.toBe(before);
  });

  it('keep the thresholds in order', async () => {
    const { state } = await storeOf([first]);
    expect(state().riskThresholds).toEqual({ moderate: 0.3, high: 0.6 });
    state().setRiskThresholds({ moderate: 0.7 });
    expect(state().riskThresholds).toEqual({ moderate: 0.7, high: 0.7 });
    state().setRiskThresholds({ high: 0.2 });
    expect(state().riskThresholds).toEqual({ moderate: 0.2, high: 0.2 });
  });
});

describe('the assessment', () => {
  it('is made once, says how far it is, and is stale when what it hangs on changes', async () => {
    const { state, key } = await storeOf([first, second]);
    const made = state().assessRisk();
    void state().assessRisk();
    expect(calls).toHaveLength(1);
    calls[0].options.onProgress?.({ stage: 'training', done: 1, of: 2 });
    expect(state().riskWork?.progress).toEqual({ stage: 'training', done: 1, of: 2 });
    calls[0].finish(done());
    await made;
    expect(state()).toMatchObject({ riskWork: null, lastRisk: { answer: answer() } });
    expect(state().lastRisk?.key).toBe(key());
    await state().assessRisk();
    expect(calls).toHaveLength(1);
    state().chooseRisk('a-2', { penalty: 2 });
    expect(state().lastRisk?.key).not.toBe(key());
    void state().assessRisk();
    expect(calls[1].request.penalty).toBe(2);
  });

  it('gives way to a newer one', async () => {
    const { state } = await storeOf([first, second]);
    const old = state().assessRisk();
    state().chooseRisk('a-2', { penalty: 2 });
    const next = state().assessRisk();
    expect(calls[0].options.signal?.aborted).toBe(true);
    await old;
    expect(state().riskFailure).toBeNull();
    calls[0].options.onProgress?.({ stage: 'training', done: 1, of: 2 });
    expect(state().riskWork?.progress).toBeNull();
    calls[1].finish(done());
    await next;
    expect(state().lastRisk?.request.penalty).toBe(2);
  });

  it('is made after all where it was chosen, left and chosen again', async () => {
    const { state } = await storeOf([first, second]);
    const left = state().assessRisk();
    state().chooseRisk('a-2', { penalty: 2 });
    const between = state().assessRisk();
    state().chooseRisk('a-2', { penalty: 1 });
    const again = state().assessRisk();
    await Promise.all([left, between]);
    expect(state()).toMatchObject({ riskFailure: null, riskWork: { progress: null } });
    calls[0].options.onProgress?.({ stage: 'training', done: 1, of: 2 });
    expect(state().riskWork?.progress).toBeNull();
    calls[2].options.onProgress?.({ stage: 'training', done: 2, of: 2 });
    expect(state().riskWork?.progress).toMatchObject({ done: 2 });
    calls[2].finish(done('penalty'));
    await again;
    expect(state()).toMatchObject({
      riskWork: null,
      riskFailure: null,
      lastRisk: { request: { penalty: 1 }, answer: answer('penalty') },
    });
  });

  it('can be cancelled, which leaves the last one, and made after all', async () => {
    const { state } = await storeOf([first, second]);
    const made = state().assessRisk();
    calls[0].finish(done());
    await made;
    state().chooseRisk('a-2', { penalty: 2 });
    const cancelled = state().assessRisk();
    state().cancelRisk();
    await cancelled;
    expect(state()).toMatchObject({
      riskWork: null,
      riskFailure: { failure: { code: 'cancelled' } },
      lastRisk: { request: { penalty: 1 } },
    });
    const again = state().assessRisk();
    expect(state().riskFailure).toBeNull();
    calls[2].finish(done('penalty'));
    await again;
    expect(state().lastRisk?.answer).toEqual(answer('penalty'));
  });

  it('is exported as it was made, with the thresholds of now', async () => {
    const { state } = await storeOf([first, second]);
    expect(await state().exportRisk()).toEqual({ ok: false, code: 'nothing-to-export' });
    const made = state().assessRisk();
    calls[0].finish(done());
    await made;
    state().chooseRisk('a-2', { penalty: 2 });
    state().setRiskThresholds({ high: 0.9 });
    state().setRiskContacts(7);
    await state().exportRisk();
    expect(exported).toEqual([[calls[0].request, { thresholds: { moderate: 0.3, high: 0.9 }, contacts: 7 }]]);
  });

  it('goes with the export of results while it holds and learners are shown', async () => {
    const { state, selectRiskExport } = await storeOf([first, second]);
    expect(selectRiskExport(state())).toBeNull();
    const made = state().assessRisk();
    calls[0].finish({ ok: true, value: { ok: true, assessment: {} } as RiskAnswer });
    await made;
    expect(selectRiskExport(state())).toEqual({
      request: calls[0].request,
      tables: { thresholds: { moderate: 0.3, high: 0.6 }, contacts: 20 },
    });
    state().setHideLearners(true);
    expect(selectRiskExport(state())).toBeNull();
    state().setHideLearners(false);
    state().setWithhold(5);
    expect(selectRiskExport(state())).toBeNull();
    state().setWithhold(0);
    state().chooseRisk('a-2', { penalty: 2 });
    expect(selectRiskExport(state())).toBeNull();
  });

  it('is forgotten with the data', async () => {
    const { state } = await storeOf([first, second]);
    const made = state().assessRisk();
    calls[0].finish(done());
    await made;
    await state().removeAll();
    expect(state()).toMatchObject({ lastRisk: null, riskChoices: {} });
    await state().assessRisk();
    expect(calls).toHaveLength(1);
  });
});
