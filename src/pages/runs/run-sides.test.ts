import { describe, expect, it } from 'vitest';
import { noFilter } from '@/course/filter';
import type { Outcome } from '@/engine/protocol';
import { comparedRuns } from '@/store/compared-runs';
import { namedRuns } from '@/store/named-runs';
import { testRun } from '@/store/test-run';
import type { Answered } from '@/store/use-results';
import { comparedSides, lackSentence } from './run-sides';

const runs = namedRuns(
  comparedRuns(
    ['x-1', 'x-2', 'x-3'].map((id) => testRun(id)),
    noFilter,
    {},
  ),
);
const ok: Answered['outcome'] = { ok: true, value: {} };
const answer = (run: string, outcome: Outcome<object> = ok): Answered => ({
  analysis: 'groups',
  selection: { run, settings: {} },
  outcome: outcome as Answered['outcome'],
});
const missing: Outcome<object> = { ok: false, code: 'missing-data', missing: ['comments'] };

describe('comparedSides', () => {
  it('gives each run what was selected for it, though answers of another are still there', () => {
    const answers = ['x-1', 'x-2', 'x-3'].map((run) => answer(run));
    const left = comparedSides('groups', answers, runs.slice(1), noFilter, {});
    expect(left.sides.map(({ label }) => label)).toEqual(['Run 2', 'Run 3']);
    expect(left.selections.map(({ run }) => run)).toEqual(['x-2', 'x-3']);
  });

  it('leaves out runs that it could not be computed for, and other analyses', () => {
    const answers = [answer('x-1'), answer('x-2', missing), answer('x-3')];
    expect(comparedSides('groups', answers, runs, noFilter, {}).selections.map(({ run }) => run)).toEqual([
      'x-1',
      'x-3',
    ]);
    expect(comparedSides('quiz', answers, runs, noFilter, {}).sides).toEqual([]);
  });
});

describe('lackSentence', () => {
  it('names the runs that lack files', () => {
    const answers = [answer('x-1'), answer('x-2', missing), answer('x-3', missing)];
    expect(lackSentence(answers, runs)).toBe('It needs files that are not loaded for Run 2 and Run 3.');
  });

  it('says what failed where that is no file', () => {
    const small: Outcome<object> = { ok: false, code: 'group-too-small', threshold: 10 };
    const answers = [answer('x-1'), answer('x-2', small), answer('x-3', missing)];
    expect(lackSentence(answers, runs)).toMatch(/^Fewer than 10 learners are in this group/);
  });
});
