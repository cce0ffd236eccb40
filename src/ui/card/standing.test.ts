import { describe, expect, it } from 'vitest';
import type { Card } from '@/analyses/definition';
import { testView } from '@/analyses/test-view';
import type { CurrentRun } from '@/store/use-run';
import { standingOf, standingOfAny } from './standing';

const card = (rows: () => readonly { readonly x: number }[], needs: Card['needs'] = []): Card => ({
  id: 'x',
  question: 'What?',
  definition: [],
  needs,
  findings: () => [],
  chart: () => null,
  table: () => ({ schema: { name: 'x', rowsAre: 'x', columns: [] }, rows: rows() }),
});
const analysis = { tables: {} };
const { course, filter } = testView();
const run = { datasets: ['step-activity'], dataEnd: null } as unknown as CurrentRun['run'];
const situation = { current: { course, run }, filter, subject: '1.2' };
const ok = { state: 'ok', result: {}, filter, stale: false } as const;
const standing = (of: Card, computed: Parameters<typeof standingOf>[2] = ok) =>
  standingOf(analysis, of, computed, situation);

describe('an optional card', () => {
  it('is shown where its table has rows, and left out where it has none', () => {
    expect(standing(card(() => [{ x: 1 }]))).toBe('shown');
    expect(standing(card(() => []))).toBe('absent');
  });

  it('of two groups is shown where that of either has rows', () => {
    const own: Card = {
      ...card(() => []),
      table: (result) => ({ schema: { name: 'x', rowsAre: 'x', columns: [] }, rows: result.rows ?? [] }),
    };
    const full = { ...ok, result: { rows: [{ x: 1 }] } };
    expect(standingOfAny(analysis, own, [ok, full], situation)).toBe('shown');
    expect(standingOfAny(analysis, own, [full, ok], situation)).toBe('shown');
    expect(standingOfAny(analysis, own, [ok, { state: 'loading' }], situation)).toBe('awaited');
    expect(standingOfAny(analysis, own, [ok, ok], situation)).toBe('absent');
  });

  it('is left out where a file is missing', () => {
    const full = () => [{ x: 1 }];
    expect(standing(card(full, ['comments']))).toBe('absent');
    expect(standing(card(full), { state: 'missing', missing: ['comments'] })).toBe('absent');
    expect(standing(card(full, ['step-activity']))).toBe('shown');
  });

  it('is awaited while it is computed, and shown where it failed', () => {
    expect(
      standing(
        card(() => []),
        { state: 'loading' },
      ),
    ).toBe('awaited');
    expect(
      standing(
        card(() => []),
        { state: 'error', failure: { ok: false, code: 'bug' } },
      ),
    ).toBe('shown');
    const broken = card(() => {
      throw new Error('broken');
    });
    expect(standing(broken)).toBe('shown');
  });
});
