import { describe, expect, it } from 'vitest';
import { localTime } from '@/stats/local-time';
import { seededUniform } from '@/stats/seeded-uniform';
import { effectOf } from './effect';
import {
  effectCautions,
  effectSentence,
  isTooEarly,
  regressionWarning,
  tooEarlySentence,
} from './effect-words';
import type { LogEntry } from './log';
import type { Measures, OutcomesAround } from './outcomes';
import { learnersAt } from './testing/learners';

const entry = (
  contacted: readonly string[],
  heldOut: readonly string[],
  part: Partial<LogEntry> = {},
): LogEntry => ({
  id: 'one',
  at: '2024-05-20T08:00:00Z',
  rule: { id: 'quiet', name: 'Quiet', to: 'learner', message: 'Hello', words: '' },
  run: 'x-1',
  cut: { lastDay: '2024-05-19', week: 2 },
  contacted,
  heldOut,
  share: heldOut.length > 0 ? 0.5 : 0,
  seed: 1,
  ...part,
});
const measures = (steps: readonly number[]): Measures => ({
  steps_completed: Float64Array.from(steps),
  active_days: Float64Array.from(steps, () => 2),
  active: Float64Array.from(steps, (step) => (step > 0 ? 1 : 0)),
});
const around = (
  ids: readonly string[],
  before: readonly number[],
  after: readonly number[],
  part: Partial<OutcomesAround> = {},
): OutcomesAround => ({
  ids,
  days: 7,
  lastDay: '2024-05-26',
  reached: true,
  before: measures(before),
  after: measures(after),
  ...part,
});

// Student's sleep data as steps, so that Welch's figures are R's: contacted as drug 2, held out as drug 1.
const drug1 = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2];
const drug2 = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4];
const treated = drug2.map((_, i) => `t${i}`);
const control = drug1.map((_, i) => `c${i}`);
const both = [...treated, ...control];

describe('the effect against those held out', () => {
  const outcomes = around(
    both,
    both.map(() => 9),
    [...drug2, ...drug1],
  );
  const one = entry(treated, control);
  const { rows, ...effect } = effectOf(one, [one], outcomes, learnersAt(both), null);

  it('is Welch’s and Cohen’s of what came after', () => {
    expect(effect).toEqual({ design: 'held-out', byRisk: false, absent: 0, spoiled: 0, unmatched: 0 });
    const [steps, days, active] = rows;
    expect(steps).toMatchObject({
      contacted: 10,
      compared: 10,
      contacted_before: 9,
      contacted_after: expect.closeTo(2.33, 10),
      compared_after: expect.closeTo(0.75, 10),
      difference: expect.closeTo(1.58, 10),
      ci_low: expect.closeTo(-0.2054832, 6),
      ci_high: expect.closeTo(3.3654832, 6),
      t: expect.closeTo(1.8608, 4),
      degrees: expect.closeTo(17.776, 3),
      p: expect.closeTo(0.07939, 5),
      // Cohen, “Statistical Power Analysis”: 1.58 by the root of the mean of both variances.
      cohens_d: expect.closeTo(0.8321811, 6),
    });
    expect(days).toMatchObject({ difference: 0, ci_low: null, p: null, cohens_d: null });
    expect(active.contacted_after).toBe(0.9);
  });

  it('is said with its interval, and no more than that', () => {
    const [steps, days] = rows;
    expect(effectSentence(effect, steps, false)).toBe(
      'Completed steps: 2.33 for those contacted (N\u00a0=\u00a010), 0.75 for those held out (N\u00a0=\u00a010). The difference is 1.58, 95 % interval −0.21 to 3.37. The interval includes 0, so the data do not tell whether there is a difference.',
    );
    expect(effectSentence(effect, days, false)).toContain('nothing can be said');
    expect(effectSentence(effect, { ...steps, ci_low: 0 }, false)).toContain('The interval includes 0');
    expect(effectSentence(effect, { ...steps, ci_high: 0 }, false)).toContain('The interval includes 0');
    expect(effectSentence(effect, { ...steps, ci_low: 0.2 }, false)).toContain(
      'All of the interval is above 0',
    );
    expect(effectSentence(effect, { ...steps, ci_high: -0.2 }, false)).toContain(
      'All of the interval is below 0',
    );
    for (const row of rows) expect(effectSentence(effect, row, false)).not.toMatch(/significan/i);
  });

  it('has no difference where all held out are absent', () => {
    const found = effectOf(entry(treated, ['away']), [], outcomes, learnersAt(both), null);
    expect(found).toMatchObject({ design: 'held-out', absent: 1 });
    expect(found.rows[0]).toMatchObject({
      contacted: 10,
      compared: 0,
      difference: null,
      compared_after: null,
    });
  });

  it('is cautioned about only where there is cause', () => {
    const enough = rows.map((row) => ({ ...row, contacted: 20, compared: 20 }));
    const cautions = (part: Partial<Parameters<typeof effectCautions>[0]>) =>
      effectCautions({ ...effect, rows: enough, ...part }, outcomes).join('\n');
    expect(effectCautions({ ...effect, rows: enough }, outcomes)).toEqual([
      expect.stringContaining('Several outcomes are compared'),
    ]);
    expect(cautions({ rows: enough.map((row) => ({ ...row, compared: 19 })) })).toContain('only 19 learners');
    expect(cautions({ unmatched: 1 })).toContain('For 1 contacted learner no similar learner was left');
    expect(cautions({ absent: 1 })).toContain('1 learner of the log is not on the course');
  });

  it('counts who is absent, and who was written to after all', () => {
    const gone = entry([...treated, 'left'], [...control, 'away']);
    const later = entry(['c3', 't1'], [], { id: 'two' });
    const elsewhere = entry(['c4'], [], { id: 'three', run: 'x-2' });
    const found = effectOf(gone, [gone, later, elsewhere], outcomes, learnersAt(both), null);
    expect(found).toMatchObject({ absent: 2, spoiled: 1 });
    const cautions = effectCautions(found, outcomes).join('\n');
    expect(cautions).toContain('2 learners of the log are not on the course');
    expect(cautions).toContain('1 learner held out here was contacted');
    expect(cautions).toContain('only 10 learners');
    expect(cautions).not.toContain('regression');
  });

  it('does not count as written to who was only named to the instructor', () => {
    const one = entry(treated, control);
    const teacher = { ...one.rule, id: 'trend', to: 'instructor' as const };
    const named = entry(['c3', 'c4'], [], { id: 'two', rule: teacher });
    const spoiled = (own: LogEntry) => effectOf(own, [own, named], outcomes, learnersAt(both), null).spoiled;
    expect(spoiled(one)).toBe(0);
    expect(spoiled({ ...one, rule: teacher })).toBe(2);
  });

  it('is not judged by days before the messages, and says when days are missing', () => {
    const exported = (at: string, zone = 'UTC') => isTooEarly({ at }, outcomes, localTime(zone));
    expect([exported('2024-05-26T23:00:00Z'), exported('2024-05-27T00:00:00Z')]).toEqual([false, true]);
    expect(exported('2024-05-27T03:59:00Z', 'America/New_York')).toBe(false);
    expect(exported('2024-05-26T12:00:00Z', 'Pacific/Auckland')).toBe(true);
    const sentence = tooEarlySentence(
      { at: '2024-05-26T12:00:00Z' },
      outcomes,
      localTime('Pacific/Auckland'),
    );
    expect(sentence).toContain('exported on 27 May 2024; the days that are counted end on 26 May 2024.');
    expect(sentence).toContain('cannot be told yet');
    const above = { ...rows[0], ci_low: 0.2 };
    expect(effectSentence(effect, above, false)).toContain('did more');
    expect(effectSentence(effect, above, true)).toMatch(/interval 0\.20 to 3\.37\.$/);
    const cautions = (part: Partial<OutcomesAround>) =>
      effectCautions({ ...effect, rows }, { ...outcomes, ...part }).join('\n');
    expect(cautions({})).not.toContain('not all counted');
    expect(cautions({ reached: false })).toContain('not all counted');
  });
});

describe('the effect without a hold-out', () => {
  it('is the difference of changes against the nearest who are in no export', () => {
    const ids = ['a', 'b', 'near-a', 'near-b', 'far', 'told', 'kept'];
    const steps_completed = [1, 8, 1, 9, 30, 1, 8];
    const at = learnersAt(ids, { steps_completed });
    const one = entry(['a', 'b'], []);
    const log = [one, entry(['told'], ['kept'], { id: 'two' })];
    const outcomes = around(ids, [1, 2, 1, 3, 50, 0, 0], [5, 3, 2, 4, 99, 77, 77]);
    const found = effectOf(one, log, outcomes, at, null);
    expect(found).toMatchObject({ design: 'similar', byRisk: false, unmatched: 0, absent: 0 });
    // Changes 4 and 1 against 1 and 1.
    expect(found.rows[0]).toMatchObject({
      contacted: 2,
      compared: 2,
      contacted_before: 1.5,
      contacted_after: 4,
      compared_before: 2,
      compared_after: 3,
      difference: 1.5,
      t: 1,
      degrees: 1,
    });
    const cautions = effectCautions(found, outcomes);
    expect(cautions[0]).toBe(regressionWarning);
    expect(cautions.join()).toContain('percentiles of steps completed');
    expect(effectSentence(found, found.rows[0], false)).toContain('The difference of the changes is 1.50');
    // By their risks the far one is the nearest.
    const risks = new Map(ids.map((id, i) => [id, [0.5, 0.9, 0.1, 0.92, 0.5, 0.5, 0.9][i]]));
    const byRisk = effectOf(one, log, outcomes, at, risks);
    expect(byRisk.byRisk).toBe(true);
    expect(byRisk.rows[0].compared_before).toBe((50 + 3) / 2);
    const none = effectOf(entry(['a', 'b', 'near-a', 'near-b', 'far'], []), log, outcomes, at, null);
    expect(none).toMatchObject({ unmatched: 5 });
    expect(none.rows[0]).toMatchObject({
      contacted: 0,
      difference: null,
      ci_low: null,
      contacted_after: null,
    });
  });

  it('finds what was planted, and not the way back to the usual alone', () => {
    const uniform = seededUniform(5);
    const normal = () => Array.from({ length: 12 }, uniform).reduce((sum, each) => sum + each, -6);
    const ids = Array.from({ length: 3000 }, (_, i) => `l${i}`);
    const usual = ids.map(() => 10 + 3 * normal());
    const before = usual.map((own) => own + 3 * normal());
    // Contacted: one in two of those at a low. They come back by themselves, and do two steps more.
    const low = [...ids.keys()].filter((i) => before[i] < 7);
    const contacted = new Set(low.filter((_, place) => place % 2 === 0));
    const after = usual.map((own, i) => own + 3 * normal() + (contacted.has(i) ? 2 : 0));
    const one = entry(
      ids.filter((_, i) => contacted.has(i)),
      [],
    );
    const at = learnersAt(ids, { steps_completed: before });
    const [steps] = effectOf(one, [one], around(ids, before, after), at, null).rows;
    const change = (steps.contacted_after ?? 0) - (steps.contacted_before ?? 0);
    expect(change).toBeGreaterThan(4);
    expect(steps.ci_low).toBeLessThan(2);
    expect(steps.ci_high).toBeGreaterThan(2);
    expect(steps.ci_low).toBeGreaterThan(1);
  });
});
